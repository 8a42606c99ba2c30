import { z } from 'zod'
import { htmlText } from '../parts/html-text.ts'

/** One paragraph as the Universal Human Rights Index tags it, whatever file it came in. */
export interface Annotation {
  readonly id: string
  readonly symbol: string
  readonly body: string
  readonly type: string
  readonly countries: readonly string[]
  /** YYYY-MM-DD */
  readonly published: string | undefined
  readonly themes: readonly string[]
  readonly affected: readonly string[]
  readonly goals: readonly string[]
  readonly text: string
  readonly cycle: number | undefined
  readonly session: number | undefined
  readonly positions: readonly string[]
  readonly recommenders: readonly string[]
}

const words = z.union([z.string(), z.number()]).nullish()
const list = z.array(z.string()).nullish()

/** One object of the JSON export. */
const item = z.looseObject({
  AnnotationId: z.string().min(1),
  Symbol: words,
  Body: words,
  AnnotationType: words,
  Countries: list,
  PublicationDate: words,
  Themes: list,
  AffectedPersons: list,
  Sdgs: list,
  Text: words,
  UprCycle: words,
  UprSession: z.union([list, words]),
  UprPositions: list,
  UprRecommendingCountry: list,
})

/** Reads one object; undefined where it is none of the index. */
export function annotationOf(value: unknown): Annotation | undefined {
  const read = item.safeParse(value)
  if (!read.success) return undefined
  const { data } = read
  return {
    id: data.AnnotationId,
    symbol: one(data.Symbol),
    body: one(data.Body),
    type: one(data.AnnotationType),
    countries: many(data.Countries),
    published: dayIn(one(data.PublicationDate)),
    themes: many(data.Themes),
    affected: many(data.AffectedPersons),
    goals: many(data.Sdgs),
    text: htmlText(one(data.Text)),
    cycle: numberIn(one(data.UprCycle)),
    session: numberIn([data.UprSession].flat().map(one).join(' ')),
    positions: many(data.UprPositions),
    recommenders: many(data.UprRecommendingCountry),
  }
}

/** Labels begin "- ". */
export const withoutDash = (text: string): string => text.replace(/^\s*[-–]\s+/, '').trim()

const one = (value: string | number | null | undefined): string => withoutDash(String(value ?? ''))
const many = (values: readonly string[] | null | undefined): string[] =>
  (values ?? []).map(withoutDash).filter((text) => text !== '')

/** "48", "- 48 - January 2025", "2nd cycle". */
export function numberIn(text: string): number | undefined {
  const found = /\d{1,3}/.exec(text)
  return found === null || Number(found[0]) === 0 ? undefined : Number(found[0])
}

/** The day of "2025-02-12T00:00:00", or of the serial number a spreadsheet keeps (days since 30 December 1899). */
export function dayIn(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  if (day !== undefined) return day
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000)
    .toISOString()
    .slice(0, 10)
}
