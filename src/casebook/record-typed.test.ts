import { describe, expect, it } from 'vitest'
import { kindNames, kinds, readRecord } from '../records/index.ts'
import { recordTyped, threeWay, typedOf, withoutRow, withRow, withValue } from './index.ts'

const record = (name: (typeof kindNames)[number]) => {
  const read = readRecord(kinds[name].example)
  if (!read.ok) throw new Error(read.fault[0]?.message)
  return read.value
}
const person = record('person')
const today = '2026-11-21'

describe('a record in a form', () => {
  it.each(kindNames)('%s: what is not touched comes back as it was', (name) => {
    const before = record(name)
    const again = readRecord(recordTyped(typedOf(before), before, today).input)
    expect(again.ok ? again.value : again.fault).toEqual(before)
  })

  it('dates are read as people write them', () => {
    const before = record('measure')
    const typed = withValue(typedOf(before), 'start', '17 ноября 2023 года')
    expect(recordTyped(typed, before, today).input.start).toBe('2023-11-17')
  })

  it('what cannot be read stands as it was typed, so that it can be refused at its field', () => {
    const before = record('measure')
    const typed = withValue(typedOf(before), 'start', 'some day')
    const { input, fields } = recordTyped(typed, before, today)
    const read = readRecord(input)
    expect(read.ok ? [] : read.fault.map((f) => f.where)).toEqual(['/start'])
    expect(fields.get('/start')).toBe('start')
  })

  it('a note on a row goes with the row', () => {
    const first = recordTyped(withoutRow(typedOf(person), 'names.0'), person, today).input
    expect(first.fields).toEqual({ '/names/0': person.fields?.['/names/1'] })
    const second = recordTyped(withoutRow(typedOf(person), 'names.1'), person, today).input
    expect(second.fields).toBeUndefined()
  })

  it('a new row is empty until something is typed into it', () => {
    const grown = withRow(typedOf(person), 'names')
    expect(recordTyped(grown, person, today).input.names).toEqual(
      person.kind === 'person' && person.names,
    )
    const filled = withValue(grown, 'names.2.text', 'Марат Жыланбаев')
    const { input } = recordTyped(withValue(filled, 'names.2.use', 'alias'), person, today)
    expect(input.names).toHaveLength(3)
  })
})

describe('two who change one record', () => {
  const base = { date: '2023-11', outcome: 'convicted', topics: ['a'] }
  it.each([
    [
      'different fields: both hold',
      { ...base, date: '2023' },
      { ...base, outcome: 'acquitted' },
      undefined,
      { date: '2023', outcome: 'acquitted', topics: ['a'] },
      [],
    ],
    [
      'the same change',
      { ...base, date: '2023' },
      { ...base, date: '2023' },
      undefined,
      { ...base, date: '2023' },
      [],
    ],
    [
      'one field: nothing is overwritten',
      { ...base, date: '2023' },
      { ...base, date: '2024' },
      undefined,
      { ...base, date: '2024' },
      ['date'],
    ],
    [
      'mine was chosen',
      { ...base, date: '2023' },
      { ...base, date: '2024' },
      'mine',
      { ...base, date: '2023' },
      [],
    ],
    [
      'theirs was chosen',
      { ...base, date: '2023' },
      { ...base, date: '2024' },
      'theirs',
      { ...base, date: '2024' },
      [],
    ],
    [
      'one took a field away',
      { ...base, date: undefined },
      base,
      undefined,
      { outcome: 'convicted', topics: ['a'] },
      [],
    ],
    [
      'one emptied a list',
      { ...base, topics: [] },
      { ...base, date: '2024' },
      undefined,
      { ...base, date: '2024', topics: [] },
      [],
    ],
  ] as const)('%s', (_, mine, theirs, choice, merged, conflicts) => {
    const result = threeWay(base, mine, theirs, () => choice)
    expect(result.merged).toEqual(merged)
    expect(result.conflicts.map(({ field }) => field)).toEqual(conflicts)
  })
})
