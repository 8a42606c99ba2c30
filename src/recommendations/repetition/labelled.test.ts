import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { averagePrecision } from '../../../bench/recommendations/average-precision.ts'
import { labelledPairs, textsOf } from '../../../bench/recommendations/labelled-pairs.ts'
import { compareDemands } from './compare.ts'

const pairs = labelledPairs('labelled-pairs.tsv')

describe('the labelled pairs', () => {
  it('are at least 300, more than a third of them true and more than a third hard to tell', () => {
    const different = pairs.filter(({ label }) => label === 'different').length
    expect(pairs.length).toBeGreaterThanOrEqual(300)
    expect(different).toBeGreaterThan(pairs.length / 3)
    expect(pairs.length - different).toBeGreaterThan(pairs.length / 3)
  })

  it('have a label, a half and a reason each, and no pair twice', () => {
    const odd = pairs.filter(
      ({ label, half, reason }) =>
        !['same', 'narrower', 'replaces', 'different'].includes(label) ||
        !['tuning', 'held-out'].includes(half) ||
        reason === '',
    )
    expect(odd).toEqual([])
    expect(new Set(pairs.map(({ a, b }) => [a, b].sort().join())).size).toBe(pairs.length)
  })

  it('share no second text between the halves', () => {
    const seconds = (half: string) =>
      new Set(pairs.filter((pair) => pair.half === half).map(({ b }) => b))
    expect([...seconds('tuning')].filter((b) => seconds('held-out').has(b))).toEqual([])
  })
})

// The texts are United Nations documents and do not come with the program.
const folder = join(import.meta.dirname, '../../../../shared/upr')
describe.runIf(existsSync(folder))('on the texts of both reviews of Kazakhstan', () => {
  const texts = textsOf(folder)
  const scored = (half: string) =>
    pairs
      .filter((pair) => pair.half === half)
      .map(({ a, b, label }) => ({
        score: compareDemands(
          { key: a, text: texts.get(a) ?? '' },
          { key: b, text: texts.get(b) ?? '' },
        ).score,
        same: label !== 'different',
      }))

  it('every pair has its texts', () => {
    expect(pairs.filter(({ a, b }) => !texts.get(a) || !texts.get(b))).toEqual([])
  })

  it.each(['tuning', 'held-out'])('average precision on the %s half is at least 0.90', (half) => {
    expect(averagePrecision(scored(half))).toBeGreaterThanOrEqual(0.9)
  })
})
