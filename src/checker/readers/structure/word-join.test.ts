import { expect, test } from 'vitest'
import { wordJoin } from './word-join.ts'

const join = wordJoin('a long-term plan of the international bureau')

test.each([
  ['inter', 'national', 'whole'],
  ['long', 'term', 'hyphened'],
  ['ill', 'treatment', 'whole'],
  ['non', 'profit', 'hyphened'],
  ['pre', 'and', 'two'],
] as const)('%s- %s is %s', (first, second, written) => {
  expect(join(first, second)).toBe(written)
})
