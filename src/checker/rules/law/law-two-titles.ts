import type { Rule, Span } from '../../rule.ts'
import { type LawTitle, lawTitlesOf } from './law-titles.ts'

/** One law under two titles. */
export const lawTwoTitles: Rule = {
  code: 'law-two-titles',
  group: 'law',
  title: 'A law has two titles in one draft',
  why: 'A law is found by its title. Where a finding and the recommendation that follows from it name the law otherwise, the addressee may ask which law is meant. Titles in quotation marks count as titles (a warning); names without marks are a note. Short forms, laws that share a subject, and laws that amend another are left alone.',
  examples: [
    {
      text: 'The Law "On the Procedure for Organizing and Conducting Peaceful Assemblies" is new. The Law "On the Procedure for Organising and Holding Peaceful Assemblies" was adopted.',
      finds: ['On the Procedure for Organising and Holding Peaceful Assemblies'],
    },
    {
      text: 'Article 29 in the Law "On the Prevention of Offences." is vague.\n\nRemove Article 29 from the Law "On Crime Prevention".',
      finds: ['On Crime Prevention'],
      shows: 'crime and offences',
    },
    {
      text: 'The Code "On the Marriage, Matrimony and Family" and the Code "On Marriage (Matrimony) and Family".',
      finds: ['On Marriage (Matrimony) and Family'],
    },
    {
      text: 'The Code on Administrative Offences and the Code of Administrative Offenses; the Code on Administrative Offences again.',
      finds: ['Code of Administrative Offenses'],
      shows: 'without marks: a note',
    },
    {
      text: 'The Law "On Religious Activity and Religious Associations" is old. The Law "On Religious Activities and Religious Organisations" asks for founders.',
      finds: ['On Religious Activities and Religious Organisations'],
      shows: 'one word of four',
    },
    {
      text: 'The 2011 Law on Religious Activity and Religious Associations is narrow. The 2012 Law on Religious Activity and Religious Associations must change.',
      finds: ['2012 Law on Religious Activity and Religious Associations'],
      shows: 'two neighbouring years: a note',
    },
    {
      text: 'The Law "On Public Associations" and the Law "On Religious Associations", the laws "On Mass Media" and "On Access to Information".',
      finds: [],
      shows: 'laws that share a word',
    },
    {
      text: 'The Law "On Peaceful Assemblies" of 2020, that is the Law "On the Procedure for Holding Peaceful Assemblies".',
      finds: [],
      shows: 'a short form',
    },
    {
      text: 'The Law "On Elections in the Republic of Kazakhstan" and the Law "On Elections". The Criminal Code and the Criminal Procedure Code.',
      finds: [],
      shows: 'the country left out; two codes',
    },
  ],
  check(draft, report) {
    const all = lawTitlesOf(draft)
    checkYears(all, report)
    const forms = [...Map.groupBy(all, plain).values()]
    const byWord = new Map<string, LawTitle[][]>()
    const told = new Set<LawTitle[]>()
    for (const form of forms) {
      const [title] = form
      if (title === undefined) continue
      const met = new Set<LawTitle[]>()
      for (const word of title.words) {
        const others = byWord.get(word) ?? []
        if (others.length >= mostOfOneWord) continue
        for (const other of others) {
          const first = other[0]
          if (met.has(other) || first === undefined) continue
          met.add(other)
          if (!isSameLaw(first, title, other, form)) continue
          const [rare, usual] = form.length <= other.length ? [form, other] : [other, form]
          const [at, against] = [rare[0], usual[0]]
          if (told.has(rare) || at === undefined || against === undefined) continue
          told.add(rare)
          report({
            at: spanOf(at),
            severity: at.quoted && against.quoted ? 'warning' : 'note',
            message: `“${at.written}” here, “${against.written}” elsewhere: this looks like one law under two titles.`,
            related: [spanOf(against), ...rare.slice(1, 4).map(spanOf)],
          })
        }
        others.push(form)
        byWord.set(word, others)
      }
    }
  },
}

/** A word that so many titles share says nothing about any of them. */
const mostOfOneWord = 60

const spanOf = ({ passage, from, to }: LawTitle): Span => ({ passage, from, to })

const plain = ({ written, quoted }: LawTitle): string =>
  `${quoted} ${written
    .toLowerCase()
    .replaceAll(/\b(?:in|of) the republic of \p{L}+/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()}`

function isSameLaw(
  a: LawTitle,
  b: LawTitle,
  allA: readonly LawTitle[],
  allB: readonly LawTitle[],
): boolean {
  if (a.quoted !== b.quoted) return false
  const common = [...a.words].filter((word) => b.words.has(word)).length
  const together = a.words.size + b.words.size - common
  if (common === together) return a.words.size > 1
  if (!a.quoted || common < 1) return false
  if (common === Math.min(a.words.size, b.words.size)) return false
  if (common / together >= 0.6 && common >= 3) return true
  if (oneWordApart(a, b)) return true
  return (
    common / together > 0.3 &&
    allA.some(
      ({ article }) => article !== undefined && allB.some((other) => other.article === article),
    )
  )
}

/** "On Religious Activity and Religious Associations" and "… Organisations": word by word but for one of four or more. */
function oneWordApart(a: LawTitle, b: LawTitle): boolean {
  if (a.inOrder.length !== b.inOrder.length || a.inOrder.length < 4) return false
  return a.inOrder.filter((word, at) => word !== b.inOrder[at]).length === 1
}

/** One law with two neighbouring years before its name; years far apart are of an old law and a new one. */
function checkYears(all: readonly LawTitle[], report: Parameters<Rule['check']>[1]): void {
  const dated = all.flatMap((title) => {
    const before = title.passage.text.slice(Math.max(0, title.from - 6), title.from)
    const year = /\b((?:19|20)\d\d) $/.exec(before)?.[1]
    return year === undefined || title.quoted ? [] : [{ title, year: Number(year) }]
  })
  for (const same of Map.groupBy(dated, ({ title }) => plain(title)).values()) {
    const [first, ...others] = same
    const other = others.find(({ year }) => Math.abs(year - (first?.year ?? year)) === 1)
    if (first === undefined || other === undefined) continue
    const whole = ({ passage, from, to }: LawTitle): Span => ({ passage, from: from - 5, to })
    report({
      at: whole(other.title),
      severity: 'note',
      message: `This law is of ${other.year} here and of ${first.year} before.`,
      related: [whole(first.title)],
    })
  }
}
