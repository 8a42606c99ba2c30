// A lock between processes: a directory holding one file named after its owner. Making the
// directory is atomic everywhere; removing the owner's file by its name lets exactly one of several
// waiting processes clear away the lock of a dead one.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from './cannot-start.mjs'

/** An owner that has shown no sign of life for so long is gone, though its process number may be taken again. */
const silentMilliseconds = 60_000
const signOfLifeEvery = 5_000
const lookAgainEvery = 300

/**
 * Runs `work` while no other process holds `directory`.
 *
 * @param {string} directory
 * @param {(waited: boolean, owner: { alsoOwns(pid: number | undefined): void }) => Promise<void>} work
 *   `waited` tells whether another process held the lock before; a child given to `alsoOwns` keeps
 *   the lock alive even when this process is killed.
 */
export async function withLock(directory, work) {
  const mine = join(directory, `${process.pid}`)
  let waited = false
  while (!tryMake(directory)) {
    waited = true
    if (!clearAwayIfDead(directory)) await pause(lookAgainEvery)
  }
  const pids = [process.pid]
  const signOfLife = () => writeFileSync(mine, pids.join(' '))
  const alsoOwns = (pid) => {
    if (pid === undefined) return
    pids.push(pid)
    signOfLife()
  }
  signOfLife()
  const beating = setInterval(() => unlessGone(signOfLife), signOfLifeEvery)
  try {
    await work(waited, { alsoOwns })
  } finally {
    clearInterval(beating)
    unlessGone(() => {
      unlinkSync(mine)
      rmdirSync(directory)
    })
  }
}

/** A process that slept too long (a closed laptop) may find its lock taken over by another one. */
function unlessGone(action) {
  try {
    action()
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error
  }
}

function tryMake(directory) {
  try {
    mkdirSync(directory)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new CannotStart(
      `nothing can be installed in ${dirname(directory)} (${error.code}): its owner must run this command once.`,
    )
  }
}

/** @returns true when the lock was seen to be free or was cleared away: try again at once */
function clearAwayIfDead(directory) {
  let free = true
  unlessGone(() => {
    const [owner] = readdirSync(directory)
    const held = owner === undefined ? directory : join(directory, owner)
    const silent = Date.now() - statSync(held).mtimeMs > silentMilliseconds
    free = silent || (owner !== undefined && isHeldByTheDead(held))
    if (!free) return
    if (owner !== undefined) unlinkSync(held)
    rmdirSync(directory)
  })
  return free
}

function isHeldByTheDead(file) {
  const pids = readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number)
  return pids.length > 0 && !pids.some(isAlive)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
