import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import {
  type Finding,
  readEntries,
  readPublishedCheckpoint,
  verifyLedger,
} from '../ledger/index.ts'
import {
  compareProjections,
  createProjections,
  memoryDatabase,
  rebuild,
} from '../projections/index.ts'
import type { Casebook } from './casebook.ts'

/**
 * Recomputes everything the ledger says from its rows, then every projection in memory, and compares.
 * @returns what is wrong and where; empty when nothing is
 */
export async function verifyCasebook(
  { door, id, about, folder }: Casebook,
  progress?: (done: number, of: number) => void,
): Promise<Finding[]> {
  const outsideCheckpoint = readPublishedCheckpoint(folder)
  const options = {
    verifierKey: about.verifierKey,
    ...(outsideCheckpoint === undefined ? {} : { outsideCheckpoint }),
  }
  // One snapshot, so that a process which appends meanwhile raises no false alarm.
  const findings = await door.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => [
      ...(await verifyLedger(trx, id, options, progress)),
      ...(await verifyProjections(trx, id)),
    ])
  return outsideCheckpoint === undefined ? [missingCheckpoint, ...findings] : findings
}

const missingCheckpoint: Finding = {
  code: 'checkpoint-missing',
  message:
    'The file "checkpoint" beside the database is missing: a cut-off end of the ledger could not be noticed. The next entry writes it again.',
}

async function verifyProjections(stored: Kysely<Database>, id: string): Promise<Finding[]> {
  const fresh = await memoryDatabase()
  try {
    await createProjections(fresh.db)
    await rebuild(fresh.db, id, readEntries(stored, id))
    return await compareProjections(stored, fresh.db, id)
  } catch (error) {
    return [
      {
        code: 'projection-rebuild',
        message: `The tables cannot be computed from the ledger: ${(error as Error).message}`,
      },
    ]
  } finally {
    await fresh.close()
  }
}
