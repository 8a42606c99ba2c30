import { expect, it } from 'vitest'
import { readMarkdown } from '../../readers/markdown/index.ts'
import { readQuantities, Understanding } from '../../understanding/index.ts'
import { shownNumbers } from './casebook-shown-for-tests.ts'
import { agrees, difference, isOfItsSize, isSame } from './number-agreement.ts'

function told(text: string) {
  const read = readMarkdown(new TextEncoder().encode(`${text}\n`), 'draft.md')
  if (!read.ok) throw new Error(read.fault.message)
  const [quantity] = new Understanding(read.value).part(readQuantities).all
  if (!quantity) throw new Error(`no quantity in “${text}”`)
  return quantity
}

function known(least: number | null, most: number | null, about = false) {
  const [first] = shownNumbers
  if (!first) throw new Error('no number is shown')
  return { ...first, least, most, about }
}

it.each<[string, number | null, number | null, boolean]>([
  ['13 people', 13, 13, true],
  ['14 people', 13, 13, false],
  ['14 people', 13, 15, true],
  ['more than 12 people', 13, 13, true],
  ['more than 13 people', 13, 13, false],
  ['more than 20 people', 21, null, true],
  ['more than 25 people', 21, null, false],
  ['25 people', 21, null, true],
  ['20 people', 21, null, false],
  ['at least 13 people', 13, 13, true],
  ['at least 14 people', 13, 13, false],
  ['about 100 people', 104, 104, true],
  ['about 100 people', 130, 130, false],
  ['fewer than 20 people', 13, 13, true],
  ['fewer than 13 people', 13, 13, false],
  ['up to 13 people', 13, 13, true],
])('“%s” where the casebook has %s to %s: %s', (text, least, most, may) => {
  expect(agrees(told(text), known(least, most))).toBe(may)
})

it('a round number of the casebook leaves room', () => {
  expect(agrees(told('105 people'), known(100, 100, true))).toBe(true)
})

it.each<[string, number | null, number | null, boolean]>([
  ['more than 20 people', 21, null, true],
  ['more than 19 people', 21, null, false],
  ['at least 20 people', 20, null, true],
  ['13 people', 13, 13, true],
  ['25 people', 21, null, false],
])('“%s” is the very number of %s to %s: %s', (text, least, most, same) => {
  expect(isSame(told(text), known(least, most))).toBe(same)
})

it('what is five times as large is another number', () => {
  expect(isOfItsSize(told('9 people'), known(239, null))).toBe(false)
  expect(isOfItsSize(told('300 people'), known(239, null))).toBe(true)
})

it('says how far two exact numbers are apart', () => {
  expect(difference(told('11 people'), known(13, 13))).toBe('2 fewer')
  expect(difference(told('15 people'), known(13, 13))).toBe('2 more')
  expect(difference(told('more than 11 people'), known(13, 13))).toBe('')
})
