import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strongest } from './strongest.ts'

test.each([
  ['no more than there are', [3, 1, 2], 5, [0, 1, 2]],
  ['the greatest, in their order', [1, 9, 2, 8], 2, [1, 3]],
  ['of equals the first', [5, 5, 5, 5], 2, [0, 1]],
  ['nothing but nought', [0, 0, 0], 1, [0]],
])('%s', (_, values, most, places) => {
  expect(strongest(Float64Array.from(values), values.length, most)).toEqual(places)
})

test('none that is left out is clearly greater than one that is taken', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (list, most) => {
      const taken = new Set(strongest(Float64Array.from(list), list.length, most))
      expect(taken.size).toBe(Math.min(most, list.length))
      const least = Math.min(...[...taken].map((place) => list[place] as number))
      const left = list.filter((_, place) => !taken.has(place))
      expect(Math.max(0, ...left)).toBeLessThanOrEqual(least + Math.max(...list) / 2000)
    }),
  )
})
