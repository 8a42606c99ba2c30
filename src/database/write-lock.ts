import { hostname } from 'node:os'
import { ok, type Result } from '../base/result.ts'
import type { Door } from './door.ts'
import { lockSqlite } from './write-lock-sqlite.ts'

/** Who is writing: told to whoever comes second. */
export interface LockHolder {
  readonly pid: number
  /** The command that was given, e.g. "factum serve". */
  readonly command: string
  readonly host: string
  /** ISO instant, UTC. */
  readonly since: string
}

export interface WriteLock {
  readonly holder: LockHolder
  /** Gives the lock back; closing the door or the end of the process, however sudden, does the same. */
  release(): Promise<void>
}

/**
 * Makes this process the only one that may write a casebook.
 *
 * SQLite locks the whole folder of the database, PostgreSQL the one casebook; a database in memory needs
 * no lock and always gets one.
 *
 * @returns the fault `casebook-locked`, which names the holder, when another process has it
 */
export async function acquireWriteLock(
  door: Door,
  casebook: string,
  by: { readonly command: string; readonly now: () => Date },
): Promise<Result<WriteLock>> {
  const holder: LockHolder = {
    pid: process.pid,
    command: by.command,
    host: hostname(),
    since: by.now().toISOString(),
  }
  const release = await lock(door, casebook, holder)
  if (!release.ok) return release
  let released: Promise<void> | undefined
  const held: WriteLock = { holder, release: () => (released ??= release.value()) }
  door.beforeClose(held.release)
  return ok(held)
}

async function lock(
  door: Door,
  casebook: string,
  holder: LockHolder,
): Promise<Result<() => Promise<void>>> {
  const { location } = door
  if (location.engine === 'postgres') {
    const { lockPostgres } = await import('./write-lock-postgres.ts')
    return lockPostgres(door, location.url, casebook, holder)
  }
  if (location.file === ':memory:') return ok(async () => {})
  return lockSqlite(location.file, holder)
}
