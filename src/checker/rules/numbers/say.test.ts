import { expect, test } from 'vitest'
import { inFigures, numberWord } from './say.ts'

test.each([
  [0, '0'],
  [950, '950'],
  [1250, '1,250'],
  [84.7, '84.7'],
  [10.255, '10.26'],
  [1_234_567.5, '1,234,567.5'],
  [-12_000, '-12,000'],
])('%s in figures is %s', (value, figures) => expect(inFigures(value)).toBe(figures))

test.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
  [1250, '1,250'],
])('%s in a message is %s', (value, words) => expect(numberWord(value)).toBe(words))
