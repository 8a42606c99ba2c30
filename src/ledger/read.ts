import type { Kysely } from 'kysely'
import { chunks } from '../base/chunks.ts'
import type { Database, RowOf } from '../database/index.ts'
import type { Entry, EntryBody, Operation } from './entry.ts'
import type { entriesTable, LedgerTables } from './tables.ts'

export interface ReadOptions {
  /** The first entry wanted; 0 by default. */
  readonly from?: number
  /** The last entry wanted, itself included. */
  readonly until?: number
  /** Only what the ledger knew at this ISO instant (UTC). */
  readonly knownAt?: string
}

export type EntryRow = RowOf<typeof entriesTable>

const rowsAtOnce = 1000

/** The entries of a casebook in order, read in chunks. Forgotten ones come with a body of null. */
export async function* readEntries(
  db: Kysely<Database>,
  casebook: string,
  options: ReadOptions = {},
): AsyncGenerator<Entry, void, undefined> {
  for await (const rows of readRows(db, casebook, options.from, options.until)) {
    for (const row of rows) {
      // An entry is never older than the one before it, so the first that is too new ends the reading.
      if (options.knownAt !== undefined && row.at > options.knownAt) return
      yield entryOf(row)
    }
  }
}

/** The rows as they are stored, in chunks. */
export async function* readRows(
  db: Kysely<Database>,
  casebook: string,
  from = 0,
  until = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<EntryRow[], void, undefined> {
  for (let next = from; next <= until; ) {
    const rows = await db
      .$extendTables<LedgerTables>()
      .selectFrom('ledger_entries')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('sequence', '>=', next)
      .where('sequence', '<=', until)
      .orderBy('sequence')
      .limit(rowsAtOnce)
      .execute()
    if (rows.length > 0) yield rows
    if (rows.length < rowsAtOnce) return
    next = (rows.at(-1) as EntryRow).sequence + 1
  }
}

const entryOf = (row: EntryRow): Entry => ({
  ...row,
  operation: row.operation as Operation,
  body: row.body === null ? null : (JSON.parse(row.body) as EntryBody),
})

/** The entries about one record, oldest first. Forgotten ones come with a body of null. */
export async function readEntriesOf(
  db: Kysely<Database>,
  casebook: string,
  record: string,
): Promise<Entry[]> {
  const rows = await db
    .$extendTables<LedgerTables>()
    .selectFrom('ledger_entries')
    .selectAll()
    .where('casebook', '=', casebook)
    .where('record', '=', record)
    .orderBy('sequence')
    .execute()
  return rows.map(entryOf)
}

/** The entries about several records, in the order of the ledger. Forgotten ones come with a body of null. */
export async function readEntriesAbout(
  db: Kysely<Database>,
  casebook: string,
  records: readonly string[],
): Promise<Entry[]> {
  const found: Entry[] = []
  for (const part of chunks(records)) {
    const rows = await db
      .$extendTables<LedgerTables>()
      .selectFrom('ledger_entries')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('record', 'in', part)
      .execute()
    for (const row of rows) found.push(entryOf(row))
  }
  return found.sort((a, b) => a.sequence - b.sequence)
}
