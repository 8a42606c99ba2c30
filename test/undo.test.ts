import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  batchOf,
  type Casebook,
  exportLines,
  forget,
  merge,
  recordAll,
  split,
  undo,
  withdraw,
} from '../src/casebook/index.ts'
import { readHead } from '../src/ledger/index.ts'
import { engines } from './engines.ts'
import { memoryCasebook } from './support/memory-casebook.ts'

const source = {
  kind: 'source',
  version: 1,
  id: 'source-1',
  type: 'webpage',
  publisher: 'Kazakhstan International Bureau for Human Rights and Rule of Law',
}
const person = (id: string, name: string) => ({
  kind: 'person',
  version: 1,
  id,
  names: [{ text: name, language: 'en', use: 'preferred' }],
})
const verdict = (id: string, who: string, date = '2023-11') => ({
  kind: 'event',
  version: 1,
  id,
  type: 'verdict',
  title: { en: 'Verdict' },
  date,
  participants: [{ who, role: 'accused' }],
  sources: [{ source: 'source-1' }],
})

const open: Casebook[] = []
let runs = 0
afterEach(async () => {
  for (const casebook of open.splice(0)) await casebook.close()
})

const enter = async (casebook: Casebook, ...inputs: object[]) => {
  const { refused } = await recordAll(
    casebook,
    inputs.map((input) => ({ where: 'here', input })),
  )
  return refused
}
const last = async ({ door, id }: Casebook): Promise<number> =>
  ((await readHead(door.db, id))?.size ?? 0) - 1
const held = async (casebook: Casebook) => {
  const merges = await (
    casebook.door.db as never as {
      selectFrom(t: string): {
        select(c: string[]): {
          where(a: string, b: string, c: string): { execute(): Promise<object[]> }
        }
      }
    }
  )
    .selectFrom('records')
    .select(['id', 'merged_into', 'gone'])
    .where('casebook', '=', casebook.id)
    .execute()
  // A record that was withdrawn is, for everybody but its history, one that never was.
  const standing = merges
    .map((row) => JSON.stringify(row))
    .filter((row) => !row.includes('withdrawn'))
  return [...standing.sort(), ...(await exportLines(casebook))]
}

describe.each(engines)('undo on $name', (engine) => {
  const start = async () => {
    const casebook = await memoryCasebook({
      door: await engine.open(),
      id: `casebook-undo-${++runs}`,
    })
    open.push(casebook)
    expect(
      await enter(
        casebook,
        source,
        person('person-1', 'Marat Zhylanbayev'),
        person('person-2', 'Marat Jylanbaev'),
        verdict('event-1', 'person-1'),
      ),
    ).toEqual([])
    return casebook
  }

  type Act = readonly [name: string, act: (casebook: Casebook) => Promise<unknown>]
  const acts: readonly Act[] = [
    ['a record', (c) => enter(c, person('person-3', 'Duman Mukhametkarim'))],
    ['a revision', (c) => enter(c, verdict('event-1', 'person-1', '2023-11-29'))],
    ['a merge', (c) => merge(c, 'person-2', 'person-1')],
    [
      'a batch of new and changed records',
      (c) =>
        enter(
          c,
          person('person-4', 'Duman Mukhametkarim'),
          verdict('event-4', 'person-4', '2024-08-02'),
          verdict('event-1', 'person-2', '2023-11-29'),
        ),
    ],
    ['a withdrawal', (c) => withdraw(c, 'event-1')],
  ]

  it.each(acts)(
    'of %s restores what was; undone again it is as it was before that',
    async (_, act) => {
      const casebook = await start()
      const before = await held(casebook)
      await act(casebook)
      const after = await held(casebook)
      expect(after).not.toEqual(before)
      expect((await undo(casebook, await last(casebook))).ok).toBe(true)
      expect(await held(casebook)).toEqual(before)
      expect((await undo(casebook, await last(casebook))).ok).toBe(true)
      expect(await held(casebook)).toEqual(after)
    },
  )

  it('takes a whole batch back, whichever of its entries is named', async () => {
    const casebook = await start()
    const size = (await last(casebook)) + 1
    const people = Array.from({ length: 300 }, (_, i) => person(`person-x${i}`, `Person ${i}`))
    await enter(casebook, ...people)
    for (const at of [0, 1, 65, 299]) expect(await batchOf(casebook, size + at)).toHaveLength(300)
    const undone = await undo(casebook, size + 150, 'the wrong file')
    expect(undone.ok && undone.value).toHaveLength(300)
    expect(undone.ok && undone.value[0]?.body).toMatchObject({
      undoes: size,
      why: 'the wrong file',
    })
  })

  it.each([
    [
      'what was changed since',
      async (c: Casebook) => {
        const at = await last(c)
        await enter(c, verdict('event-1', 'person-1', '2023-11-29'))
        return at
      },
      'undo-changed',
    ],
    [
      'what another record names',
      async (c: Casebook) => {
        await enter(c, person('person-3', 'Duman Mukhametkarim'))
        const at = await last(c)
        await enter(c, verdict('event-3', 'person-3'))
        return at
      },
      'record-needed',
    ],
    [
      'what was forgotten since',
      async (c: Casebook) => {
        await enter(c, person('person-3', 'Duman Mukhametkarim'))
        const at = await last(c)
        await forget(c, 'person-3')
        return at
      },
      'undo-forgotten',
    ],
    [
      'a state that names what was withdrawn since',
      async (c: Casebook) => {
        await enter(c, verdict('event-1', 'person-2'))
        const at = await last(c)
        await withdraw(c, 'person-1')
        return at
      },
      'record-points-nowhere',
    ],
    ['an entry that is not there', async () => 1_000, 'entry-missing'],
  ] as const)('refuses %s, and writes nothing', async (_, prepare, code) => {
    const casebook = await start()
    const sequence = await prepare(casebook)
    const before = await last(casebook)
    const undone = await undo(casebook, sequence)
    expect(undone.ok ? [] : undone.fault.map((f) => f.code)).toContain(code)
    expect(await last(casebook)).toBe(before)
  })

  it('any run of changes, undone one after the other, leaves what was there', async () => {
    const door = await engine.open()
    const change = fc.constantFrom<Act[1]>(
      ...acts.map(([, act]) => act),
      (c) => merge(c, 'person-1', 'person-2'),
      (c) => split(c, 'person-2'),
      (c) => withdraw(c, 'person-1'),
      (c) => enter(c, verdict('event-1', 'person-2', '2023')),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const casebook = await memoryCasebook({ door, id: `casebook-undo-${++runs}` })
        await enter(
          casebook,
          source,
          person('person-1', 'Marat Zhylanbayev'),
          person('person-2', 'Marat Jylanbaev'),
          verdict('event-1', 'person-1'),
        )
        const states: { readonly at: number; readonly held: readonly string[] }[] = []
        for (const make of changes) {
          const [at, before] = [await last(casebook), await held(casebook)]
          await make(casebook)
          if ((await last(casebook)) > at) states.push({ at: await last(casebook), held: before })
        }
        for (const state of states.reverse()) {
          const undone = await undo(casebook, state.at)
          expect(undone.ok ? [] : undone.fault).toEqual([])
          expect(await held(casebook)).toEqual(state.held)
        }
      }),
      { numRuns: engine.name === 'sqlite' ? 40 : 8 },
    )
    await door.close()
  })
})
