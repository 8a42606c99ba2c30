import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { entryAbout, type TestLedger, testLedger } from '../../test/support/ledger.ts'
import { eraseBodies, type Finding, readHead, verifyLedger } from './index.ts'
import { entriesTable, headsTable, ledgerTables, subtreesTable } from './tables.ts'

/** Two complete blocks and a part of a third; records 3 and 300 are forgotten by the last two entries. */
const size = 530
const forgotten = [3, 300]

const [sqlite] = engines
let ledger: TestLedger
let checkpoint: string | undefined

beforeAll(async () => {
  ledger = await testLedger(await (sqlite as (typeof engines)[number]).open())
  for (let day = 1; day <= 4; day++) {
    ledger.setClock(`2021-02-0${day}T09:00:00Z`)
    await ledger.append(...Array.from({ length: 132 }, (_, i) => entryAbout(day * 132 - 132 + i)))
  }
  for (const number of forgotten) {
    await eraseBodies(ledger.door.db, ledger.casebook, `event-${number}`)
    await ledger.append(entryAbout(number, { operation: 'forget', body: { why: 'on request' } }))
  }
  checkpoint = (await readHead(ledger.door.db, ledger.casebook))?.checkpoint
})

type Tables = Kysely<Record<string, Record<string, string | number | null>>>
type Tampering = (tables: Tables) => Promise<unknown>

class Undo extends Error {}

/** What verify finds after the tampering, which is undone; undefined when the database would not take it. */
async function findingsAfter(tampering: Tampering): Promise<Finding[] | undefined> {
  let findings: Finding[] | undefined
  const work = ledger.door.db.transaction().execute(async (trx) => {
    await tampering(trx.$extendTables<Record<string, Record<string, string | number | null>>>())
    findings = await verifyLedger(trx, ledger.casebook, {
      verifierKey: ledger.signer.verifierKey,
      outsideCheckpoint: checkpoint,
    })
    throw new Undo()
  })
  await work.catch((error) => {
    const refused = String(error?.code).startsWith('SQLITE_CONSTRAINT')
    if (!(error instanceof Undo) && !refused) throw error
  })
  return findings
}

const rowsOf = async (tables: Tables, table: string) => {
  const { key } = ledgerTables.find(
    (shape) => shape.name === table,
  ) as (typeof ledgerTables)[number]
  let query = tables.selectFrom(table).selectAll()
  for (const column of key) query = query.orderBy(column)
  return query.execute()
}

/** One bit of one byte of one column of one row. */
const flip =
  (table: string, row: number, column: string, byte: number, bit: number): Tampering =>
  async (tables) => {
    const rows = await rowsOf(tables, table)
    const before = rows[row % rows.length] as Record<string, string | number | null>
    const value = before[column] as string | number | null
    let after: string | number
    if (value === null || value === '') after = 'x'
    else if (typeof value === 'number') after = value ^ (1 << bit)
    else {
      const at = byte % value.length
      after =
        value.slice(0, at) +
        String.fromCharCode(value.charCodeAt(at) ^ (1 << bit)) +
        value.slice(at + 1)
    }
    let update = tables.updateTable(table).set({ [column]: after })
    const { key } = ledgerTables.find(
      (shape) => shape.name === table,
    ) as (typeof ledgerTables)[number]
    for (const name of key) update = update.where(name, '=', before[name] as string | number)
    await update.execute()
  }

const aByte = { row: fc.nat(size - 1), byte: fc.nat(2000), bit: fc.nat(6) }
const anEntry = fc.nat(size - 1)

test('a flipped bit in any column of any entry is found at that entry', async () => {
  const column = fc.constantFrom(...Object.keys(entriesTable.columns))
  await fc.assert(
    fc.asyncProperty(fc.record({ ...aByte, column }), async ({ row, column, byte, bit }) => {
      const findings = await findingsAfter(flip(entriesTable.name, row, column, byte, bit))
      fc.pre(findings !== undefined)
      expect(findings.map((finding) => finding.sequence)).toContain(row)
    }),
    { numRuns: 250 },
  )
})

test('a flipped bit in any kept block hash is found at that block', async () => {
  const column = fc.constantFrom(...Object.keys(subtreesTable.columns))
  await fc.assert(
    fc.asyncProperty(fc.record({ ...aByte, column }), async ({ row, column, byte, bit }) => {
      const findings = await findingsAfter(flip(subtreesTable.name, row, column, byte, bit))
      fc.pre(findings !== undefined)
      expect(findings.map((finding) => finding.sequence)).toContain((row % 2) * 256)
    }),
    { numRuns: 60 },
  )
})

test('a flipped bit in any column of the head is found', async () => {
  const column = fc.constantFrom(...Object.keys(headsTable.columns))
  await fc.assert(
    fc.asyncProperty(fc.record({ ...aByte, column }), async ({ column, byte, bit }) => {
      const findings = await findingsAfter(flip(headsTable.name, 0, column, byte, bit))
      fc.pre(findings !== undefined)
      expect(findings.map((finding) => finding.code).join()).toMatch(/head-|checkpoint-/)
    }),
    { numRuns: 100 },
  )
})

const entryAt = (tables: Tables, sequence: number) =>
  tables.updateTable(entriesTable.name).where('sequence', '=', sequence)

test('removed, cut, swapped, inserted and back-dated entries are found where they are', async () => {
  const remove = anEntry.map((at): [Tampering, number] => [
    (tables) => tables.deleteFrom(entriesTable.name).where('sequence', '=', at).execute(),
    at,
  ])
  const cut = anEntry.map((at): [Tampering, number] => [
    (tables) => tables.deleteFrom(entriesTable.name).where('sequence', '>=', at).execute(),
    at,
  ])
  const swap = fc
    .tuple(anEntry, anEntry)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): [Tampering, number] => [
      async (tables) => {
        await entryAt(tables, a).set({ sequence: -1 }).execute()
        await entryAt(tables, b).set({ sequence: a }).execute()
        await entryAt(tables, -1).set({ sequence: b }).execute()
      },
      a,
    ])
  const insert = fc.nat(size).map((at): [Tampering, number] => [
    async (tables) => {
      const rows = await rowsOf(tables, entriesTable.name)
      for (let sequence = size - 1; sequence >= at; sequence--) {
        await entryAt(tables, sequence)
          .set({ sequence: sequence + 1 })
          .execute()
      }
      const copy = { ...rows[Math.max(0, at - 1)], sequence: at }
      await tables.insertInto(entriesTable.name).values(copy).execute()
    },
    at,
  ])
  const backDate = anEntry.map((at): [Tampering, number] => [
    (tables) => entryAt(tables, at).set({ at: '2021-01-31T23:59:59.000Z' }).execute(),
    at,
  ])
  await fc.assert(
    fc.asyncProperty(fc.oneof(remove, cut, swap, insert, backDate), async ([tampering, at]) => {
      const findings = await findingsAfter(tampering)
      // The hundred first of a kind are listed; an insertion changes everything behind it.
      expect(findings?.map((finding) => finding.sequence)).toContain(at)
    }),
    { numRuns: 100 },
  )
})

test('an untouched ledger has no findings', async () => {
  expect(await findingsAfter(async () => {})).toEqual([])
})

test('ledgers of any shape verify, against any of their own checkpoints', async () => {
  const action = fc.record({
    size: fc.integer({ min: 1, max: 300 }),
    forget: fc.option(fc.nat(40)),
  })
  let casebooks = 0
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 6 }), async (actions) => {
      const own = await testLedger(ledger.door, `casebook-${casebooks++}`)
      const { db } = own.door
      const checkpoints: string[] = []
      for (const { size: count, forget } of actions) {
        const entries = Array.from({ length: count }, (_, i) => entryAbout(i % 50))
        if (forget !== null) {
          await eraseBodies(db, own.casebook, `event-${forget}`)
          entries.unshift(entryAbout(forget, { operation: 'forget' }))
        }
        checkpoints.push((await own.append(...entries)).checkpoint)
      }
      for (const outsideCheckpoint of checkpoints) {
        const { verifierKey } = own.signer
        const options = { verifierKey, outsideCheckpoint }
        expect(await verifyLedger(own.door.db, own.casebook, options)).toEqual([])
      }
    }),
    { numRuns: 25 },
  )
})
