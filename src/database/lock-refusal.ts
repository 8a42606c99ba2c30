import { type Fault, fault } from '../base/result.ts'
import type { LockHolder } from './write-lock.ts'

/** What the second process is told. */
export function lockedFault(holder: LockHolder | undefined, where: string): Fault {
  const who =
    holder === undefined
      ? 'another process'
      : `process ${holder.pid} on ${holder.host} (${holder.command}, since ${holder.since})`
  const message = `The casebook is being written by ${who}; end that process, or wait until it is done.`
  return fault('casebook-locked', message, where)
}
