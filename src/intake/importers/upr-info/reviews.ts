import { groupRows, matchRows, type StateNames } from '../../../recommendations/index.ts'
import type { Recommendation } from '../parts/known.ts'
import { plainWording } from '../parts/same.ts'
import type { InfoRow } from './rows.ts'

/** Rows of one recommendation, and the numbered one in the casebook where there is one. */
export interface InfoGroup {
  readonly rows: readonly InfoRow[]
  readonly held: Recommendation | undefined
}

/**
 * Groups the rows of one review. Where the casebook has its numbered recommendations, a row belongs to
 * the one with its wording and its State; rows that fit none, and reviews without numbers, are grouped by
 * wording and answer.
 */
export function groupReview(
  rows: readonly InfoRow[],
  known: readonly Recommendation[],
  names: StateNames,
): InfoGroup[] {
  const numbered = known
    .filter((one) => one.number !== undefined)
    .map((one) => ({
      key: one.id,
      text: plainWording(one.text.en ?? '', names),
      states: one.recommenders,
    }))
  const asRows = rows.map(({ text, from }) => ({ text, state: names.exactly(from) }))
  const matched = numbered.length === 0 ? new Map<number, string>() : matchRows(asRows, numbered)
  const byId = new Map(known.map((one) => [one.id, one]))
  const groups = Map.groupBy(
    [...matched].map(([index, id]) => ({ row: rows[index] as InfoRow, id })),
    ({ id }) => id,
  )
  return [
    ...[...groups].map(([id, pairs]) => ({
      rows: pairs.map(({ row }) => row),
      held: byId.get(id),
    })),
    ...groupRows(rows.filter((_, index) => !matched.has(index))).map((group) => ({
      rows: group,
      held: undefined,
    })),
  ]
}
