import { Kysely, PostgresDialect } from 'kysely'
import { ok, type Result } from '../base/result.ts'
import type { Database, Door, Location, OpenOptions } from './door.ts'
import { openSqlite, sqliteDialect } from './sqlite.ts'

/**
 * Opens a database. SQLite: WAL, `synchronous = FULL`, the file is made when missing (but not its folder).
 * PostgreSQL: version 15 or newer, and refused unless the server keeps what it acknowledges.
 *
 * @returns faults `database-missing`, `database-unreadable`, `database-busy`, `database-unreachable`,
 * `database-too-old`, `database-not-durable`
 */
export async function openDatabase(
  location: Location,
  options: OpenOptions = {},
): Promise<Result<Door>> {
  if (location.engine === 'sqlite') {
    const opened = openSqlite(location.file, options)
    if (!opened.ok) return opened
    const database = opened.value
    const db = new Kysely<Database>({ dialect: sqliteDialect(database) })
    return ok(
      doorOf(location, db, {
        // Moves the log's pages into the database file, where secure_delete has overwritten what was erased.
        scrub: async () => void database.pragma('wal_checkpoint(truncate)'),
        end: async () => void database.close(),
      }),
    )
  }
  // The client is loaded where it is used: it would cost every command on a laptop a tenth of its start.
  const { openPostgres } = await import('./postgres.ts')
  const opened = await openPostgres(location.url)
  if (!opened.ok) return opened
  const pool = opened.value
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return ok(doorOf(location, db, { scrub: async () => {}, end: () => pool.end() }))
}

/** What the engines do each in their own way. */
interface Ways {
  scrub(): Promise<void>
  end(): Promise<void>
}

function doorOf(location: Location, db: Kysely<Database>, { scrub, end }: Ways): Door {
  const actions: (() => Promise<void>)[] = []
  let closed: Promise<void> | undefined
  const closeAll = async () => {
    for (const action of actions.reverse()) await action()
    await end()
  }
  return {
    engine: location.engine,
    location,
    db,
    scrub,
    beforeClose: (action) => void actions.push(action),
    close: () => (closed ??= closeAll()),
  }
}
