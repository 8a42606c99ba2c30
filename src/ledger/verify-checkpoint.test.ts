import { beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { type TestLedger, testLedger } from '../../test/support/ledger.ts'
import {
  backDate,
  checkpointAt,
  findingsAfter,
  forge,
  sixHundred,
  type Tables,
} from '../../test/support/tampered-ledger.ts'
import { checkpointText } from './checkpoint.ts'
import { readHeadRow } from './head.ts'

describe.each(engines)('verifying against a checkpoint kept outside, on $name', ({ open }) => {
  let ledger: TestLedger
  let early: string
  beforeAll(async () => {
    ledger = await testLedger(await open())
    await sixHundred(ledger)
    early = await checkpointAt(ledger, 300)
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
})
