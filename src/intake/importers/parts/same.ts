import { matchRows, recommendersIn, type StateNames } from '../../../recommendations/index.ts'
import type { OfferedRecommendation } from './join.ts'
import type { Recommendation } from './known.ts'

export interface Same {
  /** By the id of what is offered: what the casebook has of it. */
  readonly held: ReadonlyMap<string, Recommendation>
  /** Records that are one more of a recommendation whose record was found already. */
  readonly second: readonly { readonly number: string; readonly record: string }[]
}

/**
 * Which of the recommendations a casebook holds of one review are the ones a numbered list offers: the
 * same id, the same number, or, where one of the two has no number, the same wording by the same States.
 */
export function sameIn(
  known: readonly Recommendation[],
  offers: readonly OfferedRecommendation[],
): Same {
  const byId = new Map(known.map((one) => [one.id, one]))
  const byNumber = new Map(known.map((one) => [one.number, one]))
  const found = new Map<string, Recommendation>()
  for (const offered of offers) {
    const held =
      byId.get(offered.id) ??
      (offered.number === undefined ? undefined : byNumber.get(offered.number))
    if (held !== undefined) found.set(offered.id, held)
  }
  const taken = new Set([...found.values()].map((one) => one.id))
  const rows = known
    .filter((one) => one.number === undefined && !taken.has(one.id))
    .flatMap((one) => one.recommenders.map((state) => ({ one, state, text: wordingOf(one) })))
  const open = offers
    .filter((offered) => !found.has(offered.id))
    .map((offered) => ({
      key: offered.id,
      text: wordingOf(offered),
      states: offered.recommenders ?? [],
    }))
  const second: { number: string; record: string }[] = []
  const numbers = new Map(offers.map((offered) => [offered.id, offered.number ?? '']))
  for (const [index, key] of matchRows(rows, open)) {
    const held = rows[index]?.one
    if (held === undefined || taken.has(held.id)) continue
    if (found.has(key)) second.push({ number: numbers.get(key) ?? '', record: held.id })
    else found.set(key, held)
    taken.add(held.id)
  }
  return { held: found, second }
}

/** The wording in any of its languages; names of States in brackets do not disturb the comparison. */
export const wordingOf = ({ text }: Pick<OfferedRecommendation, 'text'>): string =>
  (text.en ?? text.ru ?? text.kk ?? '').replace(/\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$/, '')

/** The wording without any bracket that names States. */
export const plainWording = (text: string, names: StateNames): string =>
  recommendersIn(text, names).wording
