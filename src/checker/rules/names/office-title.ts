import type { Rule, Span } from '../../rule.ts'
import {
  type Passage,
  readOrganisations,
  readQuotations,
  type Understanding,
} from '../../understanding/index.ts'
import { mandates } from './mandates.ts'

/** An office whose title is cut short, or a mandate under another name than its own. */
export const officeTitle: Rule = {
  code: 'office-title',
  group: 'names',
  title: 'An office has not its whole title',
  why: 'Of two commissioners, “the Commissioner of the Republic” is neither; a special rapporteur is found by the mandate as the Human Rights Council names it. Reported where an office with a subject elsewhere (“Commissioner for Human Rights”) stands directly before “of the Republic”, and where a mandate has nearly the words of a known one. Usual short forms and offices that have no subject are left alone.',
  source: 'Special procedures of the Human Rights Council, thematic mandates (ohchr.org)',
  examples: [
    {
      text: 'The Commissioner for Human Rights and the Commissioner for the Rights of the Child report. The council under the Commissioner of the Republic of Kazakhstan met.',
      finds: ['Commissioner of the Republic of Kazakhstan'],
      shows: 'which of two commissioners?',
    },
    {
      text: 'The UN Special Rapporteur on the right to freedom of peaceful assemblies and freedom of association came in 2015.',
      finds: ['the right to freedom of peaceful assemblies and freedom of association'],
      shows: 'nearly the words of the mandate',
    },
    {
      text: 'The Special Rapporteur on independence of judges and advocates asked for it.',
      finds: ['independence of judges and advocates'],
    },
    {
      text: 'The Special Rapporteur on freedom of religion or belief, the Special Rapporteur on torture and the Special Rapporteur on human rights defenders wrote. The Special Rapporteur on the rights to freedom of peaceful assembly and of association came.',
      finds: [],
      shows: 'mandates and their short forms',
    },
    {
      text: 'The Special Rapporteur on the situation of human rights in Belarus wrote. The President of the Republic of Kazakhstan and the Commissioner for Human Rights met.',
      finds: [],
      shows: 'a mandate on a country, an office without subject',
    },
    {
      text: 'The Commissioner of the Council of Europe came. The Commissioner for Human Rights of the Council of Europe reported.',
      finds: [],
      shows: 'another body',
    },
  ],
  check(draft, report) {
    checkOffices(draft, report)
    const quotes = draft.part(readQuotations)
    for (const passage of draft.passages) {
      if (!passage.text.includes('Rapporteur')) continue
      for (const { 0: lead, index } of passage.text.matchAll(/Special Rapporteurs? (?:on|for) /g)) {
        const from = index + lead.length
        if (quotes.covers(passage, index)) continue
        const near = otherwise(passage.text.slice(from, from + 160))
        if (near === undefined) continue
        report({
          at: { passage, from, to: from + near.length },
          severity: 'note',
          message: `The mandate is called “${near.full}”.`,
          suggestions: [near.full],
        })
      }
    }
  },
}

const cut = /\b(Commissioner|Ministry|Minister|Committee|Agency) (?=of the Republic of \p{Lu})/gu
const withSubject =
  /\b(Commissioner|Ministry|Minister|Committee|Agency) (?:for|of|on) (?!the Republic)(?:the )?\p{Lu}/u

function checkOffices(draft: Understanding, report: Parameters<Rule['check']>[1]): void {
  const full = Map.groupBy(
    draft.part(readOrganisations).filter(({ written }) => withSubject.test(written)),
    ({ written }) => withSubject.exec(written)?.[1] ?? '',
  )
  if (full.size === 0) return
  for (const passage of draft.passages) {
    for (const { 0: office, 1: head = '', index } of passage.text.matchAll(cut)) {
      const others = full.get(head) ?? []
      const [first] = others
      if (first === undefined || hasSubjectBefore(passage, index)) continue
      const to =
        index +
        office.length +
        (/^of the Republic of \p{Lu}\p{L}+/u.exec(passage.text.slice(index + office.length))?.[0]
          .length ?? 0)
      report({
        at: { passage, from: index, to },
        severity:
          new Set(others.map(({ content }) => content.join(' '))).size > 1 ? 'warning' : 'note',
        message: `Elsewhere this office has a subject, as in “${first.written}”; here it is left out.`,
        related: [spanOf(first)],
      })
    }
  }
}

const spanOf = ({ passage, from, to }: Span): Span => ({ passage, from, to })

/** "Human Rights Commissioner", "Finance Minister": the subject stands before. */
const hasSubjectBefore = ({ text }: Passage, at: number): boolean =>
  /\p{Lu}[\p{L}'’-]* $/u.test(text.slice(Math.max(0, at - 30), at))

const small = new Set('the of and on in or for to a its other'.split(' '))

/** Words of meaning, cut to their stems. */
const stems = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => word.slice(0, 5))

const known = mandates.flatMap(([full, ...short]) =>
  [full, ...short].map((form) => ({ full, form, words: stems(form) })),
)

/** The mandate that a text begins with in other words; undefined where it has its own words or those of none. */
function otherwise(text: string): { full: string; length: number } | undefined {
  const low = text.toLowerCase().replace(/^the /, '')
  if (ofCountry.test(low)) return undefined
  if (known.some(({ form }) => low.startsWith(form.replace(/^the /, '')))) return undefined
  const said =
    /^[^,.;:()]*?(?=[,.;:()]|\s(?:who|which|has|had|have|was|is|were|visited|asked|called|said|wrote|came|following|after|during|from|at|by|with|as|also|should|to visit|issued|sent|noted)\b|$)/.exec(
      text,
    )?.[0]
  const words = stems(said ?? '')
  if (said === undefined || words.length < fewest) return undefined
  const near = known.find(({ words: own }) => {
    const common = own.filter((word) => words.includes(word)).length
    return own.length >= fewest && common * 4 >= Math.max(own.length, words.length) * 3 - 1
  })
  return near && { full: near.full, length: said.length }
}

const ofCountry = /^(?:human rights situation|situation of human rights) in\b/

/** Words of meaning from which on a likeness is no chance. */
const fewest = 3
