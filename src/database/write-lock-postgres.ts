import pg from 'pg'
import { sha256 } from '../base/hash.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { Door } from './door.ts'
import { lockedFault } from './lock-refusal.ts'
import { clientConfig } from './postgres.ts'
import { createTables, describeTable, type TablesOf } from './tables.ts'
import type { LockHolder } from './write-lock.ts'

const holdersTable = describeTable({
  name: 'lock_holders',
  columns: { casebook: 'text', pid: 'integer', command: 'text', host: 'text', since: 'text' },
  key: ['casebook'],
})

type LockTables = TablesOf<readonly [typeof holdersTable]>

/**
 * The lock is an advisory lock of a session of its own: the server ends it with the connection, however that
 * ends. The row in `lock_holders` only tells people who holds it, and may be stale. Should the connection
 * break while the process goes on, the ledger still refuses a second writer (its head moves by compare and set).
 */
export async function lockPostgres(
  door: Door,
  url: string,
  casebook: string,
  holder: LockHolder,
): Promise<Result<() => Promise<void>>> {
  const session = new pg.Client({ ...clientConfig(url), keepAlive: true })
  session.on('error', () => {})
  await session.connect()
  const { rows } = await session.query<{ locked: boolean }>(
    'select pg_try_advisory_lock($1) as locked',
    [lockNumber(casebook)],
  )
  if (rows[0]?.locked !== true) {
    await session.end()
    return fail(lockedFault(await readHolder(door, casebook), casebook))
  }
  await createTables(door.db, [holdersTable])
  await holders(door).deleteFrom('lock_holders').where('casebook', '=', casebook).execute()
  await holders(door)
    .insertInto('lock_holders')
    .values({ casebook, ...holder })
    .execute()
  return ok(async () => {
    await holders(door).deleteFrom('lock_holders').where('casebook', '=', casebook).execute()
    await session.end()
  })
}

const holders = (door: Door) => door.db.$extendTables<LockTables>()

async function readHolder(door: Door, casebook: string): Promise<LockHolder | undefined> {
  const query = holders(door).selectFrom('lock_holders').where('casebook', '=', casebook)
  return query.select(['pid', 'command', 'host', 'since']).executeTakeFirst()
}

/** An advisory lock is named by a signed 64-bit number. */
const lockNumber = (casebook: string): string =>
  sha256(`factum casebook ${casebook}`).readBigInt64BE(0).toString()
