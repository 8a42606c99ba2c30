import { describe, expect, test } from 'vitest'
import { computedLabel, noteNumber, printedLabel, superscriptRun } from './index.ts'

describe('the label printed before a paragraph', () => {
  test.each([
    ['57. National legislation', '57.', 'number'],
    ['1) accede to the treaty', '1)', 'number'],
    ['2.1. Scope', '2.1.', 'number'],
    ['(a) the right to life', '(a)', 'letter'],
    ['(iv) the right to life', '(iv)', 'letter'],
    ['b) the right to life', 'b)', 'letter'],
    ['• to accede', '•', 'bullet'],
    ['– to accede', '–', 'bullet'],
  ])('%s', (text, label, family) => {
    expect(printedLabel(text, 'paragraph')).toMatchObject({ label, family })
  })

  test.each([
    ['2022. The authorities'],
    ['12.05.2024 was a Sunday'],
    ['I. Zhovtis said'],
    ['(2023) 31 people'],
    ['3.5 million tenge'],
    ['-5 degrees'],
  ])('%s has none', (text) => {
    expect(printedLabel(text, 'paragraph')).toBeUndefined()
  })

  test.each([
    ['IV. Institutional framework', 'IV.', 'roman'],
    ['2.1 Scope', '2.1', 'number'],
    ['6 Persecution', '6', 'number'],
    ['B. Judicial practice', 'B.', 'letter'],
  ])('a heading has more forms: %s', (text, label, family) => {
    expect(printedLabel(text, 'heading')).toMatchObject({ label, family })
  })
})

test.each([
  ['¹', '1'],
  ['¹⁰⁸', '108'],
])('raised digits %s are note %s', (run, number) => {
  expect(noteNumber(run)).toBe(number)
})

test.each([
  ['Monitor', '²', 'mark'],
  ['12 km', '²', 'exponent'],
  ['500 м', '³', 'exponent'],
  ['them', '²', 'mark'],
  ['12 km', '¹²', 'mark'],
])('after "%s", %s is a %s', (before, run, is) => {
  expect(superscriptRun(before, run)).toBe(is)
})

test.each([
  [3, '1', '3.'],
  [27, 'a', 'aa.'],
  [4, 'I', 'IV.'],
  [0, 'a', '0.'],
  [4000, 'i', '4000.'],
])('item %i of a list of type %s prints %s', (n, type, label) => {
  expect(computedLabel(n, type)).toBe(label)
})
