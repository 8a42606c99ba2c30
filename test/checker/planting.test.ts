import { describe, expect, it } from 'vitest'
import { rules } from '../../src/checker/rules/registry.ts'
import { findingsOf, foreignTexts, measure, ownTexts, slipKinds } from './planting/index.ts'

/** Slips planted into each text; bench/checker/planting.ts plants more. */
const most = { own: 20, foreign: 20 }

/** Kinds that are not found nineteen times in twenty: what was measured with 20 plants a text, and why. */
const gaps: Readonly<Record<string, string>> = {
  'an organisation with a letter wrong':
    '26 of 31: a name that runs on ("Committee on Article 17") is not compared with its short form',
  'a body of two words with a letter wrong':
    '0 of 13: names of bodies are read from three words of meaning',
  'the first letter of a list repeated': '0 of 1: a list may begin again at (a)',
  'two addresses run together':
    '36 of 40: behind a query the second address may be a part of the first',
  'an article whose code was left out':
    '30 of 60: nothing is said where the paragraph or the one before it names some law',
  'an item of a list with another ending':
    '31 of 33: lists that run on into numbered paragraphs have no common ending',
  'a term spelt in another way': '21 of 24: at the start of a sentence and in notes of plain text',
}

const foreign = foreignTexts()

describe('a clean text', () => {
  it.each(ownTexts.map((text) => [text.name, text] as const))('%s stays clean', (_, { words }) => {
    expect(findingsOf(words)).toEqual([])
  })
})

describe('a planted slip', () => {
  it.each(
    slipKinds.filter(({ name }) => !(name in gaps)).map((kind) => [kind.name, kind] as const),
  )('is found: %s', (_, kind) => {
    const own = measure(kind, ownTexts, most.own, 1)
    const theirs = measure(kind, foreign, most.foreign, 1)
    const planted = own.planted + theirs.planted
    expect(planted).toBeGreaterThan(0)
    expect([...own.falseAlarms, ...theirs.falseAlarms]).toEqual([])
    const found = own.found + theirs.found
    expect(found / planted, [...own.missed, ...theirs.missed].join('\n')).toBeGreaterThanOrEqual(
      0.95,
    )
  })
})

describe('the kinds', () => {
  it('are at least 25 that hold', () => {
    expect(slipKinds.filter(({ name }) => !(name in gaps)).length).toBeGreaterThanOrEqual(25)
  })

  it('name rules that there are', () => {
    const codes = new Set(rules.map(({ code }) => code))
    expect(slipKinds.flatMap((kind) => kind.rules).filter((code) => !codes.has(code))).toEqual([])
  })
})
