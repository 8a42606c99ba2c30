import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { entryAbout, type TestLedger, testLedger } from '../../test/support/ledger.ts'
import {
  backDate,
  entryAt,
  findingsAfter,
  rewriteBody,
  rewriteLeaf,
  sixHundred,
  type Tables,
} from '../../test/support/tampered-ledger.ts'
import { eraseBodies } from './index.ts'

type Case = [
  what: string,
  change: (tables: Tables) => Promise<unknown>,
  found: [code: string, sequence?: number][],
]

const swapLetters = sql<string>`replace(replace(body, 'religion', 'religiom'), '203', '302')`

describe.each(engines)('verifying entries on $name', ({ open }) => {
  let ledger: TestLedger
  beforeAll(async () => {
    ledger = await testLedger(await open())
    await sixHundred(ledger)
  })

  test.each<Case>([
    [
      'a changed body',
      (t) => entryAt(t, 42).set({ body: swapLetters }).execute(),
      [['body-changed', 42]],
    ],
    [
      'a changed salt',
      (t) =>
        entryAt(t, 0)
          .set({ salt: Buffer.alloc(32, 7).toString('base64') })
          .execute(),
      [['body-changed', 0]],
    ],
    [
      'a salt written differently',
      (t) => entryAt(t, 599).set({ salt: sql`replace(salt, '=', '')` }).execute(),
      [['body-changed', 599]],
    ],
    [
      'a changed commitment',
      (t) =>
        entryAt(t, 301)
          .set({ commitment: Buffer.alloc(32).toString('base64') })
          .execute(),
      [['commitment-changed', 301]],
    ],
    [
      'a changed leaf in a complete block',
      (t) =>
        entryAt(t, 255)
          .set({ leaf: Buffer.alloc(32).toString('base64') })
          .execute(),
      [['leaf-changed', 255]],
    ],
    [
      'a changed leaf in the last block',
      (t) => entryAt(t, 590).set({ leaf: 'no hash' }).execute(),
      [['leaf-changed', 590]],
    ],
    [
      'another author',
      (t) => entryAt(t, 511).set({ by: 'nobody' }).execute(),
      [['fields-changed', 511]],
    ],
    [
      'another author of the last entry',
      (t) => entryAt(t, 599).set({ by: 'nobody' }).execute(),
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
      (t) => entryAt(t, 7).set({ at: '2021-02-15T08:59:59.999Z' }).execute(),
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
        await entryAt(t, 300).set({ by: 'nobody' }).execute()
      },
      [
        ['entry-missing', 77],
        ['fields-changed', 300],
      ],
    ],
    [
      'two entries changing places',
      async (t) => {
        await entryAt(t, 10).set({ sequence: -5 }).execute()
        await entryAt(t, 20).set({ sequence: 10 }).execute()
        await entryAt(t, -5).set({ sequence: 20 }).execute()
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
      (t) => entryAt(t, 599).set({ sequence: 600 }).execute(),
      [
        ['tail-cut', 599],
        ['entry-surplus', 600],
      ],
    ],
    [
      'an entry put before the beginning',
      (t) => entryAt(t, 30).set({ sequence: -1 }).execute(),
      [
        ['entry-missing', 30],
        ['entry-surplus', -1],
      ],
    ],
    [
      'an entry given to another casebook',
      (t) => entryAt(t, 30).set({ casebook: 'another' }).execute(),
      [['entry-missing', 30]],
    ],
    [
      'a body erased though nobody forgot it',
      (t) => entryAt(t, 8).set({ body: null, salt: null }).execute(),
      [['body-missing', 8]],
    ],
    [
      'a body erased and the salt left',
      (t) => entryAt(t, 8).set({ body: null }).execute(),
      [
        ['erased-in-part', 8],
        ['body-missing', 8],
      ],
    ],
    [
      'a salt erased and the body left',
      (t) => entryAt(t, 8).set({ salt: null }).execute(),
      [['erased-in-part', 8]],
    ],
  ])('%s is found, and where', async (_, change, expected) => {
    const findings = await findingsAfter(ledger, change)
    expect(findings.map(({ code, sequence }) => [code, sequence])).toEqual(expected)
  })

  test('a body that came back after it was forgotten is found', async () => {
    const old = await testLedger(ledger.door, 'restored')
    const { entries } = await old.append(entryAbout(1))
    await eraseBodies(old.door.db, 'restored', 'event-1')
    await old.append(entryAbout(1, { operation: 'forget', body: {} }))
    const restore = async (tables: Tables) => {
      const { salt } = entries[0] ?? { salt: null }
      const body = JSON.stringify(entryAbout(1).body)
      await entryAt(tables, 0).where('casebook', '=', 'restored').set({ salt, body }).execute()
    }
    expect(await findingsAfter(old, restore)).toMatchObject([{ code: 'body-remains', sequence: 0 }])
  })
})
