import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type Casebook,
  exportLines,
  mergeRecords,
  recordAll,
  split,
  undo,
} from '../src/casebook/index.ts'
import { readHead } from '../src/ledger/index.ts'
import { memoryCasebook } from './support/memory-casebook.ts'

const open: Casebook[] = []
afterEach(async () => {
  for (const casebook of open.splice(0)) await casebook.close()
})

const source = (n: number) => ({
  kind: 'source',
  version: 1,
  id: `source-${n}`,
  type: 'webpage',
  publisher: 'International Partnership for Human Rights',
})
const person = (n: number, names: readonly (readonly [string, string])[], over: object = {}) => ({
  kind: 'person',
  version: 1,
  id: `person-${n}`,
  names: names.map(([text, language]) => ({ text, language, use: 'preferred' })),
  sources: [{ source: `source-${n}`, grade: 2 }],
  ...over,
})
const [first, second] = [
  person(1, [['Marat Zhylanbayev', 'en']], { citizenships: ['KZ'], sex: 'male' }),
  person(
    2,
    [
      ['Marat Jylanbaev', 'en'],
      ['Марат Жыланбаев', 'ru'],
    ],
    { birth: '1963', occupations: [{ category: 'opposition' }] },
  ),
]

async function start(...more: object[]): Promise<Casebook> {
  const casebook = await memoryCasebook()
  open.push(casebook)
  const inputs = [source(1), source(2), source(3), first, second, ...more]
  const { refused } = await recordAll(
    casebook,
    inputs.map((input) => ({ where: 'here', input: input as unknown })),
  )
  expect(refused).toEqual([])
  return casebook
}
const body = async (casebook: Casebook, id: string) =>
  (await exportLines(casebook)).map((l) => JSON.parse(l)).find((record) => record.id === id)

describe('merging', () => {
  it('takes every field as picked, keeps all names, and states beside it what was not picked', async () => {
    const casebook = await start(
      person(3, [['M. Zhylanbayev', 'en']], { birth: '1964', sex: 'male' }),
    )
    const merged = await mergeRecords(casebook, {
      into: 'person-1',
      from: ['person-2', 'person-3'],
      picks: { birth: 'person-2', occupations: 'all' },
      why: 'the same case',
    })
    expect(merged.ok).toBe(true)
    expect(await body(casebook, 'person-1')).toMatchObject({
      names: [
        { text: 'Marat Zhylanbayev', use: 'preferred' },
        { text: 'Marat Jylanbaev', use: 'alias' },
        { text: 'Марат Жыланбаев', use: 'preferred' },
        { text: 'M. Zhylanbayev', use: 'alias' },
      ],
      birth: '1963',
      citizenships: ['KZ'],
      sex: 'male',
      occupations: [{ category: 'opposition' }],
      sources: [{ source: 'source-1' }, { source: 'source-2' }, { source: 'source-3' }],
      fields: { '/birth': { also: [{ value: '1964', sources: [{ source: 'source-3' }] }] } },
    })
  })

  it.each([
    ['one record with itself', { into: 'person-1', from: ['person-1'] }, 'merge-itself'],
    ['records of two kinds', { into: 'person-1', from: ['source-1'] }, 'merge-kinds'],
    ['a record that is not there', { into: 'person-1', from: ['person-9'] }, 'record-missing'],
  ])('of %s is refused', async (_, wish, code) => {
    const casebook = await start()
    const merged = await mergeRecords(casebook, { ...wish, picks: {} })
    expect(merged.ok ? [] : merged.fault.map((f) => f.code)).toContain(code)
  })

  it('and splitting again gives back what was, whatever was picked', async () => {
    const pick = fc.constantFrom('person-1', 'person-2', 'all')
    const fields = ['names', 'birth', 'citizenships', 'sex', 'occupations']
    await fc.assert(
      fc.asyncProperty(
        fc.record(Object.fromEntries(fields.map((field) => [field, pick]))),
        fc.boolean(),
        async (picks, byUndo) => {
          const casebook = await start()
          const before = await exportLines(casebook)
          const lists = ['citizenships', 'occupations', 'names']
          const fitting = Object.fromEntries(
            Object.entries(picks).map(([field, of]) => [
              field,
              of === 'all' && !lists.includes(field) ? 'person-1' : of,
            ]),
          )
          const merged = await mergeRecords(casebook, {
            into: 'person-1',
            from: ['person-2'],
            picks: fitting,
          })
          expect(merged.ok ? [] : merged.fault).toEqual([])
          const size = (await readHead(casebook.door.db, casebook.id))?.size ?? 1
          const back = byUndo
            ? await undo(casebook, size - 1)
            : await split(casebook, 'person-2', 'they are two')
          expect(back.ok).toBe(true)
          expect(await exportLines(casebook)).toEqual(before)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('splitting leaves what was changed since the merge', async () => {
    const casebook = await start()
    await mergeRecords(casebook, {
      into: 'person-1',
      from: ['person-2'],
      picks: { birth: 'person-2', occupations: 'all' },
    })
    const merged = await body(casebook, 'person-1')
    await recordAll(casebook, [{ where: 'here', input: { ...merged, birth: '1963-05' } }])
    expect((await split(casebook, 'person-2')).ok).toBe(true)
    const after = await body(casebook, 'person-1')
    expect(after.birth).toBe('1963-05')
    expect(after.occupations).toEqual([])
    expect(after.names).toEqual(first?.names)
  })
})
