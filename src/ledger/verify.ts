import type { Kysely } from 'kysely'
import type { Database } from '../database/index.ts'
import type { Checkpoint } from './checkpoint.ts'
import { collectFindings, entriesNamed, type Finding, type Findings } from './finding.ts'
import { readHeadRow } from './head.ts'
import { parseVerifierKey } from './note.ts'
import { type EntryRow, readRows } from './read.ts'
import { checkSurplus, keptBlocks } from './verify-blocks.ts'
import { checkCheckpoint, inside, outside } from './verify-checkpoint.ts'
import { checkEntry } from './verify-entry.ts'
import { ErasureCheck } from './verify-erasure.ts'
import { judgeHead, judgeOutside, judgeTree } from './verify-head.ts'
import { TreeCheck } from './verify-tree.ts'

export interface VerifyOptions {
  /** The key the ledger's checkpoints must be signed with: name+hex(key id)+base64(type ‖ public key). */
  readonly verifierKey: string
  /** A signed checkpoint kept outside the database; the ledger must be what it speaks of, grown. */
  readonly outsideCheckpoint?: string
}

/** Told how many of how many entries have been read. */
export type Progress = (done: number, of: number) => void

/**
 * Recomputes the whole ledger of a casebook from its rows and names what is wrong and where: a changed body,
 * salt, field or hash; a removed, swapped, back-dated or inserted entry; a cut tail; a bad signature; a
 * ledger that is not the continuation of a checkpoint kept outside. An untouched ledger has no findings.
 *
 * Whoever can write the database and has the signing key can make another ledger that agrees with itself;
 * only the outside checkpoint tells.
 *
 * Entries appended while it runs are left for the next time.
 */
export async function verifyLedger(
  db: Kysely<Database>,
  casebook: string,
  options: VerifyOptions,
  progress: Progress = () => {},
): Promise<Finding[]> {
  const findings = collectFindings()
  const verifier = parseVerifierKey(options.verifierKey)
  if (verifier === undefined) {
    findings.add('verifier-key-unreadable', 'The verifier key is not one: name+key id+public key.')
    return findings.list()
  }
  const head = await readHeadRow(db, casebook)
  if (head === undefined) {
    findings.add('head-missing', `The ledger of ${casebook} has no head in this database.`)
    return findings.list()
  }
  const signed = checkCheckpoint(head.checkpoint, verifier, inside, findings)
  const note = options.outsideCheckpoint
  const kept = note === undefined ? undefined : checkCheckpoint(note, verifier, outside, findings)
  const stated = signed ?? { origin: verifier.name, size: head.size, root: head.root }

  const blocks = await keptBlocks(db, casebook)
  const tree = new TreeCheck(blocks, kept?.size, findings)
  const last = await readEverything(db, casebook, stated, tree, findings, progress)
  await checkSurplus(db, casebook, stated.size, findings)
  judgeHead(head, stated, last, findings)
  judgeTree(tree, stated, head, findings)
  if (kept !== undefined) judgeOutside(tree, stated, kept, findings)
  return findings.list()
}

/** Checks every entry the head speaks of; the last one is returned. */
async function readEverything(
  db: Kysely<Database>,
  casebook: string,
  stated: Checkpoint,
  tree: TreeCheck,
  findings: Findings,
  progress: Progress,
): Promise<EntryRow | undefined> {
  const erasure = new ErasureCheck()
  let last: EntryRow | undefined
  const next = () => (last?.sequence ?? -1) + 1
  for await (const rows of readRows(db, casebook, 0, stated.size - 1)) {
    for (const row of rows) {
      checkPlace(row, next(), last, findings)
      const computed = checkEntry(row, findings)
      tree.add({ sequence: row.sequence, stored: row.leaf, computed })
      erasure.add(row)
      last = row
    }
    progress(next(), stated.size)
  }
  if (next() < stated.size) {
    const message = `The ledger was cut: it has ${stated.size} entries, and from entry ${next()} on they are missing.`
    findings.add('tail-cut', message, next())
    tree.frontier = undefined
  }
  tree.end(stated.root)
  await erasure.end(db, casebook, findings)
  return last
}

/** Sequences run without a gap, and time never backwards. */
function checkPlace(
  row: EntryRow,
  expected: number,
  last: EntryRow | undefined,
  findings: Findings,
): void {
  const { sequence, at } = row
  if (sequence > expected) {
    const gone = sequence - expected === 1 ? 'is missing.' : 'are missing.'
    findings.add('entry-missing', `${entriesNamed(expected, sequence - 1)} ${gone}`, expected)
  }
  if (sequence < expected) {
    findings.add('entry-twice', `Entry ${sequence} is there more than once.`, sequence)
  }
  if (last !== undefined && at < last.at) {
    const message = `Entry ${sequence} is dated ${at}, before the entry that precedes it (${last.at}).`
    findings.add('back-dated', message, sequence)
  }
}
