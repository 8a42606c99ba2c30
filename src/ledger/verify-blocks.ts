import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import type { Findings } from './finding.ts'
import { readHead } from './head.ts'
import { blockLevel, blockSize, type LedgerTables } from './tables.ts'

/** The kept hashes of a ledger's complete blocks, by number. */
export async function keptBlocks(
  db: Kysely<Database>,
  casebook: string,
): Promise<Map<number, string>> {
  const rows = await db
    .$extendTables<LedgerTables>()
    .selectFrom('ledger_subtrees')
    .select(['number', 'hash'])
    .where('casebook', '=', casebook)
    .where('level', '=', blockLevel)
    .execute()
  return new Map(rows.map((row) => [row.number, row.hash]))
}

/** Reports rows beyond the ledger's end, which no head speaks of. */
export async function checkSurplus(
  db: Kysely<Database>,
  casebook: string,
  size: number,
  findings: Findings,
): Promise<void> {
  const tables = db.$extendTables<LedgerTables>()
  const entries = await tables
    .selectFrom('ledger_entries')
    .select('sequence')
    .where('casebook', '=', casebook)
    .where((is) => is.or([is('sequence', '<', 0), is('sequence', '>=', size)]))
    .orderBy('sequence')
    .execute()
  const blocks = await tables
    .selectFrom('ledger_subtrees')
    .select(['level', 'number'])
    .where('casebook', '=', casebook)
    .execute()
  // Read last: what was appended since the verification began is no surplus.
  const end = Math.max(size, (await readHead(db, casebook))?.size ?? 0)
  for (const { sequence } of entries) {
    if (sequence >= 0 && sequence < end) continue
    const message = `Entry ${sequence} was put in beside the ledger, which ends before entry ${end}.`
    findings.add('entry-surplus', message, sequence)
  }
  for (const { level, number } of blocks) {
    const complete = number >= 0 && (number + 1) * blockSize <= end
    if (level === blockLevel && complete) continue
    const message = `A block hash (level ${level}, number ${number}) is kept for entries that are not there.`
    findings.add('block-hash-surplus', message)
  }
}
