import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { fail, ok, type Result } from '../base/result.ts'
import { lockedFault } from './lock-refusal.ts'
import type { LockHolder } from './write-lock.ts'

/**
 * The lock is an exclusive transaction on an empty database `lock.db` beside the casebook's: the operating
 * system ends it with the process, also after kill -9, so a stale lock cannot exist. `lock.json` only tells
 * people who holds it, and may be stale.
 */
export async function lockSqlite(
  file: string,
  holder: LockHolder,
): Promise<Result<() => Promise<void>>> {
  const folder = dirname(file)
  const note = join(folder, 'lock.json')
  const lock = new Sqlite(join(folder, 'lock.db'), { timeout: 0 })
  try {
    lock.pragma('journal_mode = memory')
    lock.exec('begin exclusive')
    await writeFile(`${note}.new`, `${JSON.stringify(holder)}\n`)
    await rename(`${note}.new`, note)
  } catch (error) {
    lock.close()
    if (!(error instanceof Sqlite.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error
    return fail(lockedFault(await readHolder(note), folder))
  }
  return ok(async () => {
    await rm(note, { force: true })
    lock.close()
  })
}

async function readHolder(note: string): Promise<LockHolder | undefined> {
  try {
    return JSON.parse(await readFile(note, 'utf8')) as LockHolder
  } catch {
    // The holder has the lock and is about to write the note, or has just removed it.
    return undefined
  }
}
