import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type Database, insertRows, type RowOf } from '../database/index.ts'
import { bodyText, commitmentOf, type Entry, leafOf, type NewEntry } from './entry.ts'
import { type Head, headOf, moveHead, readHead } from './head.ts'
import type { Ledger } from './ledger.ts'
import { blockLevel, entriesTable, subtreesTable } from './tables.ts'
import { grow, type Subtree } from './tree.ts'

/** What an append leaves behind: the entries as written, and the head's signed checkpoint to publish. */
export interface Appended {
  readonly entries: readonly Entry[]
  readonly checkpoint: string
}

/**
 * Where each ledger stood when this process last wrote it. Only a guess (the transaction may have been given
 * up, another process may have written): size and root are compared when the head is moved.
 */
const lastSeen = new WeakMap<Ledger, Head>()

/**
 * Appends entries in order and moves the head, inside the caller's transaction: the caller writes what
 * follows from the entries (projections) in the same one, and after the commit hands the checkpoint to
 * `publishCheckpoint`. All entries of one call bear the same instant.
 *
 * @throws Error when the casebook has no ledger in this database; the transaction must be given up, as with
 * any error from the database.
 */
export async function appendEntries(
  trx: Kysely<Database>,
  ledger: Ledger,
  newEntries: readonly NewEntry[],
): Promise<Appended> {
  const { casebook } = ledger
  let head = lastSeen.get(ledger) ?? (await headIn(trx, casebook))
  let next = prepare(ledger, head, newEntries)
  while (!(await moveHead(trx, casebook, head, next.head))) {
    head = await headIn(trx, casebook)
    next = prepare(ledger, head, newEntries)
  }
  lastSeen.set(ledger, next.head)
  await insertRows(trx, entriesTable, next.rows)
  if (next.blocks.length > 0) await insertRows(trx, subtreesTable, next.blocks)
  return { entries: next.entries, checkpoint: next.head.checkpoint }
}

async function headIn(trx: Kysely<Database>, casebook: string): Promise<Head> {
  const head = await readHead(trx, casebook)
  if (head === undefined)
    throw new Error(`The casebook ${casebook} has no ledger in this database.`)
  return head
}

/** Everything an append writes, worked out from where the ledger stands. */
function prepare(ledger: Ledger, head: Head, newEntries: readonly NewEntry[]) {
  const now = ledger.now().toISOString()
  const setBack = now < head.at
  const at = setBack || newEntries.length === 0 ? head.at : now
  const salts = Buffer.from((ledger.random ?? randomBytes)(32 * newEntries.length))
  const entries: Entry[] = []
  const rows: RowOf<typeof entriesTable>[] = []
  const subtrees: Subtree[] = []
  let frontier = head.frontier
  for (const [number, given] of newEntries.entries()) {
    const salt = salts.subarray(32 * number, 32 * number + 32)
    const { entry, body, leaf } = write(ledger.casebook, given, frontier.size, at, salt)
    entries.push(entry)
    rows.push({ ...entry, body })
    frontier = grow(frontier, leaf, 0, (s) => s.level === blockLevel && subtrees.push(s))
  }
  const blocks = subtrees.map(({ level, number, hash }) => {
    return { casebook: ledger.casebook, level, number, hash: hash.toString('base64') }
  })
  return { entries, rows, blocks, head: headOf(ledger, frontier, at) }
}

function write(casebook: string, given: NewEntry, sequence: number, at: string, salt: Buffer) {
  const body = bodyText(given.body)
  const header = {
    casebook,
    sequence,
    at,
    by: given.by,
    operation: given.operation,
    record: given.record,
    kind: given.kind,
    commitment: commitmentOf(salt, body),
  }
  const leaf = leafOf(header)
  const entry: Entry = {
    ...header,
    salt: salt.toString('base64'),
    body: given.body,
    leaf: leaf.toString('base64'),
  }
  return { entry, body, leaf }
}
