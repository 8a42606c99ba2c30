import { expect, it } from 'vitest'
import { readMarkdown } from '../../readers/markdown/index.ts'
import { Understanding } from '../../understanding/index.ts'
import { shownNumbers } from './casebook-shown-for-tests.ts'
import { numberMatcher } from './number-matching.ts'
import { toldNumbers } from './number-told.ts'

const match = numberMatcher(shownNumbers)

/** The figure that fits a number of the text best, from half on. */
function best(text: string): readonly string[] {
  const read = readMarkdown(new TextEncoder().encode(`${text}\n`), 'draft.md')
  if (!read.ok) throw new Error(read.fault.message)
  return toldNumbers(new Understanding(read.value), '2025-02-28').map((told) => {
    const [first] = match(told)
    return first && first.fit >= 0.5 ? first.known.figure : ''
  })
}

it.each([
  ['In February, 13 people were in prison on politically motivated charges.', ['behind-bars']],
  ['In January 2022, 240 people died.', ['killed-january-2022']],
  ['By then, 34 officials were convicted over January 2022.', ['officials-convicted']],
  [
    'In January 2022, 240 people died and 34 officials were convicted.',
    ['killed-january-2022', 'officials-convicted'],
  ],
  ['In January 2022, 240 shops were looted.', ['']],
  ['The court heard 34 witnesses.', ['']],
])('%s', (text, figures) => {
  expect(best(text)).toEqual(figures)
})

it.each([
  ['two persons', 'Two people were killed in January 2022.'],
  ['a part of them', 'Of those convicted, 12 of them were killed in January 2022.'],
  ['a quotation', 'He said: “In January 2022 500 people were killed.”'],
  ['a heading', '# 500 people killed in January 2022'],
  ['a range', 'Between 200 and 300, or 200 to 300 people were killed in January 2022.'],
])('%s is no number to be looked at', (_, text) => {
  expect(best(text).filter((figure) => figure !== '')).toEqual([])
})
