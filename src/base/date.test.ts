import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addTerm, dateBounds, daysBetween, isDay, parseDate } from './date.ts'

describe('a stated date keeps its precision', () => {
  it.each([
    // text, first possible day, last possible day of the whole
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2025-01-17', '2025-01-17', '2025-01-17'],
    ['2022-01~', '2022-01-01', '2022-01-31'],
    ['2023-23', '2023-09-01', '2023-11-30'],
    ['2023-24', '2023-01-01', '2024-02-29'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2022-01-05/2022-01-07', '2022-01-05', '2022-01-07'],
    ['2024-02/2024-04', '2024-02-01', '2024-04-30'],
    ['2020-05/..', '2020-05-01', null],
    ['/2020-10-16', null, '2020-10-16'],
  ])('%s may mean %s to %s', (text, earliest, latest) => {
    const bounds = dateBounds(text)
    expect([bounds.startEarliest, bounds.endLatest]).toEqual([earliest, latest])
  })

  it.each([
    '2020-5',
    '2025-02-29',
    '2024-13',
    '2024-00',
    '17.01.2025',
    '2025-01-17T10:00',
    '',
    '..',
    '../..',
    '2022-02/2022-01',
    '2023-23-01',
    'May 2020',
    '1/2/3',
  ])('refuses %s and says how to write it', (text) => {
    const parsed = parseDate(text)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.fault.message.length).toBeGreaterThan(20)
  })

  it('tells approximate from uncertain', () => {
    const parsed = parseDate('2019-03%')
    expect(parsed.ok && parsed.value.start).toMatchObject({
      approximate: true,
      uncertain: true,
      precision: 'month',
    })
  })
})

describe('terms', () => {
  it.each([
    ['2023-11-30', { years: 7 }, '2030-11-30'],
    ['2025-01-17', { months: 2 }, '2025-03-17'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2024-10-01', { years: 1, months: 8 }, '2026-06-01'],
    ['2024-10-05', { days: 15 }, '2024-10-20'],
  ])('%s and %o end on %s', (day, term, end) => expect(addTerm(day, term)).toBe(end))

  it('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (offset, days) => {
          const day = addDays('1950-01-01', offset)
          expect(isDay(day)).toBe(true)
          expect(daysBetween(day, addDays(day, days))).toBe(days)
        },
      ),
    )
  })
})
