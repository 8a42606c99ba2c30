import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import { type Entry, type NewEntry, readEntriesAbout } from '../ledger/index.ts'
import { type FactRecord, meaningfulFields } from '../records/index.ts'
import { admit } from './admit.ts'
import { batchOf } from './batch.ts'
import { type Casebook, commit, currentView } from './casebook.ts'
import { stillNeeded } from './withdraw.ts'

/** What taking a batch back would write, worked out before anything is written. */
export interface UndoPlan {
  /** The entries that are taken back. */
  readonly batch: readonly Entry[]
  readonly entries: readonly NewEntry[]
}

/**
 * What it takes to undo the entry of this sequence with all that were written as one with it: what was recorded is
 * withdrawn, what was revised or withdrawn is as it was before, what was merged is split and the other way round.
 *
 * @returns faults `entry-missing`, `undo-forgotten` (a forgetting cannot be undone), `undo-changed` (a record was
 *   changed since: undo that first), `record-needed`, and those of admission when the earlier state no longer fits
 */
export async function planUndo(
  casebook: Casebook,
  sequence: number,
): Promise<Result<UndoPlan, readonly Fault[]>> {
  const batch = await batchOf(casebook, sequence)
  if (batch.length === 0)
    return fail([fault('entry-missing', `There is no entry ${sequence + 1} in this ledger`)])
  const last = batch.at(-1)?.sequence ?? sequence
  const faults: Fault[] = []
  const entries: NewEntry[] = []
  const records = [...new Set(batch.map((entry) => entry.record))]
  const entriesAbout = await readEntriesAbout(casebook.door.db, casebook.id, records)
  const histories = Map.groupBy(entriesAbout, ({ record }) => record)
  for (const record of records) {
    const inverse = invert(histories.get(record) ?? [], batch[0]?.sequence ?? sequence, last)
    if (inverse.ok) entries.push(...inverse.value.map((one) => ({ ...one, by: casebook.by })))
    else faults.push(inverse.fault)
  }
  // What was written last is taken back first: a record goes after those that named it.
  entries.reverse()
  faults.push(...(await misfits(casebook, entries)))
  return faults.length > 0 ? fail(faults) : ok({ batch, entries })
}

/** Undoes a batch; all of it, or nothing. @returns the faults of `planUndo` */
export async function undo(
  casebook: Casebook,
  sequence: number,
  why?: string,
): Promise<Result<readonly Entry[], readonly Fault[]>> {
  const plan = await planUndo(casebook, sequence)
  if (!plan.ok) return plan
  const undoes = plan.value.batch[0]?.sequence ?? sequence
  const entries = plan.value.entries.map((entry) => ({
    ...entry,
    body: { ...entry.body, undoes, ...(why ? { why } : {}) },
  }))
  return ok(await commit(casebook, entries))
}

type Inverse = Omit<NewEntry, 'by'>

/** What brings one record back to where it stood before the entries `first` to `last`. */
function invert(
  history: readonly Entry[],
  first: number,
  last: number,
): Result<readonly Inverse[]> {
  const { record, kind } = history[0] as Entry
  if (history.some(({ operation }) => operation === 'forget'))
    return fail(fault('undo-forgotten', `${record} was forgotten, which cannot be undone`, record))
  const now = stood(history)
  // What came later and was taken back itself does not stand in the way.
  if (!isSame(stood(history.filter(({ sequence }) => sequence <= last)), now)) {
    const since = history.findLast(({ sequence }) => sequence > last)
    return fail(
      fault(
        'undo-changed',
        `${record} was changed since, by entry ${(since?.sequence ?? last) + 1}; undo that one first`,
        record,
      ),
    )
  }
  const before = stood(history.filter(({ sequence }) => sequence < first))
  const inverse: Inverse[] = []
  const about = { record, kind }
  if (now.into !== null && now.into !== before.into)
    inverse.push({ ...about, operation: 'split', body: {} })
  if (before.body === null && now.body !== null)
    inverse.push({ ...about, operation: 'withdraw', body: {} })
  if (before.body !== null && !isEqual(before.body, now.body))
    inverse.push({ ...about, operation: 'revise', body: { record: before.body } })
  if (before.into !== null && now.into !== before.into)
    inverse.push({ ...about, operation: 'merge', body: { into: before.into } })
  // The caller turns the list of all records round.
  return ok(inverse.reverse())
}

interface Standing {
  readonly body: Json | null
  readonly into: string | null
}

const isEqual = (a: Json | null, b: Json | null): boolean => canonicalJson(a) === canonicalJson(b)

const isSame = (a: Standing, b: Standing): boolean => isEqual(a.body, b.body) && a.into === b.into

/** Where entries leave a record: its last body, null when it does not stand, and what it was merged into. */
function stood(entries: readonly Entry[]): Standing {
  let body: Json | null = null
  let into: string | null = null
  for (const entry of entries) {
    if (entry.operation === 'record' || entry.operation === 'revise')
      body = entry.body?.record ?? null
    if (entry.operation === 'withdraw') body = null
    if (entry.operation === 'merge') into = String(entry.body?.into)
    if (entry.operation === 'split') into = null
  }
  return { body, into }
}

/** Why the casebook would not be whole afterwards. */
async function misfits(
  casebook: Casebook,
  entries: readonly NewEntry[],
): Promise<readonly Fault[]> {
  const view = await currentView(casebook)
  const going = entries.filter((e) => e.operation === 'withdraw').map((e) => e.record)
  // Records of the same batch that are put back to a state in which they do not name what goes.
  const putBack = new Set(entries.map((e) => e.record))
  const needed = (await stillNeeded(view, [...going, ...putBack])).filter(({ where }) =>
    going.includes(where ?? ''),
  )
  const offers = entries.flatMap(({ operation, record, body }) =>
    operation === 'revise' ? [{ where: record, input: body.record }] : [],
  )
  const { refused, fresh, changed } = await admit(view, offers)
  const gone = new Set(going)
  const dangling = [...fresh, ...changed.map((one) => one.record)].flatMap((record) =>
    namesOf(record)
      .filter((id) => gone.has(id))
      .map((id) =>
        fault(
          'record-points-nowhere',
          `${record.id} named ${id}, which is withdrawn too`,
          record.id,
        ),
      ),
  )
  return [...needed, ...refused, ...dangling]
}

const namesOf = (record: FactRecord): readonly string[] =>
  meaningfulFields(record).flatMap(({ refersTo, value }) => (refersTo ? [value] : []))
