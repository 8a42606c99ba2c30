import { describe, expect, it } from 'vitest'
import { makeToken } from '../fold/token.ts'
import { heardDistance, kinshipOf } from './known.ts'
import { apart, wordDistance } from './pair.ts'

describe('a Western name as a Russian paper writes it down', () => {
  it.each([
    ['jean', 'жан'],
    ['wharton', 'уортон'],
    ['bruno', 'бруно'],
    ['sarkozy', 'саркози'],
    ['schulz', 'шульц'],
    ['wojciechowski', 'войцеховский'],
    ['george', 'джордж'],
    ['szijjártó', 'сийярто'],
    ['borrell', 'боррель'],
    ['meloni', 'мелони'],
  ])('%s is near %s', (latin, cyrillic) => {
    const [a, b] = [makeToken(latin), makeToken(cyrillic)]
    expect(Math.min(wordDistance(a, b), heardDistance(a, b))).toBeLessThan(15)
  })

  it('is not asked of two words of one alphabet', () => {
    expect(heardDistance(makeToken('jean'), makeToken('zhan'))).toBe(apart)
  })
})

describe('what is known of given names', () => {
  it.each([
    ['сергей', 'siarhei', 'same'],
    ['nurlan', 'nurzhan', 'apart'],
    ['асет', 'асель', 'apart'],
    ['zhylanbaev', 'nurzhan', undefined],
  ] as const)('%s, %s: %s', (a, b, expected) => {
    expect(kinshipOf(makeToken(a), makeToken(b))).toBe(expected)
    expect(kinshipOf(makeToken(b), makeToken(a))).toBe(expected)
  })
})
