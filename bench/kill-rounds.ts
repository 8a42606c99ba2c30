import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireWriteLock, openDatabase } from '../src/database/index.ts'
import {
  createLedger,
  createSigner,
  type Entry,
  generateKey,
  readEntries,
  readPublishedCheckpoint,
  verifyLedger,
} from '../src/ledger/index.ts'

/** What many rounds of killing the writer came to. */
export interface KillResult {
  rounds: number
  /** Rounds in which the writer was killed before its first acknowledgement of the round. */
  beforeFirst: number
  acknowledged: number
  /** Acknowledged entries that were not there afterwards, or not the same. */
  lost: number
  /** Entries that were there though the kill came before their acknowledgement was told. */
  unacknowledged: number
  /** Transactions of which only a part was there. */
  halves: number
  /** Everything verify found, in words. */
  findings: string[]
  /** Rounds after which the dead process still had the lock. */
  stillLocked: number
}

const casebook = 'casebook-kill'
const origin = 'factum.example/kill'

/** A ledger is used for so many rounds, so that recovery is met with an empty and with a grown one. */
const roundsPerLedger = 20

/**
 * Starts a process that appends and tells what was acknowledged, kills it (SIGKILL) at a random moment, opens
 * the ledger again and looks whether everything told is there; and so on.
 *
 * @param lanes how many such pairs run side by side
 */
export async function killRounds(
  rounds: number,
  lanes: number,
  folder: string,
  progress: (result: KillResult) => void = () => {},
): Promise<KillResult> {
  const result = noResult()
  let begun = 0
  const lane = async (number: number) => {
    let ledger = newLedger(join(folder, `${number}-0`))
    for (let used = 1; begun < rounds; used++) {
      begun++
      await round(ledger, result, (kill) => kill())
      progress(result)
      if (used % roundsPerLedger > 0) continue
      rmSync(ledger.folder, { recursive: true })
      ledger = newLedger(join(folder, `${number}-${used}`))
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  return result
}

export const noResult = (): KillResult => ({
  rounds: 0,
  beforeFirst: 0,
  acknowledged: 0,
  lost: 0,
  unacknowledged: 0,
  halves: 0,
  findings: [],
  stillLocked: 0,
})

/**
 * One round with a ledger.
 * @param interrupt what happens at the random moment; it kills the writer sooner or later
 * @param recover what must happen before the ledger can be opened again
 */
export async function round(
  ledger: KilledLedger,
  result: KillResult,
  interrupt: (kill: () => void) => void,
  recover: () => void = () => {},
): Promise<void> {
  const told = await writeUntilKilled(ledger, interrupt)
  recover()
  if (told.size === 0) result.beforeFirst++
  result.acknowledged += told.size
  for (const [sequence, leaf] of told) ledger.told.set(sequence, leaf)
  await examine(ledger, result)
  result.rounds++
}

/** A ledger, and what it has acknowledged in all its rounds: leaf hashes by sequence. */
export interface KilledLedger {
  readonly folder: string
  /** SQLite's setting; the program uses FULL, the others show that the test would notice a loss. */
  readonly synchronous: 'full' | 'normal' | 'off'
  readonly told: Map<number, string>
}

export function newLedger(
  folder: string,
  synchronous: KilledLedger['synchronous'] = 'full',
): KilledLedger {
  mkdirSync(folder)
  writeFileSync(join(folder, 'signing-key.pem'), generateKey())
  return { folder, synchronous, told: new Map() }
}

/** Halves the time the writer takes to start. */
const compiled = join(tmpdir(), 'factum-kill-compiled')

/** @returns the leaf hash of each acknowledged entry, by its sequence */
async function writeUntilKilled(
  { folder, synchronous }: KilledLedger,
  interrupt: (kill: () => void) => void,
): Promise<Map<number, string>> {
  const writer = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'kill-writer.ts'), folder, casebook, synchronous],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: compiled } },
  )
  let output = ''
  let complaint = ''
  let interrupted = false
  const early = Math.random() < 0.1
  await new Promise<void>((done, failed) => {
    const soon = (within: number) =>
      setTimeout(() => {
        interrupted = true
        try {
          interrupt(() => writer.kill('SIGKILL'))
        } catch (error) {
          writer.kill('SIGKILL')
          failed(error)
        }
      }, Math.random() * within)
    if (early) soon(250)
    writer.stdout.setEncoding('utf8').on('data', (chunk) => {
      if (output === '' && !early) soon(80)
      output += chunk
    })
    writer.stderr.setEncoding('utf8').on('data', (chunk) => {
      complaint += chunk
    })
    writer.on('close', () => {
      if (interrupted) done()
      else failed(new Error(`the writer ended by itself: ${complaint}`))
    })
  })
  // What follows the last newline was not told whole.
  const lines = output.split('\n').slice(0, -1)
  return new Map(lines.map((line) => line.split(' ')).map(([n, leaf]) => [Number(n), leaf ?? '']))
}

/** Opens the ledger as the program would after a crash, and counts what is wrong with it. */
async function examine({ folder, told }: KilledLedger, result: KillResult): Promise<void> {
  const opened = await openDatabase({ engine: 'sqlite', file: join(folder, 'casebook.db') })
  if (!opened.ok) throw new Error(opened.fault.message)
  const { db, close } = opened.value
  const now = () => new Date()
  const lock = await acquireWriteLock(opened.value, casebook, { command: 'kill', now })
  if (!lock.ok) result.stillLocked++

  const signer = createSigner(readFileSync(join(folder, 'signing-key.pem'), 'utf8'), origin)
  await createLedger(db, { casebook, signer, now })
  const outsideCheckpoint = readPublishedCheckpoint(folder)
  const { verifierKey } = signer
  const findings = await verifyLedger(db, casebook, { verifierKey, outsideCheckpoint })
  result.findings.push(...findings.map((finding) => finding.message))

  let count = 0
  let last: Entry | undefined
  for await (const entry of readEntries(db, casebook)) {
    const acknowledged = told.get(entry.sequence)
    if (acknowledged === undefined) {
      result.unacknowledged++
      told.set(entry.sequence, entry.leaf)
    } else if (acknowledged !== entry.leaf) result.lost++
    count++
    last = entry
  }
  for (const sequence of told.keys()) if (sequence >= count) result.lost++
  if (last?.body && last.body.position !== last.body.of) result.halves++
  await close()
}
