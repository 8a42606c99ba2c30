import { expect, it } from 'vitest'
import { caseDate } from './case-date.ts'
import type { CaseFacts } from './case-facts.ts'

type Event = readonly [type: string, date: string | undefined, proceeding?: string]

const facts = (
  events: readonly Event[],
  opened: Readonly<Record<string, string | undefined>> = {},
  confirmed?: string,
): CaseFacts => ({
  on: '2025-02-28',
  persons: [],
  recognitions: [],
  events: events.map(([type, date, proceeding], at) => ({
    record: `event-${at}`,
    cites: [],
    type,
    date,
    otherDates: [],
    proceedings: proceeding === undefined ? [] : [proceeding],
    persons: [],
    follows: [],
  })),
  proceedings: Object.entries(opened).map(([record, date]) => ({
    record,
    cites: [],
    person: 'person-1',
    key: record,
    civil: false,
    opened: date,
    charges: [],
  })),
  measures:
    confirmed === undefined
      ? []
      : [
          {
            record: 'measure-1',
            cites: [],
            type: 'imprisonment',
            person: 'person-1',
            sentenced: false,
            otherTerms: [],
            confirmed,
            inAbsentia: false,
          },
        ],
})

it.each<[string, CaseFacts, string | undefined]>([
  [
    'the latest verdict, whatever came after it',
    facts(
      [
        ['verdict', '2021', 'old'],
        ['verdict', '2024-09', 'new'],
        ['appeal-decision', '2024-12', 'new'],
      ],
      { old: undefined, new: undefined },
    ),
    '2024-09',
  ],
  [
    'without a verdict the first step of the latest proceeding, not the flight of years before',
    facts(
      [
        ['exile', '2014'],
        ['wanted', '2023-23', 'discord'],
        ['death', '2024-07-02'],
      ],
      { discord: undefined },
    ),
    '2023-23',
  ],
  [
    'the first step rather than the month in which the proceeding was opened',
    facts([['detention', '2024-09-29', 'riots']], { riots: '2024-09' }),
    '2024-09-29',
  ],
  ['a proceeding of which no step is known', facts([], { one: '2022' }), '2022'],
  [
    'without a proceeding the first thing that happened to the person',
    facts([
      ['detention', '2022-01'],
      ['broadcast', '2022-01-09'],
    ]),
    '2022-01',
  ],
  ['the day on which a source found the person held', facts([], {}, '2014-10-08'), '2014-10-08'],
  ['nothing', facts([['death', undefined]]), undefined],
])('lists a case under %s', (_, one, expected) => {
  expect(caseDate(one)).toBe(expected)
})
