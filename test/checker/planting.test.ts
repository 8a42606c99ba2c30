import { describe, expect, it } from 'vitest'
import { rules } from '../../src/checker/rules/registry.ts'
import { findingsOf, foreignTexts, measure, ownTexts, slipKinds } from './planting/index.ts'

/** Slips planted into each text; bench/checker/planting.ts plants more. */
const most = { own: 20, foreign: 20 }

const foreign = foreignTexts()

describe('a clean text', () => {
  it.each(ownTexts.map((text) => [text.name, text] as const))('%s stays clean', (_, { words }) => {
    expect(findingsOf(words)).toEqual([])
  })
})

describe('a planted slip', () => {
  it.each(slipKinds.map((kind) => [kind.name, kind] as const))('is found: %s', (_, kind) => {
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
  it('are at least 25', () => {
    expect(slipKinds.length).toBeGreaterThanOrEqual(25)
  })

  it('name rules that there are', () => {
    const codes = new Set(rules.map(({ code }) => code))
    expect(slipKinds.flatMap((kind) => kind.rules).filter((code) => !codes.has(code))).toEqual([])
  })
})
