import { type Entry, readEntries, readEntriesOf, readHead } from '../ledger/index.ts'
import { changedFields } from './admit.ts'
import type { Casebook } from './casebook.ts'

/** One entry about a record, and which of its fields it changed. */
export interface Revision {
  readonly entry: Entry
  /** Top-level fields; empty for the first entry, for merges, and where the words were erased. */
  readonly changed: readonly string[]
}

/** All entries about one record, oldest first, each with what it changed. */
export async function historyOf({ door, id }: Casebook, record: string): Promise<Revision[]> {
  const entries = await readEntriesOf(door.db, id, record)
  let before: object | undefined
  return entries.map((entry) => {
    const after = entry.body?.record
    if (after === undefined || after === null || typeof after !== 'object')
      return { entry, changed: [] }
    const changed = before === undefined ? [] : changedFields(before, after)
    before = after
    return { entry, changed }
  })
}

/** The last entries of the ledger, newest first. */
export async function recentEntries({ door, id }: Casebook, count: number): Promise<Entry[]> {
  const head = await readHead(door.db, id)
  const from = Math.max(0, (head?.size ?? 0) - count)
  const entries = await Array.fromAsync(readEntries(door.db, id, { from }))
  return entries.reverse()
}
