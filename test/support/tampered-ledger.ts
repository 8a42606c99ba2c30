import { type Kysely, sql } from 'kysely'
import type { Database } from '../../src/database/index.ts'
import { commitmentOf, leafOf } from '../../src/ledger/entry.ts'
import { headOf } from '../../src/ledger/head.ts'
import { eraseBodies, type Finding, verifyLedger } from '../../src/ledger/index.ts'
import { readRows } from '../../src/ledger/read.ts'
import type { LedgerTables } from '../../src/ledger/tables.ts'
import { emptyFrontier, grow } from '../../src/ledger/tree.ts'
import { entryAbout, type TestLedger } from './ledger.ts'

export type Tables = Kysely<LedgerTables>

class Undo extends Error {}

/** What verify finds when the rows have been changed so; the change is undone. */
export async function findingsAfter(
  ledger: TestLedger,
  change: (tables: Tables) => Promise<unknown>,
  outsideCheckpoint?: string,
): Promise<Finding[]> {
  let findings: Finding[] = []
  const work = ledger.door.db.transaction().execute(async (trx: Kysely<Database>) => {
    await change(trx.$extendTables<LedgerTables>())
    const { verifierKey } = ledger.signer
    findings = await verifyLedger(trx, ledger.casebook, { verifierKey, outsideCheckpoint })
    throw new Undo()
  })
  await work.catch((error) => {
    if (!(error instanceof Undo)) throw error
  })
  return findings
}

/** 600 entries, two complete blocks and 88 more, among them a record revised and forgotten. */
export async function sixHundred(ledger: TestLedger): Promise<void> {
  ledger.setClock('2021-02-15T09:00:00Z')
  await ledger.append(...Array.from({ length: 300 }, (_, number) => entryAbout(number)))
  ledger.setClock('2021-02-16T09:00:00Z')
  await ledger.append(entryAbout(7, { operation: 'revise' }))
  await ledger.append(...Array.from({ length: 298 }, (_, number) => entryAbout(1000 + number)))
  await ledger.door.db.transaction().execute((trx) => eraseBodies(trx, ledger.casebook, 'event-7'))
  await ledger.append(entryAbout(7, { operation: 'forget', body: { why: 'he asked for it' } }))
}

export const entryAt = (tables: Tables, sequence: number) =>
  tables.updateTable('ledger_entries').where('sequence', '=', sequence)

export const headRow = (tables: Tables) => tables.updateTable('ledger_heads')

/** Someone with the signing key makes the ledger agree with itself again, from these rows. */
export async function forge(ledger: TestLedger, tables: Tables, withKey: boolean): Promise<void> {
  let frontier = emptyFrontier
  let at = ''
  let next = 0
  const blocks: [number, Buffer][] = []
  await tables.updateTable('ledger_entries').set({ sequence: sql`-1 - sequence` }).execute()
  const rows = await tables
    .selectFrom('ledger_entries')
    .selectAll()
    .orderBy('sequence', 'desc')
    .execute()
  for (const row of rows) {
    const leaf = leafOf({ ...row, sequence: next })
    await tables
      .updateTable('ledger_entries')
      .set({ sequence: next, leaf: leaf.toString('base64') })
      .where('sequence', '=', row.sequence)
      .execute()
    frontier = grow(frontier, leaf, 0, (s) => s.level === 8 && blocks.push([s.number, s.hash]))
    at = row.at
    next++
  }
  await tables.deleteFrom('ledger_subtrees').execute()
  for (const [number, hash] of blocks) {
    const values = { casebook: ledger.casebook, level: 8, number, hash: hash.toString('base64') }
    await tables.insertInto('ledger_subtrees').values(values).execute()
  }
  const made = headOf(ledger, frontier, at)
  const nodes = frontier.nodes.map((node) => node.toString('base64')).join(' ')
  const values = { size: made.size, at, root: made.root, frontier: nodes }
  await headRow(tables).set(values).execute()
  if (withKey) await headRow(tables).set({ checkpoint: made.checkpoint }).execute()
}

export async function backDate(tables: Tables, sequence: number): Promise<void> {
  await entryAt(tables, sequence).set({ at: '2020-01-01T00:00:00.000Z' }).execute()
}

export async function rewriteBody(tables: Tables, sequence: number): Promise<void> {
  const body = '{"record":null}'
  const salt = Buffer.alloc(32, 9)
  const commitment = commitmentOf(salt, body)
  await entryAt(tables, sequence)
    .set({ body, salt: salt.toString('base64'), commitment })
    .execute()
}

export async function rewriteLeaf(tables: Tables, sequence: number): Promise<void> {
  const row = await tables
    .selectFrom('ledger_entries')
    .selectAll()
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow()
  await entryAt(tables, sequence)
    .set({ leaf: leafOf(row).toString('base64') })
    .execute()
}

/** The checkpoint the ledger had when it held so many entries. */
export async function checkpointAt(ledger: TestLedger, size: number): Promise<string> {
  let frontier = emptyFrontier
  for await (const rows of readRows(ledger.door.db, ledger.casebook, 0, size - 1)) {
    for (const row of rows) frontier = grow(frontier, leafOf(row))
  }
  return headOf(ledger, frontier, '').checkpoint
}
