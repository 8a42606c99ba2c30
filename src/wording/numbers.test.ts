import { describe, expect, it } from 'vitest'
import { listWords } from './lists.ts'
import { formatNumber, numberWord, plural } from './numbers.ts'
import { formatTerm } from './terms.ts'

it.each<[number, string, string]>([
  [9, '9', '9'],
  [1204, '1,204', '1204'],
  [10000, '10,000', '10\u00a0000'],
  [1234567.5, '1,234,567.5', '1\u00a0234\u00a0567,5'],
  [-31, '−31', '−31'],
])('%d in digits', (number, en, ru) => {
  expect([formatNumber(number, 'en'), formatNumber(number, 'ru')]).toEqual([en, ru])
  expect(formatNumber(number, 'kk')).toBe(ru)
})

it.each<[number, string, string, string]>([
  [0, 'no', 'ноль', 'нөл'],
  [1, 'one', 'один', 'бір'],
  [9, 'nine', 'девять', 'тоғыз'],
  [10, '10', '10', '10'],
  [12000, '12,000', '12\u00a0000', '12\u00a0000'],
])('%d in running text', (number, en, ru, kk) => {
  expect([numberWord(number, 'en'), numberWord(number, 'ru'), numberWord(number, 'kk')]).toEqual([
    en,
    ru,
    kk,
  ])
})

it.each<[number, string]>([
  [1, 'человек'],
  [2, 'человека'],
  [5, 'человек'],
  [11, 'человек'],
  [22, 'человека'],
  [1.5, 'человека'],
])('«%d %s»', (number, form) => {
  expect(
    plural(number, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' }, 'ru'),
  ).toBe(form)
})

describe('lengths', () => {
  it.each<[Parameters<typeof formatTerm>[0], string, string, string]>([
    [{ years: 7 }, 'seven years', '7 лет', '7 жыл'],
    [{ years: 1, months: 8 }, 'one year and eight months', '1 год 8 месяцев', '1 жыл 8 ай'],
    [{ months: 2 }, 'two months', '2 месяца', '2 ай'],
    [{ days: 15 }, '15 days', '15 дней', '15 күн'],
    [
      { stated: 'until the end of the investigation' },
      'until the end of the investigation',
      'until the end of the investigation',
      'until the end of the investigation',
    ],
  ])('%j', (term, en, ru, kk) => {
    expect([formatTerm(term, 'en'), formatTerm(term, 'ru'), formatTerm(term, 'kk')]).toEqual([
      en,
      ru,
      kk,
    ])
  })
})

it.each<[string[], string]>([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('a list of %j', (items, text) => expect(listWords(items, 'en')).toBe(text))
