import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dateBounds } from '../../base/date.ts'
import { loadPacks } from '../../packs/index.ts'
import { deriveStatus } from './derive.ts'
import type { Holding, Span, StatusFacts, Turn } from './facts.ts'

const loaded = loadPacks(join(import.meta.dirname, '../../../packs'), ['un', 'kz'])
if (!loaded.ok) throw new Error(loaded.fault.message)
const packs = loaded.value
const terms = (name: string) => packs.status(name)

function at(text: string): Span {
  const { startEarliest, startLatest, endLatest } = dateBounds(text)
  return { stated: text, earliest: startEarliest, latest: endLatest ?? startLatest }
}
const unknown: Span = { stated: null, earliest: null, latest: null }

let count = 0
function held(
  type: string,
  start: string | null,
  over: {
    end?: string
    reason?: string
    term?: Holding['term']
    confirmed?: string[]
    replacedBy?: string
    proceeding?: string
  } = {},
): Holding {
  return {
    record: `measure-${++count}`,
    status: terms(packs.measureType(type).status ?? ''),
    start: start === null ? unknown : at(start),
    end: over.end === undefined ? null : at(over.end),
    endReason: over.reason ?? null,
    term: over.term ?? null,
    replacedBy:
      over.replacedBy === undefined ? [] : [{ record: 'measure-next', start: at(over.replacedBy) }],
    proceeding: over.proceeding ?? null,
    confirmed: (over.confirmed ?? []).map(at),
  }
}
function event(type: string, date: string, proceedings: string[] = []): Turn {
  const effect = packs.eventType(type).effect
  return {
    record: `event-${++count}`,
    at: at(date),
    status: effect?.status ? terms(effect.status) : null,
    ends: effect?.ends ?? null,
    proceedings,
  }
}
const facts = (holdings: Holding[], turns: Turn[] = []): StatusFacts => ({
  holdings,
  turns,
  traces: [],
})
const years = (n: number) => ({ years: n, months: 0, days: 0 })

/** The facts of the papers, person by person, and the status on days; a "?" after a status: possible only. */
const cases: [string, StatusFacts, [day: string, status: string, rest?: object][]][] = [
  [
    'Raigul Sadyrbayeva: custody from January to March 2022, house arrest to December 2022, then cleared',
    facts(
      [
        held('pre-trial-detention', '2022-01', {
          end: '2022-03',
          reason: 'replaced',
          proceeding: 'p',
        }),
        held('house-arrest', '2022-03', {
          end: '2022-12',
          reason: 'case-closed',
          proceeding: 'p',
          confirmed: ['2022-11-30'],
        }),
      ],
      [event('acquittal', '2022-12', ['p'])],
    ),
    [
      ['2021-12-31', 'no-measure'],
      ['2022-01-20', 'no-measure', { possible: ['pre-trial-custody'] }],
      ['2022-01-31', 'pre-trial-custody'],
      ['2022-03-15', 'pre-trial-custody', { possible: ['house-arrest'] }],
      ['2022-03-31', 'house-arrest'],
      ['2022-12-15', 'house-arrest', { possible: ['acquitted-or-closed'] }],
      ['2022-12-31', 'acquitted-or-closed', { stale: false }],
      ['2025-02-28', 'acquitted-or-closed'],
    ],
  ],
  [
    'a measure that ended with an acquittal, without an event of its own',
    facts([held('house-arrest', '2022-03-01', { end: '2022-12-16', reason: 'acquittal' })]),
    [
      ['2022-12-15', 'house-arrest'],
      ['2022-12-16', 'acquitted-or-closed'],
    ],
  ],
  [
    'Temirlan Yensebek: two months of custody from 17 January 2025, and nothing heard after',
    facts([held('pre-trial-detention', '2025-01-17', { term: { years: 0, months: 2, days: 0 } })]),
    [
      ['2025-01-16', 'no-measure'],
      ['2025-01-17', 'pre-trial-custody'],
      ['2025-03-16', 'pre-trial-custody'],
      ['2025-03-17', 'unknown', { rule: 'term-over', last: 'pre-trial-custody', stale: true }],
    ],
  ],
  [
    'Marat Zhylanbayev: seven years from November 2023, confirmed in February 2025',
    facts([held('imprisonment', '2023-11', { term: years(7), confirmed: ['2025-02'] })]),
    [
      ['2023-11-15', 'no-measure', { possible: ['serving-prison'] }],
      ['2024-06-30', 'serving-prison', { stale: false }],
      ['2025-02-15', 'serving-prison', { stale: false }],
      ['2025-02-28', 'serving-prison', { stale: false, heard: '2025-02-28' }],
      ['2026-11-21', 'serving-prison', { stale: true, heard: '2025-02-28' }],
      ['2030-11-30', 'unknown', { rule: 'term-over' }],
    ],
  ],
  [
    'Maks Bokayev: in prison on 16 October 2020, nobody says since when or for how long',
    facts([held('imprisonment', null, { confirmed: ['2020-10-16'] })]),
    [
      ['2020-10-15', 'no-measure'],
      ['2020-10-16', 'serving-prison', { since: null, stale: false }],
      ['2020-12-01', 'serving-prison', { stale: false }],
      ['2025-02-28', 'unknown', { rule: 'stale', last: 'serving-prison', heard: '2020-10-16' }],
    ],
  ],
  [
    'Kosai Makhanbayev: sentence of June 2024 replaced in October 2024, released after the appeal',
    facts(
      [
        held('imprisonment', '2024-06', { replacedBy: '2024-10' }),
        held('imprisonment', '2024-10', { term: { years: 1, months: 8, days: 0 } }),
      ],
      [event('release', '2024-10')],
    ),
    [
      ['2024-07-01', 'serving-prison'],
      ['2024-10-31', 'released', { rule: 'event' }],
      ['2025-02-28', 'released', { stale: false }],
    ],
  ],
  [
    'Dulat Agadil: died in custody in February 2020',
    facts(
      [held('pre-trial-detention', null, { confirmed: ['2020-02'] })],
      [event('death', '2020-02')],
    ),
    [
      ['2020-02-29', 'died-in-custody'],
      ['2026-11-21', 'died-in-custody', { stale: false }],
    ],
  ],
  [
    'Aidos Sadykov: fled in 2014, wanted since autumn 2023, died of his injuries on 2 July 2024',
    facts([], [event('exile', '2014'), event('wanted', '2023-23'), event('death', '2024-07-02')]),
    [
      ['2013-12-31', 'no-measure'],
      ['2014-06-01', 'no-measure', { possible: ['abroad'] }],
      ['2020-01-01', 'abroad', { stale: true }],
      ['2023-12-01', 'wanted'],
      ['2024-07-01', 'wanted'],
      ['2024-07-02', 'died'],
    ],
  ],
  [
    'Rinat Utambetov: held in Kazakhstan, then handed over to Uzbekistan',
    facts([held('extradition-custody', '2024-02/2024-04')], [event('extradition', '2025-02')]),
    [
      ['2024-04-30', 'pre-trial-custody'],
      ['2025-02-28', 'handed-over'],
    ],
  ],
  [
    'Zhanbolat Mamai: suspended sentence with prohibitions',
    facts([
      held('suspended-sentence', '2023-04', { term: years(6), confirmed: ['2025-02'] }),
      held('activity-ban', '2023-04', { confirmed: ['2025-02'] }),
    ]),
    [['2025-02-28', 'suspended-sentence', { also: ['post-release-bans'] }]],
  ],
  [
    'wanted while a ban of an earlier case still runs: the graver is the status',
    facts([held('activity-ban', '2021', { term: years(5) })], [event('wanted', '2023-12')]),
    [
      ['2022-06-01', 'post-release-bans'],
      ['2023-12-31', 'wanted'],
    ],
  ],
  [
    'an acquittal ends the measures of its own proceeding only',
    facts(
      [
        held('pre-trial-detention', '2022-01-10', { proceeding: 'a' }),
        held('house-arrest', '2022-02-10', { proceeding: 'b', confirmed: ['2022-06-30'] }),
      ],
      [event('acquittal', '2022-05-10', ['a'])],
    ),
    [
      ['2022-03-01', 'pre-trial-custody', { also: ['house-arrest'] }],
      ['2022-05-10', 'house-arrest'],
    ],
  ],
  [
    'fifteen days of administrative arrest are over on the sixteenth day',
    facts([held('administrative-arrest', '2024-10-01', { end: '2024-10-16', reason: 'served' })]),
    [
      ['2024-10-15', 'administrative-arrest'],
      ['2024-10-16', 'released', { rule: 'ended' }],
    ],
  ],
  [
    'Aidar Syzdykov: restriction of freedom from 2021 for three years, then prison from September 2024',
    facts([
      held('restriction-of-freedom', '2021', { term: years(3) }),
      held('imprisonment', '2024-09', { term: years(5), confirmed: ['2025-02'] }),
    ]),
    [
      ['2022-02-28', 'restriction-of-freedom'],
      ['2025-02-28', 'serving-prison', { also: [] }],
    ],
  ],
  ['nothing recorded', facts([]), [['2025-02-28', 'no-measure', { rule: 'nothing', basis: [] }]]],
]

describe.each(cases)('%s', (_, known, days) => {
  it.each(days)('on %s: %s', (day, status, rest = {}) => {
    expect(deriveStatus(known, day, terms)).toMatchObject({ status, ...rest })
  })
})

it('every end of a measure that the derivation knows is a term of the packs', () => {
  for (const reason of ['replaced', 'death', 'unknown', 'acquittal', 'case-closed', 'extradition'])
    expect(packs.has('end-reasons', reason), reason).toBe(true)
})
