import { describe, expect, test } from 'vitest'
import { light, parentage, particles, titles } from './small-words.ts'

describe('small words', () => {
  test.each([
    ['ұлы', 'm'],
    ['қызы', 'f'],
    ['уулу', 'm'],
    ['uulu', 'm'],
    ['oğlu', 'm'],
    ['oglu', 'm'],
    ['qızı', 'f'],
    ['qizi', 'f'],
    ['gyzy', 'f'],
    ['ogly', 'm'],
    ["o'g'li", 'm'],
    ['oʻgʻli', 'm'],
    ['o‘g’li', 'm'],
    ['ўғли', 'm'],
    ['қизи', 'f'],
  ])('%s says whose child: %s', (word, sex) => expect(parentage.get(word)).toBe(sex))

  test('QİZİ is found in the form toLowerCase gives it', () => {
    expect(parentage.get('QİZİ'.toLowerCase())).toBe('f')
  })

  test('every word is in small letters and has no full stop', () => {
    const words = [...parentage.keys(), ...titles, ...light]
    expect(words.filter((word) => word !== word.toLowerCase() || /[\s.]/.test(word))).toEqual([])
  })

  test('no title is a particle, and no word says "child of" and is a title', () => {
    expect([...titles].filter((word) => particles.has(word) || parentage.has(word))).toEqual([])
  })

  test.each(['ан', 'тен', 'пан', 'баян', 'айым', 'имам', 'abu', 'san'])(
    'a family or given name is no small word: %s',
    (name) =>
      expect([titles.has(name), light.has(name), parentage.has(name)]).toEqual([
        false,
        false,
        false,
      ]),
  )
})
