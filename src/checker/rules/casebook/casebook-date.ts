import { type Dated, readDates } from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { KnownPenalty } from './knowledge.ts'
import { isPlain } from './penalties-told.ts'
import type { NamedPersons } from './persons.ts'

export const casebookDate: CasebookRule = {
  code: 'casebook-date',
  group: 'casebook',
  title: 'The date of a sentence differs from the records',
  why: 'Judgments are found by their date. It is looked at where a sentence names one person of the casebook, says in its main clause when that person was sentenced, and the records have one proceeding with penalties, each dated; a rougher date that includes the recorded one is right.',
  examples: [
    {
      text: 'In November 2022, Marat Zhylanbayev was sentenced to seven years in prison.',
      finds: ['November 2022'],
      shows: 'the records have November 2023',
    },
    {
      text: 'In November 2022, the opposition leader Marat Zhylanbayev, a marathon runner, was convicted.',
      finds: ['November 2022'],
    },
    {
      text: 'In January 2022, when people protested, Marat Zhylanbayev was sentenced.',
      finds: [],
    },
    { text: 'Marat Zhylanbayev was sentenced on 29 November 2023.', finds: [] },
    { text: 'Marat Zhylanbayev was sentenced in 2023.', finds: [], shows: 'rougher, and right' },
    {
      text: 'Marat Zhylanbayev was sentenced for a protest in January 2022.',
      finds: [],
      shows: 'the date of something else',
    },
  ],
  check(draft, report, { readNamed }) {
    const dates = draft.part(readDates)
    for (const named of draft.part(readNamed).alone) {
      const { sentence, person, mention } = named
      const [date, second] = dates.within(sentence)
      const at = sentence.text.search(judged)
      if (!date || second || date.several || at < 0 || !isPlain(named)) continue
      if (!saysWhen(named, date, sentence.from + at) || !person.penalties.every(isDated)) continue
      const proceedings = new Set(person.penalties.map(({ proceeding }) => proceeding))
      if (proceedings.size !== 1) continue
      const fits = person.penalties.some(
        ({ earliest, latest }) =>
          (earliest ?? '') <= date.latest && date.earliest <= (latest ?? ''),
      )
      if (fits) continue
      const days = [...new Set(person.penalties.map(({ when }) => when))].join(' or ')
      report({
        at: { passage: sentence.passage, from: date.from, to: date.to },
        severity: 'warning',
        message: `The text says ${sentence.passage.text.slice(date.from, date.to)}, the records of ${mention.written} say ${days}.`,
        related: [{ passage: sentence.passage, from: mention.from, to: mention.to }],
      })
    }
  },
}

const judged = /\b(?:was|were) (?:\w+ )?(?:sentenced|convicted|found guilty|given)\b/

/** "In November 2023, the leader NAME, a lawyer, was convicted …" or "NAME was sentenced to five years in September 2024". */
function saysWhen(
  { sentence, mention }: NamedPersons['alone'][number],
  date: Dated,
  verdict: number,
): boolean {
  const { text } = sentence.passage
  if (date.from > verdict) {
    const between = text.slice(verdict, date.from)
    return (
      /^(?:was|were) (?:\w+ )?sentenced (?:to [^,.;]{1,60} )?(?:on|in) $/.test(between) &&
      !/\b(?:for|after|since|following|during|over|of)\b/.test(between)
    )
  }
  const opening = text.slice(sentence.from, date.from).trim()
  const name = text.slice(date.to, mention.from)
  const apposition = text.slice(mention.to, verdict)
  return (
    /^(?:On|In)(?: (?:early|mid|late))?-?$/.test(opening) &&
    date.to <= mention.from &&
    mention.to <= verdict &&
    name.length <= 120 &&
    !subordinate.test(name) &&
    /^(?:(?:, | [-–—] )[^;.]{1,120}(?:, | [-–—] )| )$/.test(apposition)
  )
}

const subordinate = /[.;]|\b(?:when|who|whose|which|that|after|following|while|as|where|because)\b/

const isDated = ({ earliest, latest }: KnownPenalty): boolean =>
  earliest !== null && latest !== null
