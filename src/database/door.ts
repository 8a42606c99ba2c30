import type { Kysely } from 'kysely'

/**
 * The tables a query may see. None by default: each folder that owns tables adds its own types with
 * `db.$extendTables<TablesOf<[typeof persons, typeof events]>>()`, which costs nothing when it runs.
 */
export type Database = Record<never, never>

/** Where a casebook's database is: an SQLite file (or ':memory:'), or the URL of a PostgreSQL database. */
export type Location =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string }

export interface OpenOptions {
  /** Opens an existing database for reading; may stand beside the one that writes. */
  readonly readOnly?: boolean
}

/** An open database. Nothing outside `src/database/` knows which engine's client is behind it. */
export interface Door {
  readonly engine: Location['engine']
  readonly location: Location
  readonly db: Kysely<Database>
  /**
   * After something was erased: leaves no trace of it in SQLite's write-ahead log. On PostgreSQL it does
   * nothing, there the server's own upkeep (vacuum, recycling of the log) decides when old bytes go.
   */
  scrub(): Promise<void>
  /** Something to do just before the database is closed, such as giving back a lock; last in, first out. */
  beforeClose(action: () => Promise<void>): void
  /** Closes every connection; calling it again does nothing. */
  close(): Promise<void>
}
