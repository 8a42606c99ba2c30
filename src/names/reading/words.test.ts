import { describe, expect, test } from 'vitest'
import { splitWords } from './words.ts'

const textsOf = (name: string): string[] => splitWords(name).words.map(({ text }) => text)

describe('a name is split into words', () => {
  test.each([
    ['Marat Zhylanbayev', ['Marat', 'Zhylanbayev']],
    ['  Дулат   Ағаділ ', ['Дулат', 'Ағаділ']],
    ['Омаров С.К.', ['Омаров', 'С', 'К']],
    ['', []],
    ['- . , 2014', []],
  ])('%j', (name, words) => expect(textsOf(name)).toEqual(words))

  test.each([
    ["Stephen O'Brien", "O'Brien"],
    ['James D’Arcy', 'D’Arcy'],
    ['Oʻktam Barnoyev', 'Oʻktam'],
    ['Oʼktam Barnoyev', 'Oʼktam'],
    ['O‘ktam Barnoyev', 'O‘ktam'],
    ['O`ktam Barnoyev', 'O`ktam'],
    ["Gus'kov V. V.", "Gus'kov"],
    ['Gus′kov V. V.', 'Gus′kov'],
    ["М'яснікова Ганна", "М'яснікова"],
  ])('an apostrophe of any kind stays inside its word: %s', (name, word) => {
    expect(textsOf(name)).toContain(word)
  })

  test.each(['Қасым-Жомарт', 'Қасым‐Жомарт', 'Қасым‑Жомарт', 'Қасым–Жомарт', 'Қасым−Жомарт'])(
    'a hyphen of any kind joins: %s',
    (name) => {
      const { words } = splitWords(name)
      expect(words.map(({ text, joined }) => [text, joined])).toEqual([
        ['Қасым', false],
        ['Жомарт', true],
      ])
    },
  )

  test('a dash between spaces joins nothing', () => {
    expect(splitWords('Қасым – Жомарт').words.map(({ joined }) => joined)).toEqual([false, false])
  })

  test.each([
    ['г-н Токаев', ['г-н', 'Токаев']],
    ['Г-жа Тілеужан', ['Г-жа', 'Тілеужан']],
    ['д-р Щербаков', ['д-р', 'Щербаков']],
    ['Г-Назаров', ['Г', 'Назаров']],
  ])('a title with a hyphen is one word: %s', (name, words) => expect(textsOf(name)).toEqual(words))

  test('a digit between letters belongs to the word, at its end to none', () => {
    expect(textsOf('I9or Sech1n')).toEqual(['I9or', 'Sech1n'])
    expect(textsOf('Marek Jan1')).toEqual(['Marek', 'Jan'])
  })

  test('what is not seen is not in the word, but in its place', () => {
    const name = 'Нар\u00adиман \u200fИсаев\u200e'
    const { words } = splitWords(name)
    expect(words.map(({ text }) => text)).toEqual(['Нариман', 'Исаев'])
    expect(words.map(({ at, end }) => name.slice(at, end))).toEqual([
      'Нар\u00adиман',
      'Исаев\u200e',
    ])
  })

  test('a letter above U+FFFF is one letter', () => {
    expect(textsOf('𠮷田 茂')).toEqual(['𠮷田', '茂'])
  })

  test.each([
    ['Abbasova, Govhar Kamran q', 1],
    ['Mendez Fortes, Eduardo', 2],
    ['سلمان، محمد', 1],
    ['Marat Zhylanbayev', 0],
    [', Иванов', 0],
  ])('words before the comma are counted: %s', (name, count) => {
    expect(splitWords(name).beforeComma).toBe(count)
  })

  test('a full stop is told of its word', () => {
    expect(splitWords('Zhylyanbayev M.').words.map(({ stopped }) => stopped)).toEqual([false, true])
  })
})
