import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPacks } from '../../packs/index.ts'
import { readLength } from './lengths.ts'
import { mappingSchema, readMapping, signatureOf } from './mapping.ts'
import { suggestMapping } from './suggest.ts'

const loaded = loadPacks(join(import.meta.dirname, '../../../packs'), ['un', 'kz'])
if (!loaded.ok) throw new Error(loaded.fault.message)
const packs = loaded.value

const suggest = (headings: string[], ...rows: string[][]) =>
  suggestMapping({ headings, rows }, packs, 'list.csv')

describe('what a column holds is seen from its heading', () => {
  test.each([
    ['Full name', 'Aset Abishev', 'person.names.en'],
    ['ФИО', 'Абишев Асет', 'person.names.ru'],
    ['Аты-жөні', 'Әсет Әбішев', 'person.names.kk'],
    ['Ф.И.О.', 'Абишев А. Ю.', 'person.names.ru'],
    ['№', '1', 'person.key'],
    ['Дата рождения', '1969', 'person.birth'],
    ['Туған күні', '1969', 'person.birth'],
    ['Пол', 'мужской', 'person.sex'],
    ['Род занятий', 'блогер', 'person.occupation'],
    ['Дата задержания', '05.11.2018', 'step.detention'],
    ['Ұсталған күні', '2018', 'step.detention'],
    ['Date of release', '2019', 'step.release'],
    ['Статья УК РК', '405', 'proceeding.charge'],
    ['Источник', 'https://rus.azattyq.org/a/29638410.html', 'source.URL'],
    ['Источник', 'Радио Азаттык', 'source.title'],
    ['Примечание', 'освобождён досрочно', 'person.note'],
    ['Person: Born', '1969', 'person.birth'],
    ['Прозвище', 'Аба', ''],
  ])('%s (%s)', (heading, value, target) => {
    expect(suggest([heading], [value]).columns).toEqual({ [heading]: target })
  })
})

test('what a column holds is seen from what stands in it', () => {
  const { columns } = suggest(
    ['где читать', 'что', 'когда было'],
    ['https://rus.azattyq.org/a/1.html', 'Задержание', '5 ноября 2018'],
    ['https://rus.azattyq.org/a/2.html', 'Приговор', '30.11.2018'],
  )
  expect(columns).toEqual({
    'где читать': 'source.URL',
    что: 'event.type',
    'когда было': 'event.date',
  })
})

test('two columns never hold the same', () => {
  const { columns } = suggest(['Имя', 'ФИО'], ['Асет', 'Абишев Асет'])
  expect(Object.values(columns)).toEqual(['person.names.ru', ''])
})

test('a term without a penalty, a date without an event is left out until a person says more', () => {
  expect(suggest(['Срок наказания', 'Дата'], ['4 года', '2018']).columns).toEqual({
    'Срок наказания': '',
    Дата: '',
  })
  expect(suggest(['Наказание', 'Срок наказания'], ['Лишение свободы', '4 года']).columns).toEqual({
    Наказание: 'measure.type',
    'Срок наказания': 'measure.length',
  })
  expect(suggest(['Событие: Вид', 'Событие: Дата'], ['Приговор', '2018']).columns).toEqual({
    'Событие: Вид': 'event.type',
    'Событие: Дата': 'event.date',
  })
})

test('records that need a source and get none rest on the list itself', () => {
  expect(suggest(['ФИО', 'Дата задержания'], ['Абишев Асет', '2018']).fixed).toEqual({
    'source.title': 'list.csv',
    'source.type': 'dataset',
  })
  expect(suggest(['ФИО', 'Ссылка'], ['Абишев Асет', 'https://a.kz']).fixed).toEqual({})
})

test.each([
  ['13/05/2024', 'day-first'],
  ['05/13/2024', 'month-first'],
  ['05/06/2024', 'day-first'],
])('the order of %s', (cell, order) => {
  expect(suggest(['Date of birth'], [cell]).order).toBe(order)
})

test('a mapping is remembered by its headings, in whatever order and case', () => {
  expect(signatureOf(['ФИО', 'Дата'])).toBe(signatureOf(['дата', 'фио']))
  expect(signatureOf(['ФИО', 'Дата'])).not.toBe(signatureOf(['ФИО', 'Дата', 'Город']))
})

test('a mapping that names a column we do not know is refused with its place', () => {
  expect(readMapping('{"columns":{"a":"person.shoe"}}')).toMatchObject({
    ok: false,
    fault: [{ message: 'The mapping, at columns › a: is no column we know' }],
  })
  expect(readMapping('{')).toMatchObject({ ok: false })
  expect(mappingSchema.parse({ columns: { a: 'person.birth' } })).toEqual({
    columns: { a: 'person.birth' },
    fixed: {},
    order: 'day-first',
  })
})

test.each([
  ['7 years', { years: 7 }],
  ['5 лет 6 месяцев', { years: 5, months: 6 }],
  ['1 год и 3 месяца', { years: 1, months: 3 }],
  ['15 суток', { days: 15 }],
  ['3 жыл', { years: 3 }],
  ['7 лет колонии', { years: 7, stated: '7 лет колонии' }],
  ['пожизненно', { stated: 'пожизненно' }],
])('the term "%s"', (text, length) => {
  expect(readLength(text)).toEqual(length)
})
