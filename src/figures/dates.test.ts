import { expect, it } from 'vitest'
import { happenedBy, happenedWithin } from './dates.ts'

const may = { earliest: '2020-05-01', latest: '2020-05-31' }
const undated = { earliest: null, latest: '2020-10-16' }

it.each([
  ['a month counts from its last day', may, '2020-05-31', 'yes'],
  ['before that it is uncertain', may, '2020-05-30', 'perhaps'],
  ['and before its first day it had not happened', may, '2020-04-30', 'no'],
  ['without a date: by the day of the first report', undated, '2020-10-16', 'yes'],
  ['without a date, earlier: uncertain', undated, '2014-01-01', 'perhaps'],
] as const)('%s', (_, at, on, certainty) => {
  expect(happenedBy(at, on)).toBe(certainty)
})

it.each([
  ['a month inside the year', may, '2020-01-01', '2020-12-31', 'yes'],
  ['a month cut by the period', may, '2020-05-10', '2020-12-31', 'perhaps'],
  ['a month after the period', may, '2020-01-01', '2020-04-30', 'no'],
  ['first and last day belong to the period', may, '2020-05-01', '2020-05-31', 'yes'],
  ['an unknown beginning', undated, '2020-01-01', '2020-12-31', 'perhaps'],
] as const)('%s', (_, at, first, last, certainty) => {
  expect(happenedWithin(at, first, last)).toBe(certainty)
})
