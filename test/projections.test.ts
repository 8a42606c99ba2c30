import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type Casebook,
  forget,
  merge,
  rebuildProjections,
  recordAll,
  split,
  undo,
  verifyCasebook,
  viewsOf,
  withdraw,
} from '../src/casebook/index.ts'
import type { Door } from '../src/database/index.ts'
import { readEntries, readHead } from '../src/ledger/index.ts'
import {
  compareProjections,
  createProjections,
  keeper,
  memoryDatabase,
  rebuild,
  statusOn,
} from '../src/projections/index.ts'
import { engines } from './engines.ts'
import { memoryCasebook } from './support/memory-casebook.ts'

/** Names of real persons of one published letter, in spellings that were printed. */
const spellings = [
  'Kairat Klyshev',
  'Abai Begimbetov',
  'Askhat Zheksebeyev',
  'Serik Idyryshev',
  'Askar Ibrayev',
]
const persons = spellings.map((_, i) => `person-${i}`)
const events = ['event-0', 'event-1', 'event-2', 'event-3']

const source = {
  kind: 'source',
  version: 1,
  id: 'source-1',
  type: 'webpage',
  publisher: 'instagram.com',
  issued: '2020-10',
}
const person = (i: number, variant: number) => ({
  kind: 'person',
  version: 1,
  id: persons[i],
  handle: `p${i}`,
  names: [
    { text: spellings[i], use: 'preferred' },
    { text: spellings[variant], use: 'printed' },
  ],
  ...(variant % 2
    ? { group: { size: { low: 2, high: 3 }, members: variant === i ? [] : ['person-0'] } }
    : {}),
  // In an order that is not the one the table of records keeps them in.
  fields: {
    '/names/1': { note: 'as another paper spells it' },
    '/names/0': { note: 'the usual spelling' },
    '/handle': { note: 'short' },
  },
})
const event = (i: number, who: number, month: number) => ({
  kind: 'event',
  version: 1,
  id: events[i],
  type: 'detention',
  title: { en: 'Held since May 2020' },
  date: `2020-0${month}`,
  participants: [
    { who: persons[who], role: 'detainee' },
    { who: persons[(who + 1) % 5], role: 'detainee' },
  ],
  sources: [{ source: 'source-1' }],
})

type Step =
  | { op: 'person'; i: number; variant: number }
  | { op: 'event'; i: number; who: number; month: number }
  | { op: 'merge'; from: number; into: number }
  | { op: 'split'; from: number }
  | { op: 'forget'; who: number }
  | { op: 'withdraw'; id: string }
  | { op: 'undo'; back: number }

const index = (n: number) => fc.integer({ min: 0, max: n - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ op: fc.constant('person' as const), i: index(5), variant: index(5) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      op: fc.constant('event' as const),
      i: index(4),
      who: index(5),
      month: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ op: fc.constant('merge' as const), from: index(5), into: index(5) }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('split' as const), from: index(5) }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('forget' as const), who: index(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('withdraw' as const),
      id: fc.constantFrom('person-3', 'person-4', 'event-0', 'event-1'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('undo' as const), back: index(4) }) },
)

async function take(casebook: Casebook, s: Step): Promise<void> {
  if (s.op === 'person') await recordAll(casebook, [{ where: 'x', input: person(s.i, s.variant) }])
  if (s.op === 'event')
    await recordAll(casebook, [{ where: 'x', input: event(s.i, s.who, s.month) }])
  if (s.op === 'merge') await merge(casebook, `person-${s.from}`, `person-${s.into}`)
  if (s.op === 'split') await split(casebook, `person-${s.from}`)
  if (s.op === 'forget') await forget(casebook, `person-${s.who}`)
  if (s.op === 'withdraw') await withdraw(casebook, s.id)
  if (s.op === 'undo') {
    const head = await readHead(casebook.door.db, casebook.id)
    await undo(casebook, (head?.size ?? 1) - 1 - s.back)
  }
}

const open: Casebook[] = []
let runs = 0
async function start(door?: Door): Promise<Casebook> {
  // Several casebooks may stand in one database; each gets an id of its own.
  const casebook = await memoryCasebook({ ...(door ? { door } : {}), id: `casebook-${++runs}` })
  open.push(casebook)
  const admitted = await recordAll(
    casebook,
    [source, ...persons.map((_, i) => person(i, i))].map((input) => ({ where: 'start', input })),
  )
  expect(admitted.refused).toEqual([])
  return casebook
}
afterEach(async () => {
  for (const casebook of open.splice(0)) await casebook.close()
})

async function differences(casebook: Casebook) {
  const fresh = await memoryDatabase()
  await createProjections(fresh.db)
  await rebuild(fresh.db, casebook.id, readEntries(casebook.door.db, casebook.id))
  const found = await compareProjections(casebook.door.db, fresh.db, casebook.id)
  await fresh.close()
  return found
}

const dump = async (casebook: Casebook, table: 'refs' | 'names' | 'participations' | 'persons') =>
  (
    await (
      casebook.door.db as never as {
        selectFrom(t: string): { selectAll(): { execute(): Promise<object[]> } }
      }
    )
      .selectFrom(table)
      .selectAll()
      .execute()
  )
    .map((row) => JSON.stringify(row))
    .sort()

describe.each(engines)('on $name', (engine) => {
  it('tables rebuilt from the whole ledger equal those brought up to date entry by entry', async () => {
    const door = await engine.open()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const casebook = await start(door)
        for (const s of steps) await take(casebook, s)
        expect(await differences(casebook)).toEqual([])
      }),
      { numRuns: engine.name === 'sqlite' ? 60 : 15 },
    )
  })

  it('earlier knowledge and statuses are read from the same tables', async () => {
    let clock = '2025-01-10T08:00:00.000Z'
    const casebook = await memoryCasebook({
      door: await engine.open(),
      id: `casebook-${++runs}`,
      now: () => new Date(clock),
    })
    open.push(casebook)
    const enter = async (...inputs: object[]) =>
      expect(
        (
          await recordAll(
            casebook,
            inputs.map((input) => ({ where: 'x', input })),
          )
        ).refused,
      ).toEqual([])
    await enter(source, person(0, 2), person(1, 2), {
      kind: 'measure',
      version: 1,
      id: 'measure-1',
      type: 'imprisonment',
      person: 'person-0',
      start: '2020-05',
      confirmed: [{ on: '2020-10-16', sources: [{ source: 'source-1' }] }],
      sources: [{ source: 'source-1' }],
    })
    clock = '2025-02-10T08:00:00.000Z'
    await enter({ ...event(1, 0, 9), id: 'event-9', type: 'release' })
    const views = viewsOf(casebook)
    const status = async (on: string, known: string | null) =>
      (await statusOn(await views.at({ known, audience: keeper }), on)).get('person-0')?.status
    expect(await status('2020-06-30', null)).toBe('serving-prison')
    expect(await status('2020-10-16', null)).toBe('released')
    expect(await status('2020-10-16', '2025-02-09')).toBe('serving-prison')
    expect(await status('2020-10-16', '2025-02-10')).toBe('released')
    expect(await status('2020-10-16', '2025-01-09')).toBeUndefined()
    expect(await verifyCasebook(casebook)).toEqual([])
    await views.close()
  })
})

describe('projections', () => {
  it('merge then split restores every table', async () => {
    const casebook = await start()
    for (let i = 0; i < 4; i++) await take(casebook, { op: 'event', i, who: i, month: i + 1 })
    const tables = ['refs', 'names', 'participations', 'persons'] as const
    const before = await Promise.all(tables.map((t) => dump(casebook, t)))
    expect((await merge(casebook, 'person-1', 'person-0')).ok).toBe(true)
    expect(await Promise.all(tables.map((t) => dump(casebook, t)))).not.toEqual(before)
    expect((await split(casebook, 'person-1')).ok).toBe(true)
    expect(await Promise.all(tables.map((t) => dump(casebook, t)))).toEqual(before)
  })

  it('a merged person is found under every name, and counted once', async () => {
    const casebook = await start()
    await take(casebook, { op: 'event', i: 0, who: 0, month: 5 })
    await merge(casebook, 'person-1', 'person-0')
    const participations = await dump(casebook, 'participations')
    expect(participations.every((row) => row.includes('"person-0"'))).toBe(true)
    const names = (await dump(casebook, 'names')).filter((row) => row.includes('"person-0"'))
    expect(names.some((row) => row.includes('Abai Begimbetov'))).toBe(true)
  })

  it('what was forgotten stands in no table and no entry any more', async () => {
    const casebook = await start()
    await take(casebook, { op: 'event', i: 0, who: 2, month: 5 })
    const forgotten = await forget(casebook, 'person-2', 'at the request of the person')
    expect(forgotten.ok && forgotten.value).toEqual({
      records: ['person-2'],
      stillNamedBy: ['event-0'],
    })
    const everything = [
      ...(await dump(casebook, 'names')),
      ...(await dump(casebook, 'persons')),
      ...(await Array.fromAsync(readEntries(casebook.door.db, casebook.id))).map((e) =>
        JSON.stringify(e),
      ),
    ].join('\n')
    expect(everything).not.toContain('Zheksebeyev')
  })
})

describe('use cases refuse', () => {
  it.each<[string, (c: Casebook) => Promise<unknown>]>([
    ['merging into itself', (c) => merge(c, 'person-1', 'person-1')],
    ['merging a person into a source', (c) => merge(c, 'person-1', 'source-1')],
    ['merging what is not there', (c) => merge(c, 'person-99', 'person-1')],
    ['splitting what is single', (c) => split(c, 'person-1')],
    ['forgetting what is not there', (c) => forget(c, 'person-99')],
  ])('%s', async (_, act) => {
    const casebook = await start()
    expect(await act(casebook)).toMatchObject({ ok: false })
    expect(await differences(casebook)).toEqual([])
  })

  it('a merge in a circle', async () => {
    const casebook = await start()
    expect((await merge(casebook, 'person-1', 'person-0')).ok).toBe(true)
    expect((await merge(casebook, 'person-0', 'person-1')).ok).toBe(false)
  })

  it('one bad record among good ones: nothing is written', async () => {
    const casebook = await start()
    const size = (await Array.fromAsync(readEntries(casebook.door.db, casebook.id))).length
    const report = await recordAll(casebook, [
      { where: 'file, line 1', input: event(0, 0, 5) },
      {
        where: 'file, line 2',
        input: { ...event(1, 0, 5), participants: [{ who: 'person-99', role: 'detainee' }] },
      },
      { where: 'file, line 3', input: { ...event(2, 0, 5), type: 'arrests' } },
    ])
    expect(report.refused.map((f) => f.where)).toEqual([
      'file, line 2, /participants/0/who',
      'file, line 3, /type',
    ])
    expect(await Array.fromAsync(readEntries(casebook.door.db, casebook.id))).toHaveLength(size)
  })
})

it('verify finds nothing in a sound casebook', async () => {
  const casebook = await start()
  await merge(casebook, 'person-1', 'person-0')
  expect(
    (await verifyCasebook(casebook)).filter((f) => !f.message.includes('projection_versions')),
  ).toEqual([])
})

describe.each(engines)('tables of another version of the program on $name', (engine) => {
  it('are made anew with their columns of today', async () => {
    const casebook = await memoryCasebook({ door: await engine.open() })
    await recordAll(casebook, [
      { where: 'source', input: source },
      { where: 'person', input: person(0, 0) },
    ])
    const { db } = casebook.door
    await db.schema.dropTable('names').execute()
    await db.schema.createTable('names').addColumn('another', 'text').execute()
    await sql`update projection_versions set version = 0 where projection = 'names'`.execute(db)
    await rebuildProjections(casebook)
    expect(await differences(casebook)).toEqual([])
    await casebook.close()
  })
})
