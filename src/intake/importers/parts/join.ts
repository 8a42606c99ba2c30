import { canonicalJson, type Json } from '../../../base/canonical-json.ts'
import type { Recommendation } from './known.ts'

/** A recommendation as an importer offers it: what it does not say is not there. */
export type OfferedRecommendation = Partial<Recommendation> & Pick<Recommendation, 'id' | 'text'>

const lists = [
  'editions',
  'recommenders',
  'recommendersStated',
  'themes',
  'affected',
  'goals',
  'articles',
  'publisherIds',
  'sources',
] as const

/**
 * Puts what one publisher says of a recommendation to what the casebook has of it from another: fields
 * that are empty are filled, lists are put together, nothing that stands is replaced. Doing it again
 * changes nothing.
 */
export function joinTo(held: Recommendation, offered: OfferedRecommendation): Recommendation {
  const joined: Record<string, unknown> = { ...held }
  for (const [field, value] of Object.entries(offered))
    if (joined[field] === undefined || isEmpty(joined[field])) joined[field] = value
  for (const field of lists) {
    const more = offered[field]
    if (more !== undefined) joined[field] = together(held[field], more)
  }
  joined.positions = history(held.positions, offered.positions ?? [])
  return { ...joined, id: held.id } as Recommendation
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function together(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const byKey = new Map([...a, ...b].map((one) => [canonicalJson(one as Json), one]))
  return [...byKey.values()]
}

type Position = Recommendation['positions'][number]

/** Reports come first, addenda behind them, words of lists without a place last. */
const rank = ({ symbol }: Position): number =>
  symbol === undefined ? 2 : /\/Add\./.test(symbol) ? 1 : 0

/** Two histories as one; an answer that only repeats the one before it, and names no place, is left out. */
export function history(a: readonly Position[], b: readonly Position[]): Position[] {
  const ordered = (together(a, b) as Position[]).sort((x, y) => rank(x) - rank(y))
  return ordered.filter((one, i) => {
    const before = ordered[i - 1]
    return before === undefined || one.symbol !== undefined || before.position !== one.position
  })
}
