import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWith, filterIn, filterPersons, isFiltered } from './person-filter.ts'
import type { ListedPerson } from './persons.ts'

const person = (name: string, over: Partial<ListedPerson> = {}): ListedPerson => ({
  id: name,
  handle: null,
  names: [{ text: name, use: 'preferred' }],
  group: null,
  status: {
    status: 'serving-prison',
    last: null,
    rule: 'in-force',
    since: null,
    basis: [],
    heard: null,
    stale: false,
    also: [],
    possible: [],
  },
  tone: 'deprived',
  rank: 4,
  occupations: new Set(),
  topics: new Set(),
  ...over,
})

const all = [
  person('Marat Zhylanbayev', { occupations: new Set(['opposition']) }),
  person('Семён Ёлкин', { tone: 'free', topics: new Set(['assembly']) }),
  person('Қайрат Сатыбалды', { tone: 'free', occupations: new Set(['journalist']) }),
]
const found = (query: string, named: readonly string[] = []) =>
  filterPersons(all, { ...filterIn(new URLSearchParams(query)), named: new Set(named) }).map(
    (p) => p.id,
  )

describe('the filters of the address', () => {
  it.each([
    ['', ['Marat Zhylanbayev', 'Семён Ёлкин', 'Қайрат Сатыбалды']],
    ['tone=free', ['Семён Ёлкин', 'Қайрат Сатыбалды']],
    ['tone=free&occupation=journalist', ['Қайрат Сатыбалды']],
    ['topic=assembly', ['Семён Ёлкин']],
    ['stale=1', []],
    ['tone=nonsense', []],
  ])('%s', (query, expected) => expect(found(query)).toEqual(expected))

  it('a name shows those whom it finds, within the other wishes', () => {
    const named = ['Marat Zhylanbayev', 'Семён Ёлкин']
    expect(found('q=anything', named)).toEqual(named)
    expect(found('q=anything&tone=free', named)).toEqual(['Семён Ёлкин'])
    expect(found('q=---')).toEqual([])
  })

  it('knows when nothing is asked for', () => {
    expect(isFiltered(filterIn(new URLSearchParams('on=2025-02-28')))).toBe(false)
    expect(isFiltered(filterIn(new URLSearchParams('stale=1')))).toBe(true)
  })
})

describe('a count beside a filter', () => {
  const tones = fc.constantFrom('deprived', 'restrained', 'free', 'dead', 'unknown')
  const terms = fc.subarray(['journalist', 'lawyer', 'activist']).map((list) => new Set(list))
  const persons = fc.array(
    fc
      .record({ tone: tones, occupations: terms, topics: terms, stale: fc.boolean() })
      .map(({ stale, ...over }) => {
        const made = person('Somebody', over)
        return { ...made, status: { ...made.status, stale } }
      }),
    { maxLength: 30 },
  )
  const wish = (values: string[]) => fc.constantFrom('', ...values)

  it('equals the list that choosing it shows', () => {
    fc.assert(
      fc.property(
        persons,
        wish(['deprived', 'free']),
        wish(['journalist', 'lawyer']),
        fc.boolean(),
        tones,
        (list, tone, occupation, stale, other) => {
          const filter = { q: '', named: new Set<string>(), topic: '', tone, occupation, stale }
          expect(countWith(list, filter, { tone: other })).toBe(
            filterPersons(list, { ...filter, tone: other }).length,
          )
          const tallied = ['deprived', 'restrained', 'free', 'dead', 'unknown']
            .map((t) => countWith(list, filter, { tone: t }))
            .reduce((a, b) => a + b, 0)
          expect(tallied).toBe(countWith(list, filter, { tone: '' }))
        },
      ),
    )
  })
})
