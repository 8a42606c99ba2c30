import { describe, expect, it } from 'vitest'
import { statusOn } from '../src/projections/index.ts'
import { viewOf } from './support/sample-view.ts'

const view = await viewOf()
const ids = new Map(
  (
    await view.db
      .selectFrom('records')
      .select(['id', 'handle'])
      .where('kind', '=', 'person')
      .execute()
  ).map((row) => [row.handle, row.id]),
)

/**
 * What the papers say, person by person, and the status that follows on days they let one tell.
 * d2 = letter of 8 October 2014, d4 = briefing paper of February 2025, d5 = letter of 16 October 2020.
 * "unknown" where the last news is too old or a term ran out; never a guess.
 */
const cases: [person: string, said: string, days: [day: string, status: string][]][] = [
  [
    'sadyrbayeva',
    'd4, chapter 6: detained in mid-January 2022, two months in custody, house arrest in March 2022, cleared in December 2022',
    [
      ['2021-12-31', 'no-measure'],
      ['2022-02-15', 'pre-trial-custody'],
      ['2022-06-15', 'house-arrest'],
      ['2022-12-31', 'acquitted-or-closed'],
      ['2025-02-28', 'acquitted-or-closed'],
    ],
  ],
  [
    'zhylanbayev',
    'd4, chapter 6: seven years in November 2023, appeal rejected in June 2024, still held in February 2025',
    [
      ['2023-10-31', 'no-measure'],
      ['2023-11-30', 'serving-prison'],
      ['2024-06-30', 'serving-prison'],
      ['2025-02-28', 'serving-prison'],
      ['2031-01-01', 'unknown'],
    ],
  ],
  [
    'makhanbayev',
    'd4, chapter 2: convicted in June 2024, released shortly after the appeal of October 2024',
    [
      ['2024-05-31', 'no-measure'],
      ['2024-06-30', 'serving-prison'],
      ['2024-09-30', 'serving-prison'],
      ['2024-10-31', 'released'],
      ['2025-02-28', 'released'],
    ],
  ],
  [
    'syzdykov',
    'd4, chapter 6: three years of restricted freedom in 2021, five years of prison in September 2024',
    [
      ['2020-12-31', 'no-measure'],
      ['2021-12-31', 'restriction-of-freedom'],
      ['2022-06-30', 'restriction-of-freedom'],
      ['2024-09-30', 'serving-prison'],
      ['2025-02-28', 'serving-prison'],
    ],
  ],
  [
    'yensebek',
    'd4, chapter 6: detained on 17 January 2025, two months of custody; nothing later in these papers',
    [
      ['2025-01-16', 'no-measure'],
      ['2025-01-17', 'pre-trial-custody'],
      ['2025-02-28', 'pre-trial-custody'],
      ['2025-03-17', 'unknown'],
      ['2026-11-21', 'unknown'],
    ],
  ],
  [
    'sadykov',
    'd4, chapter 6: fled in 2014, wanted since autumn 2023, died on 2 July 2024 of injuries from an attack in Kyiv',
    [
      ['2013-12-31', 'no-measure'],
      ['2014-12-31', 'abroad'],
      ['2023-11-30', 'wanted'],
      ['2024-07-01', 'wanted'],
      ['2024-07-02', 'died'],
    ],
  ],
  [
    'smailova',
    'd4, chapter 6: fled in 2021, declared wanted in December 2023',
    [
      ['2020-12-31', 'no-measure'],
      ['2021-12-31', 'abroad'],
      ['2023-11-30', 'abroad'],
      ['2023-12-31', 'wanted'],
      ['2025-02-28', 'wanted'],
    ],
  ],
  [
    'agadil',
    'd5: found dead in pre-trial detention in February 2020',
    [
      ['2020-01-31', 'no-measure'],
      ['2020-02-29', 'died-in-custody'],
      ['2020-10-16', 'died-in-custody'],
      ['2025-02-28', 'died-in-custody'],
      ['2026-11-21', 'died-in-custody'],
    ],
  ],
  [
    'klyshev',
    'd5: imprisoned since May 2020, on 16 October 2020; nothing later in these papers',
    [
      ['2020-04-30', 'no-measure'],
      ['2020-05-31', 'serving-prison'],
      ['2020-10-16', 'serving-prison'],
      ['2021-06-30', 'unknown'],
      ['2025-02-28', 'unknown'],
    ],
  ],
  [
    'onerkhan',
    'd5: under house arrest on 16 October 2020; nothing later in these papers',
    [
      ['2020-10-15', 'no-measure'],
      ['2020-10-16', 'house-arrest'],
      ['2020-12-01', 'house-arrest'],
      ['2021-06-30', 'unknown'],
      ['2025-02-28', 'unknown'],
    ],
  ],
  [
    'mamai',
    'd4, chapter 6: suspended sentence of six years in April 2023, with prohibitions, in force in February 2025',
    [
      ['2023-03-31', 'no-measure'],
      ['2023-04-30', 'suspended-sentence'],
      ['2024-04-30', 'suspended-sentence'],
      ['2025-02-28', 'suspended-sentence'],
      ['2029-05-01', 'unknown'],
    ],
  ],
  [
    'utambetov',
    'd4, chapter 6: arrested between February and April 2024, extradited to Uzbekistan before February 2025',
    [
      ['2024-01-31', 'no-measure'],
      ['2024-04-30', 'pre-trial-custody'],
      ['2024-05-31', 'pre-trial-custody'],
      ['2025-02-28', 'handed-over'],
      ['2025-05-31', 'handed-over'],
    ],
  ],
  [
    'kozlov',
    'd2: in prison on 8 October 2014; nothing later in these papers',
    [
      ['2014-10-07', 'no-measure'],
      ['2014-10-08', 'serving-prison'],
      ['2014-12-31', 'serving-prison'],
      ['2020-10-16', 'unknown'],
      ['2025-02-28', 'unknown'],
    ],
  ],
]

describe.each(cases)('%s (%s)', (handle, _, days) => {
  it.each(days)('on %s: %s', async (day, status) => {
    const id = ids.get(handle) ?? ''
    expect((await statusOn(view, day, [id])).get(id)?.status).toBe(status)
  })
})
