import { describe, expect, it } from 'vitest'
import { flowOf, total } from './flow.ts'

const months = ['2024-08', '2024-09', '2024-10']
const charge = (
  proceeding: string,
  earliest: string | null,
  latest: string | null,
  provision = 'cc-272',
) => ({
  provision,
  proceeding,
  at: { earliest, latest },
})

describe('the month of a proceeding', () => {
  it.each([
    ['a day', charge('p', '2024-09-29', '2024-09-29'), '2024-09'],
    ['a month', charge('p', '2024-09-01', '2024-09-30'), '2024-09'],
    ['autumn: which month, nobody says', charge('p', '2024-09-01', '2024-11-30'), 'not known'],
    ['not after a conviction', charge('p', null, '2024-09-30'), 'not known'],
    ['no date at all: perhaps in these months', charge('p', null, null), 'not known'],
    ['before these months', charge('p', '2024-07-01', '2024-07-31'), 'not counted'],
    ['not after a day before these months', charge('p', null, '2024-07-31'), 'not counted'],
    ['after these months', charge('p', '2024-11-01', '2024-11-01'), 'not counted'],
  ])('%s', (_, one, expected) => {
    const [found] = flowOf([one], months).provisions
    const [month] = found?.byMonth.keys() ?? []
    expect(month ?? (found?.unplaced.length ? 'not known' : 'not counted')).toBe(expected)
  })
})

it('a proceeding with two charges under one provision counts once, in its first month', () => {
  const flow = flowOf(
    [charge('p', '2024-10-01', '2024-10-01'), charge('p', '2024-08-01', '2024-08-01')],
    months,
  )
  expect(flow.provisions.map((one) => [...one.byMonth])).toEqual([[['2024-08', ['p']]]])
})

it('provisions stand in order of their totals, ties by id', () => {
  const flow = flowOf(
    [
      charge('p1', '2024-08-01', '2024-08-01', 'b'),
      charge('p1', '2024-08-01', '2024-08-01', 'a'),
      charge('p2', null, null, 'c'),
      charge('p3', '2024-08-01', '2024-08-01', 'c'),
    ],
    months,
  )
  expect(flow.provisions.map((one) => [one.provision, total(one)])).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ])
})
