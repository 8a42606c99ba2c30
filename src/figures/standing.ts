import type { StatusTerm } from '../packs/index.ts'
import type { Status, View } from '../projections/index.ts'
import { countPersons, type Groups } from './counting.ts'
import type { Counted } from './figure.ts'

/** Persons sorted for a stock ("on this day"): counted, and those that may not be counted. */
export interface Stock {
  readonly counted: Counted[]
  /** They were so when last heard of, and there has been no news for too long. */
  readonly unconfirmed: Counted[]
  /** The date of a change is not precise enough to say. */
  readonly uncertain: Counted[]
}

/**
 * Sorts persons by their status on a day.
 * @param wanted does a person in this status count?
 */
export function stockOf(
  persons: Iterable<string>,
  statuses: ReadonlyMap<string, Status>,
  wanted: (status: StatusTerm) => boolean,
  { packs }: View,
  groups: Groups,
): Stock {
  const sorted: Record<keyof Stock, string[]> = { counted: [], unconfirmed: [], uncertain: [] }
  for (const person of persons) {
    const status = statuses.get(person)
    if (!status) continue
    if (wanted(packs.status(status.last ?? status.status)))
      sorted[status.stale || status.last !== null ? 'unconfirmed' : 'counted'].push(person)
    else if (status.possible.some((term) => wanted(packs.status(term))))
      sorted.uncertain.push(person)
  }
  return {
    counted: countPersons(sorted.counted, groups),
    unconfirmed: countPersons(sorted.unconfirmed, groups),
    uncertain: countPersons(sorted.uncertain, groups),
  }
}
