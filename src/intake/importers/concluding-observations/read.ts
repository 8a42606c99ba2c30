import type { Passage } from '../parts/paper.ts'
import { type Paragraph, paragraphsOf } from '../parts/sections.ts'

/** One concern or one recommendation of concluding observations. */
export interface Observation {
  readonly type: 'concern' | 'recommendation'
  readonly number: string | undefined
  readonly where: string
  readonly heading: string | undefined
  readonly text: string
  readonly letters: readonly { readonly letter: string; readonly text: string }[]
}

export interface Observations {
  readonly observations: readonly Observation[]
  /** Paragraphs among them that ask nothing and fear nothing. */
  readonly others: readonly Paragraph[]
  /** Numbers chosen for the follow-up procedure, and the day by which to report where one is named. */
  readonly selected: readonly string[]
  readonly due: string | undefined
}

const asks =
  /\bthe state party (?:should|must|is (?:encouraged|urged|requested|invited|called upon|required))\b|\b(?:it|the committee|the subcommittee)(?: further| also| therefore| strongly| reiterates? (?:that|its|the)[^.;]{0,80})*,?\s*(?:recommend|urge|call|encourage|invite|request|reiterates? its (?:previous )?recommendation|recalls its (?:previous )?recommendation)s?\b/i
const fears =
  /\b(?:is|remains?|are|was) (?:also |further |particularly |deeply |gravely |seriously |nevertheless |however |still )*(?:concerned|alarmed|worried|troubled)\b|\b(?:expresses?|reiterates?) (?:its |serious |grave |deep )*concerns?\b|\bregrets?\b|\bnotes with concern\b|\bof concern\b|\bconcerns? (?:about|at|over|that)\b/i
const beginning = /concern(?:s|ed)?\b.*recommendation|subjects? of concern/i
const procedures = /dissemination|follow-?up/i

/**
 * Concerns and recommendations apart: newer documents give each a paragraph of its own, older ones print
 * both in one, the recommendation from "The State party should" on.
 */
export function readObservations(passages: readonly Passage[]): Observations {
  const all = paragraphsOf(passages)
  const from = all.findIndex(({ above }) => above.some((heading) => beginning.test(heading)))
  const observations: Observation[] = []
  const others: Paragraph[] = []
  const chosen = selection(all)
  for (const paragraph of from < 0 ? all : all.slice(from)) {
    const cut = observationsIn(paragraph)
    if (isProcedure(paragraph)) continue
    if (cut.length > 0) observations.push(...cut)
    else if (from >= 0) others.push(paragraph)
  }
  return { observations, others, ...chosen }
}

const isProcedure = ({ heading, text }: Paragraph): boolean =>
  (heading !== undefined &&
    procedures.test(heading) &&
    /\b(?:report|information|disseminate)\b/i.test(text)) ||
  /\bnext periodic report\b|\bwidely disseminate\b/i.test(text)

/** One paragraph as one or two: what is feared, and what is asked. */
function observationsIn(paragraph: Paragraph): Observation[] {
  const { number, where, heading, text, letters } = paragraph
  const at = firstSentence(text, asks)
  const about = { number, where, heading }
  if (at === 0) return [{ ...about, type: 'recommendation', text, letters }]
  if (at > 0) {
    const asked = { ...about, type: 'recommendation' as const, text: text.slice(at), letters }
    const feared = text.slice(0, at).trim()
    return fears.test(feared)
      ? [{ ...about, type: 'concern', text: feared, letters: [] }, asked]
      : [{ ...asked, text }]
  }
  const inLetters = letters.findIndex(({ text: words }) => firstSentence(words, asks) > 0)
  if (inLetters >= 0) return cutInLetter(paragraph, inLetters)
  return fears.test(text) ? [{ ...about, type: 'concern', text, letters }] : []
}

/** The last letter of a concern may be followed by the recommendation in the same paragraph. */
function cutInLetter(
  { number, where, heading, text, letters }: Paragraph,
  index: number,
): Observation[] {
  const last = letters[index] as Paragraph['letters'][number]
  const at = firstSentence(last.text, asks)
  const about = { number, where, heading }
  return [
    {
      ...about,
      type: 'concern',
      text,
      letters: [...letters.slice(0, index), { ...last, text: last.text.slice(0, at).trim() }],
    },
    {
      ...about,
      type: 'recommendation',
      text: last.text.slice(at),
      letters: letters.slice(index + 1),
    },
  ]
}

/** Where the first sentence begins that the pattern fits; -1 where there is none. */
function firstSentence(text: string, pattern: RegExp): number {
  let from = 0
  for (const end of [...text.matchAll(/[.;]\s+(?=["“(]?\p{Lu})/gu), undefined]) {
    const to = end === undefined ? text.length : end.index + end[0].length
    if (pattern.test(text.slice(from, to))) return from
    from = to
  }
  return -1
}

const requested =
  /\b(?:recommendations?|observations?)\b[^.]{0,120}\bparagraphs?\s+((?:\d{1,3}(?:\s*\([^)]{1,60}\))*(?:,|\s|and|above)*)+)/i

/** "provide, within one year, information on the implementation of … paragraphs 20 (…), 22 (…) and 24 above". */
function selection(paragraphs: readonly Paragraph[]): Pick<Observations, 'selected' | 'due'> {
  for (const { text } of [...paragraphs].reverse()) {
    if (!/\brequest(?:s|ed)\b/i.test(text) || !/\b(?:within|by \d)/i.test(text)) continue
    const named = requested.exec(text)?.[1]
    if (named === undefined) continue
    const numbers = named.replace(/\([^)]*\)/g, '').match(/\d{1,3}/g) ?? []
    return { selected: numbers, due: /\bby (\d{1,2} \w+ \d{4})/.exec(text)?.[1] }
  }
  return { selected: [], due: undefined }
}
