import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, lastDay, monthsUntil, slotsOf } from './time.ts'

describe('months', () => {
  it.each([
    ['2024-12', 1, '2025-01'],
    ['2024-01', -1, '2023-12'],
    ['2024-06', -30, '2021-12'],
  ])('%s and %i months: %s', (month, count, expected) =>
    expect(addMonths(month, count)).toBe(expected),
  )
  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2024-12', '2024-12-31'],
  ])('the last day of %s is %s', (month, day) => expect(lastDay(month)).toBe(day))
  it('up to a day, that month included', () =>
    expect(monthsUntil('2025-02-28', 3)).toEqual(['2024-12', '2025-01', '2025-02']))
})

describe('slots of a period', () => {
  it.each([
    ['2024-02-10', '2024-04-01', ['2024-02', '2024-03', '2024-04']],
    [
      '2023-05-01',
      '2024-06-30',
      [
        '2023-04/2023-06',
        '2023-07/2023-09',
        '2023-10/2023-12',
        '2024-01/2024-03',
        '2024-04/2024-06',
      ],
    ],
    ['2019-12-01', '2024-06-30', ['2019', '2020', '2021', '2022', '2023', '2024']],
    [
      '2001-01-01',
      '2024-12-31',
      [
        '2001/2002',
        '2003/2004',
        '2005/2006',
        '2007/2008',
        '2009/2010',
        '2011/2012',
        '2013/2014',
        '2015/2016',
        '2017/2018',
        '2019/2020',
        '2021/2022',
        '2023/2024',
      ],
    ],
  ])('%s to %s', (from, until, expected) =>
    expect(slotsOf({ from, until }).map((slot) => slot.edtf)).toEqual(expected),
  )

  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map((n) => new Date(Date.UTC(1930, 0, 1 + n)).toISOString().slice(0, 10))
  it('are at most twelve, follow one another, and hold every day of it', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = '', until = ''] = [a, b].sort()
        const slots = slotsOf({ from, until })
        expect(slots.length).toBeLessThanOrEqual(12)
        expect((slots[0]?.from ?? '9') <= from).toBe(true)
        expect((slots.at(-1)?.until ?? '0') >= until).toBe(true)
        for (const [i, slot] of slots.entries())
          if (i > 0)
            expect(Date.parse(slot.from) - Date.parse(slots[i - 1]?.until ?? '')).toBe(86_400_000)
      }),
    )
  })
})
