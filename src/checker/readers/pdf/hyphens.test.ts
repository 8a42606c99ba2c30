import { describe, expect, it } from 'vitest'
import { hyphensOf } from './hyphens.ts'
import { rowsOf } from './rows.ts'

const rows = (texts: readonly string[]) =>
  rowsOf(
    texts.map((text, i) => ({
      text,
      x0: 70,
      x1: 70 + 5 * text.length,
      y: 100 + 12 * i,
      size: 10,
      bold: false,
      italic: false,
      spaced: false,
    })),
  )

/** A paper whose typesetter breaks words, and one whose typesetter does not. */
const broken = hyphensOf(
  rows(['the organi-', 'sation and the com-', 'mittee: an organisation, a committee']),
)
const unbroken = hyphensOf(rows(['the well-', 'being of all, their well-being']))

describe('what joins two lines', () => {
  it.each<[string, string, string]>([
    ['the moratorium', 'on the death penalty', 'space'],
    ['discrimi\u00AD', 'nation', 'drop-hyphen'],
    ['an organi-', 'sation', 'drop-hyphen'],
    ['decri-', 'minalisation', 'drop-hyphen'],
    ['Kassym-', 'Jomart Tokayev', 'nothing'],
    ['the years 2009-', '2012', 'nothing'],
    ['a non-', 'governmental group', 'nothing'],
    ['кто-', 'либо', 'nothing'],
    ['two-', 'and three-year terms', 'space'],
    ['the sixteenth –', 'and last', 'space'],
    ['February–', 'April 2024', 'nothing'],
    ['and/', 'or', 'nothing'],
    ['https://www.rferl.org/a/kazakhstan-', 'unrest-death-toll-238/31991206.html', 'nothing'],
    ['https://bureau.kz/en/', '(in English)', 'space'],
    ['see https://bureau.kz.', 'The Bureau', 'space'],
  ])('%s | %s', (before, after, joint) => {
    expect(broken.jointOf(before, after, undefined)).toBe(joint)
  })

  it('in a paper that breaks no words a hyphen belongs to its word', () => {
    expect(unbroken.jointOf('the decision-', 'takers', undefined)).toBe('nothing')
  })

  it('a link tells how far its address goes', () => {
    const link = 'https://tdh.ch/one/two'
    expect(broken.jointOf('see https://tdh.ch/one/', 'two', link)).toBe('nothing')
    expect(broken.jointOf('see https://tdh.ch/one/two', 'and more', link)).toBe('space')
  })
})
