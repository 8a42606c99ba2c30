import { fail, fault, ok, type Result } from '../base/result.ts'
import { appendEntries, eraseBodies, publishCheckpoint } from '../ledger/index.ts'
import { loadMerges, mergedInto, project, resolveIn } from '../projections/index.ts'
import { type Casebook, commit, currentView } from './casebook.ts'
import { entry, findRecord, type RecordRow } from './find-record.ts'

/**
 * Says that two records are of one and the same: what names `from` stands for `into` from now on.
 * Nothing is lost; `split` undoes it.
 */
export async function merge(
  casebook: Casebook,
  from: string,
  into: string,
  why?: string,
): Promise<Result<void>> {
  const source = await findRecord(casebook, from)
  if (!source.ok) return source
  const target = await findRecord(casebook, into)
  if (!target.ok) return target
  const [a, b] = [source.value, target.value]
  if (a.id === b.id) return fail(fault('merge-itself', `${a.id} cannot be merged into itself`))
  if (a.kind !== b.kind)
    return fail(
      fault(
        'merge-kinds',
        `${a.id} is a ${a.kind} and ${b.id} a ${b.kind}; only records of one kind can be the same`,
      ),
    )
  for (const row of [a, b])
    if (row.merged_into !== null)
      return fail(
        fault(
          'merge-merged',
          `${row.id} stands for ${row.merged_into} already; split it first, or name that record`,
        ),
      )
  await commit(casebook, [entry(casebook, 'merge', a, { into: b.id, ...(why ? { why } : {}) })])
  return ok(undefined)
}

/** Undoes a merge: the record stands for itself again. */
export async function split(casebook: Casebook, id: string, why?: string): Promise<Result<void>> {
  const found = await findRecord(casebook, id)
  if (!found.ok) return found
  if (found.value.merged_into === null)
    return fail(fault('split-single', `${found.value.id} is not merged into another record`))
  await commit(casebook, [entry(casebook, 'split', found.value, why ? { why } : {})])
  return ok(undefined)
}

export interface Forgotten {
  /** The records whose words are gone: the one asked for, and those merged into it. */
  readonly records: readonly string[]
  /** Records that still name it by its id; their own words may speak of it and must be read. */
  readonly stillNamedBy: readonly string[]
}

/**
 * Forgets a record for good: every body and salt the ledger holds of it is erased, and of the records
 * merged with it; the hashes stay and still verify. Cannot be undone.
 */
export async function forget(
  casebook: Casebook,
  id: string,
  why?: string,
): Promise<Result<Forgotten>> {
  const found = await findRecord(casebook, id)
  if (!found.ok) return found
  const rows = await sameAs(casebook, found.value)
  const view = await currentView(casebook)
  const ids = rows.map((row) => row.id)
  const naming = await view.db
    .selectFrom('refs')
    .select('record')
    .distinct()
    .where('casebook', '=', casebook.id)
    .where('stated', 'in', ids)
    .where('record', 'not in', ids)
    .orderBy('record')
    .execute()
  const { door, ledger, folder } = casebook
  const checkpoint = await door.db.transaction().execute(async (trx) => {
    for (const record of ids) await eraseBodies(trx, casebook.id, record)
    const written = await appendEntries(
      trx,
      ledger,
      rows.map((row) => entry(casebook, 'forget', row, why ? { why } : {})),
    )
    await project(trx, casebook.id, written.entries)
    return written.checkpoint
  })
  publishCheckpoint(folder, checkpoint)
  await door.scrub()
  return ok({ records: ids, stillNamedBy: naming.map((row) => row.record) })
}

/** A record and all that were merged with it: one and the same, so forgotten together. */
async function sameAs(casebook: Casebook, row: RecordRow): Promise<RecordRow[]> {
  const view = await currentView(casebook)
  const merges = await loadMerges(view.db, casebook.id)
  const head = resolveIn(merges, row.id)
  return view.db
    .selectFrom('records')
    .select(['id', 'kind', 'body', 'merged_into'])
    .where('casebook', '=', casebook.id)
    .where('id', 'in', [head, ...mergedInto(merges, head)])
    .where('body', 'is not', null)
    .execute()
}
