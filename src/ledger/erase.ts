import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import type { LedgerTables } from './tables.ts'

/**
 * Erases what the ledger said of a record that is to be forgotten: body and salt of every entry about it.
 * The hashes stay, so the ledger still verifies, and without the salt nobody can test a guess against them.
 * In the same transaction the caller appends the `forget` entry (whose own body, the reason, stays); without
 * it `verifyLedger` reports the missing bodies.
 *
 * SQLite keeps erased bytes in free pages and in the write-ahead log unless `secure_delete` is on, as it is
 * in every database `openDatabase` opens for writing.
 *
 * @returns the number of entries erased
 */
export async function eraseBodies(
  trx: Kysely<Database>,
  casebook: string,
  record: string,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .$extendTables<LedgerTables>()
    .updateTable('ledger_entries')
    .set({ body: null, salt: null })
    .where('casebook', '=', casebook)
    .where('record', '=', record)
    .where('operation', '!=', 'forget')
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
