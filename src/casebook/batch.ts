import { type Entry, readEntries, readHead } from '../ledger/index.ts'
import type { Casebook } from './casebook.ts'

/** Entries that were written, and are undone, as one. Sequences, both included. */
export interface Batch {
  readonly first: number
  readonly last: number
}

/** The batch an entry belongs to, as far as the entry itself says: one that was erased says nothing. */
const extentOf = ({ sequence, body }: Entry): Batch => {
  const { at = 0, of = 1 } = body?.batch ?? {}
  return { first: sequence - at, last: sequence - at + of - 1 }
}

/** The batch of the entry of this sequence; null when there is no such entry. */
export async function findBatch(casebook: Casebook, sequence: number): Promise<Batch | null> {
  const [found] = await read(casebook, sequence, sequence)
  if (!found) return null
  if (found.body !== null) return extentOf(found)
  // What was forgotten since says nothing: a neighbour written with it may.
  for (const [from, until] of [
    [Math.max(0, sequence - near), sequence - 1],
    [sequence + 1, sequence + near],
  ] as const)
    for (const entry of await read(casebook, from, until)) {
      const batch = extentOf(entry)
      if (entry.body !== null && batch.first <= sequence && sequence <= batch.last) return batch
    }
  return { first: sequence, last: sequence }
}

const near = 200

/** The entries that were written as one with the entry of this sequence, in order; empty when there is none. */
export async function batchOf(casebook: Casebook, sequence: number): Promise<readonly Entry[]> {
  const batch = await findBatch(casebook, sequence)
  return batch ? read(casebook, batch.first, batch.last) : []
}

/** A batch as a list of changes shows it. */
export interface Change extends Batch {
  /** ISO instant, UTC. */
  readonly at: string
  readonly by: string
  readonly why: string | null
  /** The first entry of the batch that this one took back, counted from 0. */
  readonly undoes: number | null
  /** The first few entries. */
  readonly entries: readonly Entry[]
}

/**
 * What was changed, newest first. Costs the same however many entries one change had.
 * @param before only changes before this sequence; left out, from the end of the ledger
 */
export async function changesBefore(
  casebook: Casebook,
  count: number,
  before?: number,
): Promise<readonly Change[]> {
  const head = await readHead(casebook.door.db, casebook.id)
  const changes: Change[] = []
  let end = Math.min(before ?? Number.POSITIVE_INFINITY, head?.size ?? 0)
  while (end > 0 && changes.length < count) {
    const batch = await findBatch(casebook, end - 1)
    if (!batch) break
    const entries = await read(casebook, batch.first, Math.min(batch.last, batch.first + shown - 1))
    const said = entries.find(({ body }) => body !== null)?.body
    const { at = '', by = '' } = entries[0] ?? {}
    changes.push({
      ...batch,
      at,
      by,
      why: said?.why ?? null,
      undoes: said?.undoes ?? null,
      entries,
    })
    end = batch.first
  }
  return changes
}

const shown = 5

const read = ({ door, id }: Casebook, from: number, until: number): Promise<Entry[]> =>
  Array.fromAsync(readEntries(door.db, id, { from, until }))
