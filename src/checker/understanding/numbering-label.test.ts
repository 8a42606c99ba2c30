import { describe, expect, it } from 'vitest'
import { labelLike, readLabel, romanValue, toRoman } from './numbering-label.ts'

describe('labels', () => {
  it.each([
    ['57.', ['number 57 #.']],
    ['139.94', ['number 139,94 #']],
    ['(3)', ['number 3 (#)']],
    ['(a)', ['letter 1 (#)']],
    ['(i)', ['letter 9 (#)', 'roman 1 (#)']],
    ['IV.', ['roman 4 @.']],
    ['C.', ['letter 3 @.', 'roman 100 @.']],
    ['б)', ['letter 2 #)']],
    ['iiii)', []],
    ['•', []],
    ['й)', []],
    ['2022', ['number 2022 #']],
  ])('%s', (label, expected) => {
    const said = readLabel(label).map(
      ({ family, path, form }) => `${family} ${path.join(',')} ${form}`,
    )
    expect(said).toEqual(expected)
  })

  it.each([
    ['2.3', 4, '2.4'],
    ['(c)', 4, '(d)'],
    ['III.', 4, 'IV.'],
  ])('the label like %s for %i is %s', (label, value, expected) => {
    const [reading] = readLabel(label)
    if (reading === undefined) throw new Error('not read')
    expect(labelLike(reading, value)).toBe(expected)
  })

  it.each([1, 4, 9, 14, 19, 40, 49, 90, 99])('roman numbers there and back: %i', (value) => {
    expect(romanValue(toRoman(value))).toBe(value)
  })
})
