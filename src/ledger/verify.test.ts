import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { type TestLedger, testLedger } from '../../test/support/ledger.ts'
import {
  checkpointAt,
  findingsAfter,
  forge,
  headRow,
  sixHundred,
  type Tables,
} from '../../test/support/tampered-ledger.ts'
import { readHead, verifyLedger } from './index.ts'

type Case = [
  what: string,
  change: (tables: Tables) => Promise<unknown>,
  found: [code: string, sequence?: number][],
]

describe.each(engines)('verifying a ledger on $name', ({ open }) => {
  let ledger: TestLedger
  beforeAll(async () => {
    ledger = await testLedger(await open())
    await sixHundred(ledger)
  })

  test('an untouched ledger has no findings', async () => {
    expect(await findingsAfter(ledger, async () => {})).toEqual([])
    const early = await checkpointAt(ledger, 300)
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

  test.each<Case>([
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
    [
      'a changed size',
      (t) => headRow(t).set({ size: 599 }).execute(),
      [['head-changed', undefined]],
    ],
    [
      'a changed root',
      (t) => headRow(t).set({ root: '' }).execute(),
      [['head-changed', undefined]],
    ],
    [
      'a changed date of the head',
      (t) => headRow(t).set({ at: '' }).execute(),
      [['head-changed', 599]],
    ],
    [
      'a changed frontier',
      (t) => headRow(t).set({ frontier: '' }).execute(),
      [['head-changed', undefined]],
    ],
    [
      'a changed checkpoint',
      (t) => headRow(t).set({ checkpoint: sql`replace(checkpoint, '600', '601')` }).execute(),
      [['checkpoint-signature', undefined]],
    ],
    [
      'a checkpoint that is none',
      (t) => headRow(t).set({ checkpoint: 'hello' }).execute(),
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
