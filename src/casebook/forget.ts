import { ok, type Result } from '../base/result.ts'
import { appendEntries, eraseBodies, publishCheckpoint } from '../ledger/index.ts'
import { loadMerges, mergedInto, project, resolveIn } from '../projections/index.ts'
import { type Casebook, currentView } from './casebook.ts'
import { entry, findRecord, type RecordRow } from './find-record.ts'

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
