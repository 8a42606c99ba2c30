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
  const findings = await verifyLedger(
    door.db,
    id,
    {
      verifierKey: about.verifierKey,
      ...(outsideCheckpoint === undefined ? {} : { outsideCheckpoint }),
    },
    progress,
  )
  if (outsideCheckpoint === undefined)
    findings.push({
      code: 'checkpoint-missing',
      message: `The file "checkpoint" beside the database is missing: a cut-off end of the ledger could not be noticed. The next entry writes it again.`,
    })
  return [...findings, ...(await verifyProjections({ door, id }))]
}

async function verifyProjections({ door, id }: Pick<Casebook, 'door' | 'id'>): Promise<Finding[]> {
  const fresh = await memoryDatabase()
  try {
    await createProjections(fresh.db)
    await rebuild(fresh.db, id, readEntries(door.db, id))
    return await compareProjections(door.db, fresh.db, id)
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
