import { type Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { entryAbout, type TestLedger, testLedger } from '../../test/support/ledger.ts'
import type { Database } from '../database/index.ts'
import { checkpointText } from './checkpoint.ts'
import { commitmentOf, leafOf } from './entry.ts'
import { headOf, readHeadRow } from './head.ts'
import { eraseBodies, type Finding, readHead, verifyLedger } from './index.ts'
import { readRows } from './read.ts'
import type { LedgerTables } from './tables.ts'
import { emptyFrontier, grow } from './tree.ts'

type Tables = Kysely<LedgerTables>

class Undo extends Error {}

/** What verify finds when the rows have been changed so; the change is undone. */
async function findingsAfter(
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
async function sixHundred(ledger: TestLedger): Promise<void> {
  ledger.setClock('2021-02-15T09:00:00Z')
  await ledger.append(...Array.from({ length: 300 }, (_, number) => entryAbout(number)))
  ledger.setClock('2021-02-16T09:00:00Z')
  await ledger.append(entryAbout(7, { operation: 'revise' }))
  await ledger.append(...Array.from({ length: 298 }, (_, number) => entryAbout(1000 + number)))
  await ledger.door.db.transaction().execute((trx) => eraseBodies(trx, ledger.casebook, 'event-7'))
  await ledger.append(entryAbout(7, { operation: 'forget', body: { why: 'he asked for it' } }))
}

const entry = (tables: Tables, sequence: number) =>
  tables.updateTable('ledger_entries').where('sequence', '=', sequence)

const head = (tables: Tables) => tables.updateTable('ledger_heads')

/** Someone with the signing key makes the ledger agree with itself again, from these rows. */
async function forge(ledger: TestLedger, tables: Tables, withKey: boolean): Promise<void> {
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
  await head(tables).set(values).execute()
  if (withKey) await head(tables).set({ checkpoint: made.checkpoint }).execute()
}

async function backDate(tables: Tables, sequence: number): Promise<void> {
  await entry(tables, sequence).set({ at: '2020-01-01T00:00:00.000Z' }).execute()
}

async function rewriteBody(tables: Tables, sequence: number): Promise<void> {
  const body = '{"record":null}'
  const salt = Buffer.alloc(32, 9)
  const commitment = commitmentOf(salt, body)
  await entry(tables, sequence)
    .set({ body, salt: salt.toString('base64'), commitment })
    .execute()
}

async function rewriteLeaf(tables: Tables, sequence: number): Promise<void> {
  const row = await tables
    .selectFrom('ledger_entries')
    .selectAll()
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow()
  await entry(tables, sequence)
    .set({ leaf: leafOf(row).toString('base64') })
    .execute()
}

const swapLetters = sql<string>`replace(replace(body, 'religion', 'religiom'), '203', '302')`

describe.each(engines)('verify on $name', ({ open }) => {
  let ledger: TestLedger
  let early: string
  beforeAll(async () => {
    ledger = await testLedger(await open())
    await sixHundred(ledger)
    const rows = readRows(ledger.door.db, ledger.casebook, 0, 299)
    let frontier = emptyFrontier
    for await (const chunk of rows) {
      for (const row of chunk) frontier = grow(frontier, leafOf(row))
    }
    early = headOf(ledger, frontier, '').checkpoint
  })

  test('an untouched ledger has no findings', async () => {
    expect(await findingsAfter(ledger, async () => {})).toEqual([])
    expect(await findingsAfter(ledger, async () => {}, early)).toEqual([])
  })

  test('an empty ledger has no findings', async () => {
    const empty = await testLedger(await open())
    const own = (await readHead(empty.door.db, empty.casebook))?.checkpoint
    expect(await findingsAfter(empty, async () => {}, own)).toEqual([])
  })

  test('it tells how far it is', async () => {
    const told: [number, number][] = []
    const { verifierKey } = ledger.signer
    await verifyLedger(ledger.door.db, ledger.casebook, { verifierKey }, (done, of) =>
      told.push([done, of]),
    )
    expect(told.at(-1)).toEqual([600, 600])
  })

  test.each<[string, (tables: Tables) => Promise<unknown>, [code: string, sequence?: number][]]>([
    [
      'a changed body',
      (t) => entry(t, 42).set({ body: swapLetters }).execute(),
      [['body-changed', 42]],
    ],
    [
      'a changed salt',
      (t) =>
        entry(t, 0)
          .set({ salt: Buffer.alloc(32, 7).toString('base64') })
          .execute(),
      [['body-changed', 0]],
    ],
    [
      'a salt written differently',
      (t) => entry(t, 599).set({ salt: sql`replace(salt, '=', '')` }).execute(),
      [['body-changed', 599]],
    ],
    [
      'a changed commitment',
      (t) =>
        entry(t, 301)
          .set({ commitment: Buffer.alloc(32).toString('base64') })
          .execute(),
      [['commitment-changed', 301]],
    ],
    [
      'a changed leaf in a complete block',
      (t) =>
        entry(t, 255)
          .set({ leaf: Buffer.alloc(32).toString('base64') })
          .execute(),
      [['leaf-changed', 255]],
    ],
    [
      'a changed leaf in the last block',
      (t) => entry(t, 590).set({ leaf: 'no hash' }).execute(),
      [['leaf-changed', 590]],
    ],
    [
      'another author',
      (t) => entry(t, 511).set({ by: 'nobody' }).execute(),
      [['fields-changed', 511]],
    ],
    [
      'another author of the last entry',
      (t) => entry(t, 599).set({ by: 'nobody' }).execute(),
      [['fields-changed', 599]],
    ],
    [
      'a back-dated entry',
      (t) => backDate(t, 400),
      [
        ['back-dated', 400],
        ['fields-changed', 400],
      ],
    ],
    [
      'a back-dated entry with a new leaf hash',
      async (t) => {
        await backDate(t, 400)
        await rewriteLeaf(t, 400)
      },
      [
        ['back-dated', 400],
        ['block-rewritten', 256],
        ['root-mismatch', undefined],
      ],
    ],
    [
      'a back-dated erased entry',
      (t) => entry(t, 7).set({ at: '2021-02-15T08:59:59.999Z' }).execute(),
      [
        ['back-dated', 7],
        ['fields-changed', 7],
      ],
    ],
    [
      'an entry rewritten with all its hashes in the last block',
      async (t) => {
        await rewriteBody(t, 550)
        await rewriteLeaf(t, 550)
      },
      [['root-mismatch', 512]],
    ],
    [
      'a removed entry',
      (t) => t.deleteFrom('ledger_entries').where('sequence', '=', 77).execute(),
      [['entry-missing', 77]],
    ],
    [
      'removed entries across a block',
      (t) =>
        t
          .deleteFrom('ledger_entries')
          .where('sequence', '>=', 250)
          .where('sequence', '<', 260)
          .execute(),
      [['entry-missing', 250]],
    ],
    [
      'a removed entry, and another changed after it',
      async (t) => {
        await t.deleteFrom('ledger_entries').where('sequence', '=', 77).execute()
        await entry(t, 300).set({ by: 'nobody' }).execute()
      },
      [
        ['entry-missing', 77],
        ['fields-changed', 300],
      ],
    ],
    [
      'two entries changing places',
      async (t) => {
        await entry(t, 10).set({ sequence: -5 }).execute()
        await entry(t, 20).set({ sequence: 10 }).execute()
        await entry(t, -5).set({ sequence: 20 }).execute()
      },
      [
        ['leaf-mismatch', 10],
        ['leaf-mismatch', 20],
        ['block-rewritten', 0],
        ['root-mismatch', undefined],
      ],
    ],
    [
      'a cut tail',
      (t) => t.deleteFrom('ledger_entries').where('sequence', '>=', 590).execute(),
      [
        ['tail-cut', 590],
        ['body-missing', 7],
        ['body-missing', 300],
      ],
    ],
    [
      'an entry put after the end',
      (t) => entry(t, 599).set({ sequence: 600 }).execute(),
      [
        ['tail-cut', 599],
        ['entry-surplus', 600],
      ],
    ],
    [
      'an entry put before the beginning',
      (t) => entry(t, 30).set({ sequence: -1 }).execute(),
      [
        ['entry-missing', 30],
        ['entry-surplus', -1],
      ],
    ],
    [
      'an entry given to another casebook',
      (t) => entry(t, 30).set({ casebook: 'another' }).execute(),
      [['entry-missing', 30]],
    ],
    [
      'a body erased though nobody forgot it',
      (t) => entry(t, 8).set({ body: null, salt: null }).execute(),
      [['body-missing', 8]],
    ],
    [
      'a body erased and the salt left',
      (t) => entry(t, 8).set({ body: null }).execute(),
      [
        ['erased-in-part', 8],
        ['body-missing', 8],
      ],
    ],
    [
      'a salt erased and the body left',
      (t) => entry(t, 8).set({ salt: null }).execute(),
      [['erased-in-part', 8]],
    ],
    [
      'a changed block hash',
      (t) =>
        t
          .updateTable('ledger_subtrees')
          .set({ hash: Buffer.alloc(32).toString('base64') })
          .where('number', '=', 1)
          .execute(),
      [['block-hash-changed', 256]],
    ],
    [
      'a missing block hash',
      (t) => t.deleteFrom('ledger_subtrees').where('number', '=', 0).execute(),
      [['block-hash-missing', 0]],
    ],
    [
      'a block hash of another level',
      (t) => t.updateTable('ledger_subtrees').set({ level: 9 }).where('number', '=', 0).execute(),
      [
        ['block-hash-missing', 0],
        ['block-hash-surplus', undefined],
      ],
    ],
    ['no head', (t) => t.deleteFrom('ledger_heads').execute(), [['head-missing', undefined]]],
    ['a changed size', (t) => head(t).set({ size: 599 }).execute(), [['head-changed', undefined]]],
    ['a changed root', (t) => head(t).set({ root: '' }).execute(), [['head-changed', undefined]]],
    [
      'a changed date of the head',
      (t) => head(t).set({ at: '' }).execute(),
      [['head-changed', 599]],
    ],
    [
      'a changed frontier',
      (t) => head(t).set({ frontier: '' }).execute(),
      [['head-changed', undefined]],
    ],
    [
      'a changed checkpoint',
      (t) => head(t).set({ checkpoint: sql`replace(checkpoint, '600', '601')` }).execute(),
      [['checkpoint-signature', undefined]],
    ],
    [
      'a checkpoint that is none',
      (t) => head(t).set({ checkpoint: 'hello' }).execute(),
      [['checkpoint-unreadable', undefined]],
    ],
    [
      'a cut tail, made to agree without the key',
      async (t) => {
        await t.deleteFrom('ledger_entries').where('sequence', '>=', 298).execute()
        await forge(ledger, t, false)
      },
      [
        ['tail-cut', 298],
        ['body-missing', 7],
        ['head-changed', undefined],
        ['head-changed', undefined],
      ],
    ],
    [
      'an entry removed from the middle, made to agree without the key',
      async (t) => {
        await t.deleteFrom('ledger_entries').where('sequence', '=', 298).execute()
        await forge(ledger, t, false)
      },
      [
        ['tail-cut', 599],
        ['head-changed', undefined],
        ['head-changed', undefined],
      ],
    ],
  ])('%s is found, and where', async (_, change, expected) => {
    const findings = await findingsAfter(ledger, change)
    expect(findings.map(({ code, sequence }) => [code, sequence])).toEqual(expected)
  })

  test.each<[string, (tables: Tables) => Promise<unknown>, string, number | undefined]>([
    [
      'a cut tail',
      (t) => t.deleteFrom('ledger_entries').where('sequence', '>=', 298).execute(),
      'tail-cut',
      298,
    ],
    [
      'a removed entry',
      (t) => t.deleteFrom('ledger_entries').where('sequence', '=', 9).execute(),
      'outside-differs',
      undefined,
    ],
    ['a back-dated entry', (t) => backDate(t, 299), 'outside-differs', undefined],
  ])(
    'only the outside checkpoint tells of %s by someone with the key',
    async (_, change, code, at) => {
      const forged = async (tables: Tables) => {
        // Without the forgotten record, whose absence would be noticed otherwise.
        await tables.deleteFrom('ledger_entries').where('record', '=', 'event-7').execute()
        await change(tables)
        await forge(ledger, tables, true)
      }
      const alone = await findingsAfter(ledger, forged)
      expect(alone.filter((finding) => finding.code !== 'back-dated')).toEqual([])
      const told = await findingsAfter(ledger, forged, early)
      expect(told.map((finding) => finding.code)).toContain(code)
      if (at !== undefined) expect(told.at(-1)?.message).toContain('300')
    },
  )

  test('an outside checkpoint must be of this ledger and bear its signature', async () => {
    const codes = async (outside: string) =>
      (await findingsAfter(ledger, async () => {}, outside)).map((finding) => finding.code)
    const row = await readHeadRow(ledger.door.db, ledger.casebook)
    const text = checkpointText({
      origin: 'factum.example/another',
      size: 600,
      root: row?.root ?? '',
    })
    expect(await codes(ledger.signer.sign(text))).toEqual(['outside-unreadable'])
    expect(await codes(early.replace('300', '301'))).toEqual(['outside-signature'])
    expect(await codes('')).toEqual(['outside-unreadable'])
  })

  test('a body that came back after it was forgotten is found', async () => {
    const old = await testLedger(ledger.door, 'restored')
    const { entries } = await old.append(entryAbout(1))
    await eraseBodies(old.door.db, 'restored', 'event-1')
    await old.append(entryAbout(1, { operation: 'forget', body: {} }))
    const restore = async (tables: Tables) => {
      const { salt } = entries[0] ?? { salt: null }
      const body = JSON.stringify(entryAbout(1).body)
      await entry(tables, 0).where('casebook', '=', 'restored').set({ salt, body }).execute()
    }
    expect(await findingsAfter(old, restore)).toMatchObject([{ code: 'body-remains', sequence: 0 }])
  })

  test('many findings of a kind are counted, not listed', async () => {
    const findings = await findingsAfter(ledger, (t) =>
      t.updateTable('ledger_entries').set({ by: 'nobody' }).execute(),
    )
    expect(findings.filter((finding) => finding.code === 'fields-changed')).toHaveLength(101)
    expect(findings.at(-1)?.message).toBe(
      '500 more findings of the kind fields-changed are not listed.',
    )
  })

  test('a key that is none is said to be none', async () => {
    const findings = await verifyLedger(ledger.door.db, ledger.casebook, { verifierKey: 'x+y' })
    expect(findings.map((finding) => finding.code)).toEqual(['verifier-key-unreadable'])
  })
})
