import { expect, it } from 'vitest'
import type { RecordOf } from '../../records/index.ts'
import { byDate, inOrder } from './order.ts'

it('orders by the last day a date may mean, then by the first; what has none comes last', () => {
  const dates = ['2025', undefined, '2025-01', '2025-01-31', '2025-01-17', '/2024-09', '2024-23']
  expect(dates.toSorted(byDate((date) => date))).toEqual([
    '/2024-09',
    '2024-23',
    '2025-01-17',
    '2025-01',
    '2025-01-31',
    '2025',
    undefined,
  ])
})

const event = (id: string, date: string | undefined, ...follows: string[]): RecordOf<'event'> => ({
  kind: 'event',
  version: 1,
  id,
  type: 'detention',
  title: { en: id },
  ...(date === undefined ? {} : { date }),
  participants: [],
  proceedings: [],
  provisions: [],
  standards: [],
  topics: [],
  follows,
  confidentiality: 'public',
  sources: [],
})

it.each<[string, RecordOf<'event'>[], string[]]>([
  [
    'the detention on a day before what a court decided in that month',
    [event('court', '2025-01', 'detained'), event('detained', '2025-01-17')],
    ['detained', 'court'],
  ],
  [
    'on one date what followed after what it followed',
    [event('released', '2024-10', 'appeal'), event('appeal', '2024-10')],
    ['appeal', 'released'],
  ],
  [
    'and so without any date',
    [event('c', undefined, 'b'), event('b', undefined, 'a'), event('a', undefined)],
    ['a', 'b', 'c'],
  ],
  [
    'in a circle, which nobody should record, by id as they came',
    [event('a', '2024', 'b'), event('b', '2024', 'a')],
    ['a', 'b'],
  ],
])('puts %s', (_, events, expected) => {
  expect(inOrder(events).map((one) => one.id)).toEqual(expected)
})
