import { describe, expect, it } from 'vitest'
import { covers, firstFrom, inRange } from './sentences-offsets.ts'

const offsets = [2, 5, 5, 9]
const itself = (offset: number) => offset

describe('members by their offsets', () => {
  it.each([
    [0, 10, [2, 5, 5, 9]],
    [5, 9, [5, 5]],
    [3, 5, []],
    [9, 10, [9]],
    [10, 20, []],
  ])('from %i to below %i', (from, to, expected) => {
    expect(inRange(offsets, itself, from, to)).toEqual(expected)
  })

  it('finds the first of equal offsets', () => {
    expect(firstFrom(offsets, itself, 5)).toBe(1)
  })

  it.each([
    [1, false],
    [2, true],
    [4, true],
    [5, false],
    [8, true],
    [20, false],
  ])('offset %i is covered: %s', (at, expected) => {
    const ranges = [
      { from: 2, to: 5 },
      { from: 8, to: 9 },
    ]
    expect(covers(ranges, at)).toBe(expected)
  })
})
