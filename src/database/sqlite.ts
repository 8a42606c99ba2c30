import Sqlite from 'better-sqlite3-multiple-ciphers'
import { SqliteDialect, type SqliteStatement } from 'kysely'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import type { OpenOptions } from './door.ts'

/** An SQLite file opened so that what was acknowledged is on the disk. */
export function openSqlite(file: string, options: OpenOptions): Result<Sqlite.Database> {
  const readonly = options.readOnly ?? false
  try {
    const database = new Sqlite(file, { readonly, fileMustExist: readonly, timeout: 5000 })
    try {
      database.pragma('foreign_keys = on')
      if (readonly) database.pragma('schema_version')
      else prepareForWriting(database)
      return ok(database)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    return fail(sqliteFault(file, error))
  }
}

function prepareForWriting(database: Sqlite.Database): void {
  database.pragma('journal_mode = wal')
  // In WAL mode NORMAL would lose the last commits in a power loss (sqlite.org/pragma.html#pragma_synchronous).
  database.pragma('synchronous = full')
  // On macOS fsync alone leaves the data in the drive's cache; elsewhere these two do nothing.
  database.pragma('fullfsync = on')
  database.pragma('checkpoint_fullfsync = on')
  // 64 MB, taken only by a transaction that touches so much: a long import goes through the same pages again and again.
  database.pragma('cache_size = -65536')
  // What is forgotten must not stay readable in free pages.
  database.pragma('secure_delete = on')
}

/** Kysely over this database, with the statements it used last kept ready: preparing costs more than running. */
export function sqliteDialect(database: Sqlite.Database): SqliteDialect {
  const ready = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement => {
    const statement = ready.get(text) ?? (database.prepare(text) as SqliteStatement)
    ready.delete(text)
    if (text.length <= longestKept) ready.set(text, statement)
    const [oldest] = ready.size > mostKept ? ready.keys() : []
    if (oldest !== undefined) ready.delete(oldest)
    return statement
  }
  return new SqliteDialect({ database: { prepare, close: () => void database.close() } })
}

const mostKept = 200
const longestKept = 4000

function sqliteFault(file: string, error: unknown): Fault {
  const code = error instanceof Sqlite.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_NOTADB')) {
    return fault(
      'database-unreadable',
      'This file is not an SQLite database, or it is encrypted.',
      file,
    )
  }
  // The driver itself refuses a missing folder with a TypeError.
  if (code.startsWith('SQLITE_CANTOPEN') || error instanceof TypeError) {
    return fault(
      'database-missing',
      'The database file cannot be opened; look whether its folder exists and may be written to.',
      file,
    )
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return fault(
      'database-busy',
      'Another program keeps this database locked; close it and try again.',
      file,
    )
  }
  if (code !== '') {
    return fault(
      'database-unreadable',
      `SQLite cannot open this file: ${(error as Error).message}.`,
      file,
    )
  }
  throw error
}
