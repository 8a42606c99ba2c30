import type { Entry } from '../ledger/index.ts'
import { type FactRecord, readRecord } from '../records/index.ts'

export type Gone = 'forgotten' | 'withdrawn'

/** One record as the ledger leaves it after some entries. */
export interface RecordState {
  readonly id: string
  readonly kind: string
  /** Brought up to the present version; null once forgotten or withdrawn. */
  readonly record: FactRecord | null
  /** Why there is no record: its words were erased, or it was taken back and its history stands. */
  readonly gone: Gone | null
  readonly recorded: string
  readonly revised: string
  readonly sequence: number
  readonly revisions: number
  readonly mergedInto: string | null
}

/**
 * What one entry makes of a record. Pure: the whole meaning of the ledger's six operations is here.
 *
 * @throws Error when the stored body cannot be read or the entry does not fit: the ledger is damaged,
 *   or written by a newer program.
 */
export function evolve(state: RecordState | undefined, entry: Entry): RecordState {
  switch (entry.operation) {
    case 'record':
    case 'revise':
      return {
        id: entry.record,
        kind: entry.kind,
        record: entry.body === null ? null : storedRecord(entry),
        gone: entry.body === null ? 'forgotten' : null,
        recorded: state?.recorded ?? entry.at,
        revised: entry.at,
        sequence: entry.sequence,
        revisions: (state?.revisions ?? 0) + 1,
        mergedInto: state?.mergedInto ?? null,
      }
    case 'merge':
      return { ...known(state, entry), mergedInto: mergeTarget(entry) }
    case 'split':
      return { ...known(state, entry), mergedInto: null }
    case 'withdraw':
      return {
        ...known(state, entry),
        record: null,
        gone: 'withdrawn',
        revised: entry.at,
        sequence: entry.sequence,
      }
    case 'forget':
      // The reason for a merge is erased with the rest, so the merge itself ends here too.
      return {
        ...known(state, entry),
        record: null,
        gone: 'forgotten',
        revised: entry.at,
        sequence: entry.sequence,
        mergedInto: null,
      }
  }
}

function known(state: RecordState | undefined, entry: Entry): RecordState {
  if (!state)
    throw new Error(`Entry ${entry.sequence} is about ${entry.record}, which was never recorded`)
  return state
}

/** A merge entry whose body was erased belongs to a forgotten record; what it was merged into no longer matters. */
function mergeTarget(entry: Entry): string | null {
  const into = entry.body?.into
  return typeof into === 'string' ? into : null
}

function storedRecord(entry: Entry): FactRecord {
  const read = readRecord(entry.body?.record)
  if (!read.ok) {
    const first = read.fault[0]
    throw new Error(
      `Entry ${entry.sequence} (${entry.record}) cannot be read: ${first?.where ?? ''} ${first?.message ?? ''}`,
    )
  }
  return read.value
}
