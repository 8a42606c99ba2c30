import { expect, test } from 'vitest'
import { numberAs } from './number-formats.ts'

test.each([
  ['decimal', 57, '57'],
  ['decimalZero', 7, '07'],
  ['decimalZero', 12, '12'],
  ['lowerRoman', 4, 'iv'],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['upperRoman', 0, '0'],
  ['lowerLetter', 1, 'a'],
  ['lowerLetter', 27, 'aa'],
  ['lowerLetter', 28, 'bb'],
  ['upperLetter', 26, 'Z'],
  ['letterPairs', 28, 'ab'],
  ['upperLetterPairs', 703, 'AAA'],
  ['russianLower', 10, 'к'],
  ['russianUpper', 1, 'А'],
  ['chicago', 2, '†'],
  ['chicago', 5, '**'],
  ['ordinal', 1, '1st'],
  ['ordinal', 12, '12th'],
  ['ordinal', 23, '23rd'],
  ['numberInDash', 3, '- 3 -'],
  ['none', 3, ''],
  ['a format of a later Word', 3, '3'],
  ['lowerLetter', 2_000_000_000, '2000000000'],
])('%s prints %i as %s', (format, value, printed) => {
  expect(numberAs(format, value)).toBe(printed)
})
