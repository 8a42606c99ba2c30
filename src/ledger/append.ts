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
 * Appends entries in order and moves the head, inside the caller's transaction: the caller writes what
 * follows from the entries (projections) in the same one, and after the commit hands the checkpoint to
 * `publishCheckpoint`. All entries of one call bear the same instant.
 *
 * @throws Error when the casebook has no ledger here, or another writer moved its head meanwhile; either
 * way the caller's transaction must be given up.
 */
export async function appendEntries(
  trx: Kysely<Database>,
  ledger: Ledger,
  newEntries: readonly NewEntry[],
): Promise<Appended> {
  const head = await readHead(trx, ledger.casebook)
  if (head === undefined) {
    throw new Error(`The casebook ${ledger.casebook} has no ledger in this database.`)
  }
  if (newEntries.length === 0) return { entries: [], checkpoint: head.checkpoint }

  const at = instant(ledger, head)
  const entries: Entry[] = []
  const rows: RowOf<typeof entriesTable>[] = []
  const blocks: Subtree[] = []
  let frontier = head.frontier
  for (const given of newEntries) {
    const { entry, body, leaf } = write(ledger, given, head.size + entries.length, at)
    entries.push(entry)
    rows.push({ ...entry, body })
    frontier = grow(frontier, leaf, 0, (s) => s.level === blockLevel && blocks.push(s))
  }
  const next = headOf(ledger, frontier, at)

  await insertRows(trx, entriesTable, rows)
  const { casebook } = ledger
  await insertRows(
    trx,
    subtreesTable,
    blocks.map((b) => ({
      casebook,
      level: b.level,
      number: b.number,
      hash: b.hash.toString('base64'),
    })),
  )
  await moveHead(trx, casebook, head, next)
  return { entries, checkpoint: next.checkpoint }
}

/** The clock's instant, or that of the last entry when the clock has been set back since. */
function instant(ledger: Ledger, head: Head): string {
  const now = ledger.now().toISOString()
  const setBack = now < head.at
  return setBack ? head.at : now
}

function write(ledger: Ledger, given: NewEntry, sequence: number, at: string) {
  const salt = Buffer.from((ledger.random ?? randomBytes)(32))
  const body = bodyText(given.body)
  const header = {
    casebook: ledger.casebook,
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
