import { setTimeout as wait } from 'node:timers/promises'
import { type Fault, fail, ok, type Result } from '../base/result.ts'
import { acquireWriteLock, openDatabase } from '../database/index.ts'
import type { Casebook } from './casebook.ts'

/**
 * Writes for a process that stays open for reading: takes the write lock, does the work, gives it back, so that
 * `factum import` can run while the pages are served. One piece of work at a time, in the order they came.
 *
 * @returns the fault `casebook-locked` when another process writes for longer than `patience`
 */
export type Write = <T>(work: (casebook: Casebook) => Promise<T>) => Promise<Result<T>>

/**
 * @param command what the process is called when another one asks who writes
 * @param patience milliseconds to wait for another process to finish
 */
export function writerOf(casebook: Casebook, command: string, patience = 5_000): Write {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = before.then(() => writeOnce(casebook, command, patience, work))
    before = turn.catch(() => undefined)
    return turn
  }
}

async function writeOnce<T>(
  casebook: Casebook,
  command: string,
  patience: number,
  work: (casebook: Casebook) => Promise<T>,
): Promise<Result<T>> {
  const opened = await openDatabase(casebook.door.location)
  if (!opened.ok) return opened
  const door = opened.value
  try {
    const refusal = await lockPatiently(
      () => acquireWriteLock(door, casebook.id, { command, now: casebook.now }),
      patience,
    )
    return refusal ? fail(refusal) : ok(await work({ ...casebook, door }))
  } finally {
    await door.close()
  }
}

async function lockPatiently(
  lock: () => Promise<Result<unknown>>,
  patience: number,
): Promise<Fault | null> {
  const step = 50
  for (let waited = 0; ; waited += step) {
    const taken = await lock()
    if (taken.ok) return null
    if (waited >= patience) return taken.fault
    await wait(step)
  }
}
