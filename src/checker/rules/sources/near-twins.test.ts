import { describe, expect, it } from 'vitest'
import { distance, foldSounds } from './near-twins.ts'

describe('names of sites that differ by a letter', () => {
  it.each([
    ['last', 'vlast', 1],
    ['frontlinedefedners', 'frontlinedefenders', 1],
    ['iphonline', 'iphronline', 1],
    ['tengrinews', 'tengrnew', 2],
    ['orda', 'orda', 0],
    ['orda', 'osce', undefined],
    ['kaktus', 'kun', undefined],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected)
  })

  it.each([
    ['azattyk', 'azattyq', true],
    ['kazakh', 'qazaq', false],
    ['vlast', 'wlast', true],
    ['last', 'vlast', false],
  ])('%s and %s are one sound in two spellings: %s', (a, b, expected) => {
    expect(foldSounds(a) === foldSounds(b)).toBe(expected)
  })
})
