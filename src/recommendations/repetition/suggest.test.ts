import { describe, expect, it } from 'vitest'
import { suggestRepetitions } from './suggest.ts'

const demands = [
  { key: 'a1', state: 'KZ', text: 'Abolish the death penalty' },
  {
    key: 'a2',
    state: 'KZ',
    text: 'Ratify the Optional Protocol to the Convention against Torture',
  },
  { key: 'b1', state: 'KZ', text: 'Continue its efforts to abolish capital punishment' },
  { key: 'b2', state: 'KG', text: 'Accede to OPCAT' },
  { key: 'b3', state: 'KZ', text: 'Train teachers in rural schools' },
]
const pairs = (found: readonly { readonly a: string; readonly b: string }[]) =>
  found.map(({ a, b }) => `${a} ${b}`)

describe('proposals that a demand repeats an earlier one', () => {
  it('come with the earlier one first, the likest pair first', () => {
    const found = suggestRepetitions(demands)
    expect(pairs(found).sort()).toEqual(['a1 b1', 'a2 b2'])
    expect(found[0]?.score).toBeGreaterThanOrEqual(found[1]?.score ?? 1)
  })

  it('stay within a group', () => {
    expect(pairs(suggestRepetitions(demands, { within: ({ state }) => state }))).toEqual(['a1 b1'])
  })

  it('leave out what was confirmed or turned down', () => {
    const settled = (a: string, b: string) => a === 'a1' && b === 'b1'
    expect(pairs(suggestRepetitions(demands, { settled }))).toEqual(['a2 b2'])
  })

  it('are as many for each demand as asked', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({
      key: `${i}`,
      text: 'Abolish the death penalty',
    }))
    expect(suggestRepetitions(many, { most: 2 })).toHaveLength(1 + 2 * 4)
  })

  it('are none where nothing is alike, and none of an empty list', () => {
    expect(suggestRepetitions(demands, { atLeast: 1 })).toEqual([])
    expect(suggestRepetitions([])).toEqual([])
  })
})
