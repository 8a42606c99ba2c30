import { describe, expect, it } from 'vitest'
import { kindNames, kindOf, kinds, meaningfulFields, readRecord } from './index.ts'

describe('every kind', () => {
  it.each(kindNames)('%s: its worked example is a record', (name) => {
    const read = readRecord(kindOf(name).example)
    expect(read.ok ? [] : read.fault).toEqual([])
  })
  it.each(kindNames)('%s: has upgrade steps from every earlier version', (name) => {
    const kind = kindOf(name)
    expect(kind.upgrades.map((s) => s.from)).toEqual(
      Array.from({ length: kind.version - 1 }, (_, i) => i + 1),
    )
  })
})

const verdict = kinds.event.example
const person = kinds.person.example

describe('bad input is refused with the place and the reason', () => {
  it.each<[string, unknown, string, RegExp]>([
    [
      'an unknown kind',
      { ...verdict, kind: 'arrest' },
      '/kind',
      /no kind of record called "arrest"/,
    ],
    ['a broken date', { ...verdict, date: '2025-02-29' }, '/date', /not a date we can read/],
    ['a missing source', { ...verdict, sources: [] }, '/sources', /needs at least one source/],
    ['an unknown field', { ...verdict, colour: 'red' }, '', /no field "colour"/],
    [
      'a grade out of range',
      { ...verdict, sources: [{ source: 'source-083', grade: 7 }] },
      '/sources/0/grade',
      /6/,
    ],
    ['no name', { ...person, names: [] }, '/names', /needs a name/],
    ['a version from the future', { ...verdict, version: 99 }, '/version', /Version 99/],
    [
      'a pointer to nothing',
      { ...verdict, fields: { '/dates': { note: 'x' } } },
      '/fields//dates',
      /names no field/,
    ],
    [
      'a conflicting date that is no date',
      {
        ...verdict,
        fields: { '/date': { also: [{ value: 'soon', sources: [{ source: 'source-1' }] }] } },
      },
      '/fields//date/also/0 as /date',
      /not a date/,
    ],
    [
      'a public contact',
      { ...kinds.contact.example, confidentiality: 'public' },
      '/confidentiality',
      /organisation/,
    ],
    ['a list', [], '', /JSON object/],
  ])('%s', (_, input, where, message) => {
    const read = readRecord(input)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.fault[0]?.where ?? '').toBe(where)
    expect(read.fault[0]?.message).toMatch(message)
  })
})

it('two sources that disagree stand side by side', () => {
  const read = readRecord({
    ...verdict,
    fields: {
      '/date': {
        sources: [{ source: 'source-083' }],
        also: [
          { value: '2023-12-01', sources: [{ source: 'source-1' }], note: 'day of the report' },
        ],
      },
    },
  })
  expect(read.ok).toBe(true)
})

it('finds what a record refers to, in fields and in statements about fields', () => {
  const read = readRecord(person)
  if (!read.ok) throw new Error('example')
  expect(meaningfulFields(read.value).filter((f) => f.refersTo)).toEqual([
    { pointer: '/sources/0/source', value: 'source-d4', refersTo: ['source'] },
  ])
})
