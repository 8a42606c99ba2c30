import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNameIndex, type Entry } from './index.ts'

/** The persons of the sample casebook, each of their names an entry. */
const sample: Entry[] = readFileSync(
  new URL('../../../samples/kazakhstan/records/persons.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; names: { text: string }[] })
  .flatMap(({ id, names }) => names.map(({ text }) => ({ id, name: text })))
const index = createNameIndex(sample)
const names = (query: string, typing = false) =>
  index.find(query, { typing, limit: 3 }).map((found) => found.name)

describe('a whole name is found in another spelling, alphabet and order', () => {
  test.each([
    ['Жыланбаев Марат', 'Marat Zhylanbayev'],
    ['Jylanbaev', 'Marat Zhylanbayev'],
    ['Zhylyanbayev M.', 'Marat Zhylanbayev'],
    ['Қосай Маханбаев', 'Kosai Makhanbayev'],
    ['Ensebek', 'Temirlan Yensebek'],
    ['Темірлан Еңсебек', 'Temirlan Yensebek'],
    ['Мамай Жанболат', 'Zhanbolat Mamai'],
    ['Төреғожина Бақытжан', 'Bakhytzhan Toregozhina'],
    ['Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'],
    ['Tokayev Kassym Jomart', 'Kassym-Jomart Tokayev'],
    ['Жовтис', 'Yevgeniy Zhovtis'],
    ['Жұманиязов Расул', 'Rasul Zhumaniyazov'],
    ['Bokaev', 'Maks Bokayev'],
    ['Ерлан Елшібаев', 'Yerzhan Yelshibayev'],
    ['ATABEK, ARON', 'Aron Atabek'],
    ['Баяримов Р. Байрамов', 'R. Bayramov'],
  ])('%s → %s', (query, name) => {
    expect(names(query)).toContain(name)
  })
})

describe('a name is found while it is typed', () => {
  test.each([
    ['zhyl', 'Marat Zhylanbayev'],
    ['жыл', 'Marat Zhylanbayev'],
    ['marat zh', 'Marat Zhylanbayev'],
    ['zhylanbayev m', 'Marat Zhylanbayev'],
    ['токае', 'Kassym-Jomart Tokayev'],
    ['jomar', 'Kassym-Jomart Tokayev'],
    ['Еңсе', 'Temirlan Yensebek'],
    ['torego', 'Bakhytzhan Toregozhina'],
    ['masim', 'Karim Massimov'],
    ['juknev', 'Rasa Juknevičienė'],
    ['ní ao', 'Fionnuala Ní Aoláin'],
    ['bayramov r', 'R. Bayramov'],
  ])('%s… → %s', (query, name) => {
    expect(names(query, true)).toContain(name)
  })

  test('a whole word comes first, then what begins with its sounds, least left to type, then what is near to it', () => {
    const list = createNameIndex([
      { id: '1', name: 'Janybek Sultanov' },
      { id: '2', name: 'Жаннур Ашыгалиев' },
      { id: '3', name: 'Zhanbolat Mamai' },
      { id: '4', name: 'Zhan' },
    ])
    expect(list.find('zhan', { typing: true }).map(({ id }) => id)).toEqual(['4', '2', '3', '1'])
  })
})

test('persons of one surname are told apart by the given name', () => {
  const [first, second] = index.find('Абишев Кенжебек')
  expect(first?.name).toBe('Kenzhebek Abishev')
  expect(second?.name).toBe('Aset Abishev')
  expect(first?.score).toBeGreaterThan((second?.score ?? 1) + 0.2)
})

test('an initial leads to every given name it may stand for, and to no other', () => {
  const list = createNameIndex(
    ['Omarov Sayan', 'Омаров Санжар', 'Omarov Timur', 'T. Omarov', 'Sayan Baisov'].map(
      (name, i) => ({ id: String(i), name }),
    ),
  )
  const found = list.find('Omarov S.').map(({ name }) => name)
  expect(found.slice(0, 2).sort()).toEqual(['Omarov Sayan', 'Омаров Санжар'])
  expect(list.find('Omarov Sayan')[0]?.name).toBe('Omarov Sayan')
})

test('equals stand in the order of their names, then of their ids', () => {
  const list = createNameIndex([
    { id: 'b', name: 'Aset Abishev' },
    { id: 'c', name: 'Abishev Aset' },
    { id: 'a', name: 'Aset Abishev' },
  ])
  expect(list.find('abishev aset', { typing: true }).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('names may be added later, and are found at once', () => {
  const list = createNameIndex()
  expect(list.find('Dulat')).toEqual([])
  list.add({ id: 'p1', name: 'Dulat Agadil' })
  expect(list.size).toBe(1)
  expect(list.find('Ағаділ Дулат')).toMatchObject([{ id: 'p1' }])
})

describe('whatever is asked has an answer', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['signs', '— , . - \' "'],
    ['a number', '20251121'],
    ['a picture', '😀👩‍👩‍👧'],
    ['half a picture', '\ud83d'],
    ['from right to left', 'محمد علي'],
    ['Chinese', '李文亮'],
    ['very long, one word', 'Ж'.repeat(10_000)],
    ['very long, many words', 'Zhylanbayev '.repeat(900)],
  ])('%s', (_, text) => {
    for (const typing of [false, true]) expect(index.find(text, { typing })).toBeInstanceOf(Array)
    const withIt = createNameIndex([...sample, { id: 'it', name: text }])
    const found = withIt.find(text, { limit: 1000 }).map(({ id }) => id)
    expect(found.includes('it')).toBe(/\S/.test(text))
  })

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, typing) => {
        for (const { score } of index.find(text, { typing })) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('properties of the sample casebook', () => {
  const entry = fc.constantFrom(...sample)

  test('every name is found by itself, first', () => {
    for (const { id, name } of sample)
      expect(index.find(name)[0]).toMatchObject({ id, name, score: 1 })
  })

  test('the order of the words and their case do not matter', () => {
    fc.assert(
      fc.property(entry, fc.infiniteStream(fc.nat()), ({ id, name }, numbers) => {
        const words = name.split(/\s+/)
        const keys = new Map(words.map((word) => [word, numbers.next().value as number]))
        words.sort((a, b) => (keys.get(a) as number) - (keys.get(b) as number))
        for (const text of [words.join(' '), words.join(' ').toUpperCase()])
          expect(index.find(text).map((found) => found.id)).toContain(id)
      }),
    )
  })

  test('three letters of a word and more find it', () => {
    fc.assert(
      fc.property(entry, fc.nat(), fc.nat(), ({ name }, which, more) => {
        const words = name.split(/[\s.]+/).filter((word) => /^\p{L}{4,}$/u.test(word))
        const word = words[which % Math.max(1, words.length)]
        if (word === undefined) return
        const typed = word.slice(0, 3 + (more % (word.length - 2)))
        const found = index.find(typed, { typing: true, limit: 200 }).map((f) => f.name)
        expect(found).toContain(name)
      }),
      { numRuns: 400 },
    )
  })
})
