import { describe, expect, it } from 'vitest'
import { isDerived, steps } from './near.ts'
import { oneDiffers, skeletonOf } from './skeleton.ts'

describe('steps between two words', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['almaty', 'almaty', 0],
    ['zhanaozen', 'zhanozen', 1],
    ['karakalpakstan', 'karakalpkastan', 1],
    ['zhylyanbaev', 'zhykanbaev', 2],
    ['sadykov', 'syzdykov', 2],
    ['almaty', 'astana', 3],
  ]
  it.each(cases)('%s and %s', (a, b, count) => {
    expect([steps(a, b), steps(b, a)]).toEqual([count, count])
  })
})

describe('a word made of another', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['kazakh', 'kazakhstan', true],
    ['akhmetov', 'akhmetova', true],
    ['russia', 'russian', true],
    ['karaneyev', 'karanayev', false],
  ]
  it.each(cases)('%s and %s: %s', (a, b, derived) => {
    expect(isDerived(a, b)).toBe(derived)
  })
})

describe('consonants of a name and of an address', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['Mubatakov', 'mubarakova', true],
    ['Yensebek', 'ensebeka', false],
    ['Mukhamedkarim', 'muhammedkarim', false],
    ['Zhanbyrshin', 'zanbyrsin', false],
    ['Toreghozhina', 'toregozhina', false],
    ['Sadykov', 'smailova', false],
  ]
  it.each(cases)('%s and %s differ in one: %s', (name, word, differs) => {
    expect(oneDiffers(skeletonOf(name), skeletonOf(word)) !== undefined).toBe(differs)
  })
})
