import { describe, expect, test } from 'vitest'
import { makeToken } from '../fold/token.ts'
import { stemKeys, wordKeys } from './word-keys.ts'

const word = (written: string) => makeToken(written, false)

describe('a word by its consonants', () => {
  test.each([
    ['Омаров', ['aMR']],
    ['Umarova', ['aMR']],
    ['Исса', ['aS']],
    ['Хасен', ['KSN', 'aSN']],
    ['Мамай', ['MM']],
    ['Ермек', ['aRMK']],
    ['Yermek', ['aRMK']],
  ])('%s: %j', (written, skeletons) => {
    expect(stemKeys(word(written))).toEqual(skeletons)
  })

  test('a word of many doubtful letters has eight readings at most', () => {
    expect(stemKeys(word('Jachwichojuchwaj')).length).toBeLessThanOrEqual(8)
  })
})

describe('two spellings of one word share a key', () => {
  test.each([
    ['Жыланбаев', 'Jylanbaev'],
    ['Жақыпов', 'Dzhakupov'],
    ['Hasan', 'Асан'],
    ['Vladimir', 'Uladzimir'],
    ['Уәлихан', 'Valikhan'],
    ['Николай', 'Mikalai'],
    ['Дмитрий', 'Dzmitry'],
    ['Ермек', 'Yermek'],
    ['Смағұл', 'Смагулов'],
    ['Kucharski', 'Кухарский'],
    ['Өксікбаев', 'Oxikbayev'],
    ['Тасболатов', 'Тасбулатов'],
    ['Shaulite', 'Saulyte'],
    ['Zhylanbayev', 'Zhykanbaev'],
  ])('%s, %s', (one, other) => {
    const keys = new Set(wordKeys(word(one)))
    expect(wordKeys(word(other)).some((key) => keys.has(key))).toBe(true)
  })
})

test('two words that are not one share none', () => {
  const pairs = [
    ['Aset', 'Kenzhebek'],
    ['Нурлан', 'Ержан'],
    ['Tokayev', 'Mamai'],
  ] as const
  for (const [one, other] of pairs) {
    const keys = new Set(wordKeys(word(one)))
    expect(wordKeys(word(other)).filter((key) => keys.has(key))).toEqual([])
  }
})
