import { describe, expect, test } from 'vitest'
import { engines } from '../../test/engines.ts'
import { entryAbout, type TestLedger, testLedger } from '../../test/support/ledger.ts'
import {
  appendEntries,
  type Entry,
  eraseBodies,
  type Ledger,
  type NewEntry,
  readEntries,
  readHead,
  verifyLedger,
} from './index.ts'
import type { LedgerTables } from './tables.ts'
import { emptyRoot, leafHash, nodeHash } from './tree.ts'

async function collect(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const all: Entry[] = []
  for await (const entry of entries) all.push(entry)
  return all
}

const faults = ({ door, casebook, signer }: TestLedger) =>
  verifyLedger(door.db, casebook, { verifierKey: signer.verifierKey })

describe.each(engines)('the ledger on $name', ({ open }) => {
  test('a new ledger has a signed head over nothing', async () => {
    const { door, casebook, signer } = await testLedger(await open())
    const head = await readHead(door.db, casebook)
    expect(head).toMatchObject({ size: 0, at: '', root: emptyRoot.toString('base64') })
    expect(head?.checkpoint.split('\n').slice(0, 3)).toEqual([signer.origin, '0', head?.root])
  })

  test('making it again changes nothing', async () => {
    const door = await open()
    const first = await testLedger(door)
    await first.append(entryAbout(1))
    await testLedger(door)
    expect((await readHead(door.db, first.casebook))?.size).toBe(1)
  })

  test('what is appended is read back, in order', async () => {
    const ledger = await testLedger(await open())
    const given: NewEntry[] = [
      entryAbout(1),
      entryAbout(2, { by: 'aliya', body: { record: { name: 'Әлия «Қазақстан» 😀' } } }),
      entryAbout(1, { operation: 'revise', body: { why: 'the date was wrong', record: null } }),
    ]
    const { entries } = await ledger.append(...given)
    const read = await collect(readEntries(ledger.door.db, ledger.casebook))
    expect(read).toEqual(entries)
    expect(read.map(({ sequence }) => sequence)).toEqual([0, 1, 2])
    expect(read).toMatchObject(given)
  })

  test('the head is the RFC 6962 tree over the leaves', async () => {
    const ledger = await testLedger(await open())
    const { entries } = await ledger.append(entryAbout(1), entryAbout(2), entryAbout(3))
    const [a, b, c] = entries.map((entry) => Buffer.from(entry.leaf, 'base64')) as [
      Buffer,
      Buffer,
      Buffer,
    ]
    const head = await readHead(ledger.door.db, ledger.casebook)
    expect(head?.root).toBe(nodeHash(nodeHash(a, b), c).toString('base64'))
    expect(a).not.toEqual(leafHash(Buffer.from(entries[0]?.commitment ?? '')))
  })

  test('many entries at once and one after the other make the same tree', async () => {
    const door = await open()
    const [one, other] = [await testLedger(door, 'c-1'), await testLedger(door, 'c-1-again')]
    const leaves = async (ledger: typeof one, sizes: readonly number[]) => {
      let number = 0
      for (const size of sizes) {
        await ledger.append(...Array.from({ length: size }, () => entryAbout(number++)))
      }
      return (await readHead(door.db, ledger.casebook))?.frontier.nodes.length
    }
    // 600 = 512 + 64 + 16 + 8: four subtrees
    expect(await leaves(one, [600])).toBe(4)
    expect(await leaves(other, [1, 254, 1, 1, 300, 43])).toBe(4)
    const rows = await door.db
      .$extendTables<LedgerTables>()
      .selectFrom('ledger_subtrees')
      .select(['casebook', 'number'])
      .orderBy('casebook')
      .orderBy('number')
      .execute()
    expect(rows).toEqual([
      { casebook: 'c-1', number: 0 },
      { casebook: 'c-1', number: 1 },
      { casebook: 'c-1-again', number: 0 },
      { casebook: 'c-1-again', number: 1 },
    ])
  })

  test('an append of nothing changes nothing', async () => {
    const ledger = await testLedger(await open())
    const { checkpoint } = await ledger.append(entryAbout(1))
    expect(await ledger.append()).toEqual({ entries: [], checkpoint })
  })

  test('a transaction that is given up leaves no trace', async () => {
    const ledger = await testLedger(await open())
    const bad = entryAbout(2, { body: { record: Number.NaN } })
    await expect(ledger.append(entryAbout(1), bad)).rejects.toThrow(TypeError)
    expect((await readHead(ledger.door.db, ledger.casebook))?.size).toBe(0)
    expect(await collect(readEntries(ledger.door.db, ledger.casebook))).toEqual([])
  })

  test('after a transaction that was given up the ledger goes on where it was', async () => {
    const ledger = await testLedger(await open())
    await ledger.append(entryAbout(1))
    const givenUp = ledger.door.db.transaction().execute(async (trx) => {
      await appendEntries(trx, ledger, [entryAbout(2), entryAbout(3)])
      throw new Error('a projection refused it')
    })
    await expect(givenUp).rejects.toThrow('a projection refused it')
    const { entries } = await ledger.append(entryAbout(4))
    expect(entries[0]?.sequence).toBe(1)
    expect(await faults(ledger)).toEqual([])
  })

  test('several writers at once make one ledger', async () => {
    const ledger = await testLedger(await open())
    const writers = Array.from({ length: 4 }, () => ({ ...ledger }))
    const { db } = ledger.door
    const appendTo = (writer: Ledger, number: number) =>
      db.transaction().execute((trx) => appendEntries(trx, writer, [entryAbout(number)]))
    for (let round = 0; round < 5; round++) {
      await Promise.all(writers.map((writer, number) => appendTo(writer, round * 4 + number)))
    }
    const read = await collect(readEntries(db, ledger.casebook))
    expect(read.map((entry) => entry.sequence)).toEqual(Array.from({ length: 20 }, (_, i) => i))
    expect(new Set(read.map((entry) => entry.record)).size).toBe(20)
    expect(await faults(ledger)).toEqual([])
  })

  test('a casebook without a ledger is not appended to', async () => {
    const ledger = await testLedger(await open())
    const stray = { ...ledger, casebook: 'stray' }
    const append = appendEntries(ledger.door.db, stray, [entryAbout(1)])
    await expect(append).rejects.toThrow(/no ledger/)
  })

  test('a clock that was set back does not set the ledger back', async () => {
    const ledger = await testLedger(await open())
    const dates: (string | undefined)[] = []
    for (const clock of ['2021-02-15T10:00:00Z', '2021-02-15T09:59:59Z', '2021-02-16T00:00:00Z']) {
      ledger.setClock(clock)
      dates.push((await ledger.append(entryAbout(1))).entries[0]?.at)
    }
    expect(dates).toEqual([
      '2021-02-15T10:00:00.000Z',
      '2021-02-15T10:00:00.000Z',
      '2021-02-16T00:00:00.000Z',
    ])
  })

  describe('reading a part', async () => {
    const ledger = await testLedger(await open())
    for (let day = 10; day < 20; day++) {
      ledger.setClock(`2021-02-${day}T12:00:00Z`)
      await ledger.append(entryAbout(day))
    }
    test.each([
      ['from an entry on', { from: 7 }, [7, 8, 9]],
      ['until an entry', { until: 2 }, [0, 1, 2]],
      ['between', { from: 3, until: 4 }, [3, 4]],
      ['nothing before the beginning', { until: -1 }, []],
      ['as known at an instant', { knownAt: '2021-02-12T12:00:00.000Z' }, [0, 1, 2]],
      ['as known a moment earlier', { knownAt: '2021-02-12T11:59:59.999Z' }, [0, 1]],
      ['as known before all', { knownAt: '2020-01-01T00:00:00.000Z' }, []],
    ])('%s', async (_, part, sequences) => {
      const read = await collect(readEntries(ledger.door.db, ledger.casebook, part))
      expect(read.map((entry) => entry.sequence)).toEqual(sequences)
    })
  })

  test('more entries than are read at once are all read', async () => {
    const ledger = await testLedger(await open())
    await ledger.append(...Array.from({ length: 2500 }, (_, number) => entryAbout(number)))
    const read = await collect(readEntries(ledger.door.db, ledger.casebook))
    expect(read.map((entry) => entry.record)).toEqual(
      Array.from({ length: 2500 }, (_, number) => `event-${number}`),
    )
  })

  test('what is forgotten loses body and salt, and nothing else does', async () => {
    const ledger = await testLedger(await open())
    await ledger.append(entryAbout(1), entryAbout(2), entryAbout(1, { operation: 'revise' }))
    const forget = entryAbout(1, { operation: 'forget', body: { why: 'asked on 2021-03-01' } })
    await ledger.append(forget)
    expect(await eraseBodies(ledger.door.db, ledger.casebook, 'event-1')).toBe(2)
    const read = await collect(readEntries(ledger.door.db, ledger.casebook))
    expect(read.map(({ body }) => body !== null)).toEqual([false, true, false, true])
    expect(read.map(({ salt }) => salt !== null)).toEqual([false, true, false, true])
    expect(read[3]).toMatchObject(forget)
  })

  test('casebooks in one database do not see each other', async () => {
    const door = await open()
    const [one, other] = [await testLedger(door, 'one'), await testLedger(door, 'other')]
    await one.append(entryAbout(1))
    await other.append(entryAbout(2), entryAbout(1))
    await eraseBodies(door.db, 'one', 'event-1')
    const read = await collect(readEntries(door.db, 'other'))
    expect(read.map((entry) => [entry.sequence, entry.record, entry.body !== null])).toEqual([
      [0, 'event-2', true],
      [1, 'event-1', true],
    ])
  })
})
