import type { Kysely } from 'kysely'
import type { FactRecord } from '../records/index.ts'
import type { ProjectionContext } from './projection.ts'
import type { ProjectionTables } from './registry.ts'
import type { RecordState } from './state.ts'

/** Which record was merged into which: an id to the next id on the way to the one that stands for it. */
export type Merges = ReadonlyMap<string, string>

/** The record that stands for an id today. */
export function resolveIn(merges: Merges, id: string): string {
  let at = id
  for (let next = merges.get(at); next !== undefined; next = merges.get(at)) at = next
  return at
}

/** All ids that `id` stands for through merges, itself not included. */
export function mergedInto(merges: Merges, id: string): string[] {
  return [...merges.keys()].filter((from) => from !== id && passesThrough(merges, from, id)).sort()
}

function passesThrough(merges: Merges, from: string, id: string): boolean {
  for (let at = merges.get(from); at !== undefined; at = merges.get(at)) if (at === id) return true
  return false
}

/** What projections may ask, answered from the merges and the records at hand. */
export const contextOf = (
  merges: Merges,
  recordOf: (id: string) => FactRecord | null | undefined,
): ProjectionContext => ({
  resolve: (id) => resolveIn(merges, id),
  merged: (id) =>
    merges.size === 0
      ? []
      : mergedInto(merges, id).flatMap((from) => {
          const record = recordOf(from)
          return record ? [record] : []
        }),
})

/** The merges that the states of records hold. */
export function mergesOf(states: Iterable<RecordState>): Merges {
  const merges = new Map<string, string>()
  for (const state of states) if (state.mergedInto !== null) merges.set(state.id, state.mergedInto)
  return merges
}

/** The merges of a casebook as its tables have them. */
export async function loadMerges(db: Kysely<ProjectionTables>, casebook: string): Promise<Merges> {
  const rows = await db
    .selectFrom('records')
    .select(['id', 'merged_into'])
    .where('casebook', '=', casebook)
    .where('merged_into', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.merged_into ?? '']))
}
