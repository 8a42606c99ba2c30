import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewOf } from '../../test/support/sample-view.ts'
import type { ComputedView } from '../projections/index.ts'
import { computeFigure, type Figure, figureNamed, figures } from './index.ts'

let view: ComputedView
beforeAll(async () => {
  view = await viewOf()
})
afterAll(() => view.close())

async function asked(name: string, on?: string): Promise<Figure> {
  const definition = figureNamed(name)
  if (!definition) throw new Error(`no figure ${name}`)
  return computeFigure(definition, { view, on: on ?? definition.on ?? '2025-02-28' })
}

const part = (figure: Figure, name: string) => figure.parts?.find((p) => p.part === name)
const english = (figure: Figure) => (figure.remarks ?? []).map((remark) => remark.en).join(' ')

/** A table of cases: one line each, columns divided by bars. */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the sample casebook answers what the papers say', () => {
  it.each(
    rows(`
      behind-bars | 2014-10-08 | 1 computed | letter of 2014: of four held, the charges against one are called politically motivated
      behind-bars | 2020-05-30 | 0 computed | held "since May 2020": a month counts from its last day
      behind-bars | 2020-10-16 | 19 computed | letter of October 2020: nine held since May, eight of them named, and ten others
      behind-bars | 2025-02-28 | 13 computed | briefing of February 2025: nine named, and four of the five in the referendum case
      political-prisoners | 2020-10-16 | 10 computed | the ten "other political prisoners" of the letter
      political-prisoners | 2025-05-31 | 2 computed | two are called so in the briefing; the entries of the list of 31 are not in the casebook
      imprisoned-since-may-2020 | 2020-10-16 | 9 computed | nine, eight of them named
      imprisoned-since-may-2020 | 2020-05-30 | 0 computed | the month is not over
      sentences | 2025-02-28 | 10 computed | chapter 6: seven of prison, one suspended, one restriction, one ban with a length
      sentences | 2021-12-31 | 1 computed | the restriction of freedom of 2021
      activity-bans | 2023-12-31 | 5 computed | several (three) of three months, one of three years, one without a length
      charged-under-405-2 | 2020-10-16 | 5 quoted | "5 persons are facing charges"
      charged-with-rioting | 2025-02-28 | 2 computed | two are named; the source says more than two dozen
      persecution-cases-2020 | 2020-09-27 | 200 quoted | "more than 200 cases"
      activist-deaths | 2020-10-16 | 3 computed | the three names of the letter
      activist-deaths | 2020-02-28 | 0 computed | the month of one death is not over; the other two have no date
      activist-deaths | 2025-02-28 | 4 computed | and the journalist killed in Kyiv in July 2024
      killed-january-2022 | 2025-02-28 | 238 quoted | official data: over 238
      killed-january-2022 | 2021-12-31 | null quoted | before the events
      civilian-death-cases | 2025-05-31 | 213 quoted | General Prosecutor’s Office
      deaths-by-torture-and-in-custody | 2025-02-28 | 6 quoted | six officially reported deaths in custody
      officials-convicted | 2025-02-28 | 6 computed | the officers of the Koshmambet trial; 34 and more than a dozen are quoted
      koshmambet-trial | 2025-01-16 | 0 computed | the day before the verdict
      koshmambet-trial | 2025-01-17 | 6 computed | six police officers
      residence-trial | 2024-05-31 | 0 computed | before the verdict of June 2024
      residence-trial | 2024-10-31 | 11 computed | eleven defendants, two of them named
      torture-incidents-per-year | 2020-10-16 | 200 quoted | Coalition against Torture
      torture-incidents-per-year | 2023-12-31 | 1 computed | the leaked video of September 2023
      assembly-refusals-referendum-day | 2024-10-06 | 45 quoted | "a total of 45 rejections"
      referendum-detentions | 2025-01-31 | 12 computed | twelve activists detained on 29 September 2024
      electoral-campaigns | 2025-05-31 | 4 computed | two referendums and two parliamentary elections are recorded
      electoral-campaigns | 2022-06-04 | 1 computed | the day before the referendum of 2022
      complaints-considered | 2025-05-31 | 3 computed | three decisions are recorded; the source says more than 70
      religion-prosecutions | 2023-12-31 | 203 quoted | "the 203 reported administrative prosecutions"
      religion-prosecutions | 2024-12-31 | null quoted | nobody states a number for 2024
      religion-convictions | 2023-12-31 | 172 quoted | "172 of these"
      short-term-detention-lengths | 2025-02-28 | 2 computed | up to 20 days, 15 days: fines or arrest, at least one each
    `),
  )('%s on %s: %s (%s)', async (name = '', on, answer) => {
    const { value, basis } = await asked(name, on)
    expect(`${value} ${basis}`).toBe(answer)
  })

  it.each(
    rows(`
      imprisoned-since-may-2020 | supporters | 8 computed
      imprisoned-since-may-2020 | house-arrest | 2 computed
      imprisoned-since-may-2020 | others | 10 computed
      sentences | imprisonment | 7 computed
      sentences | suspended | 1 computed
      sentences | restriction-of-freedom | 1 computed
      sentences | activity-ban | 1 computed
      activity-bans | three-months | 3 computed
      persecution-cases-2020 | criminal | 39 quoted
      charged-under-405-2 | interrogated | 200 quoted
      killed-january-2022 | officers | 19 quoted
      killed-january-2022 | civilians | 213 quoted
      killed-january-2022 | women | 10 quoted
      killed-january-2022 | minors | 7 quoted
      civilian-death-cases | terminated | 180 quoted
      deaths-by-torture-and-in-custody | tried | 5 quoted
      officials-convicted | until-2024-01 | 34 quoted
      officials-convicted | since | 6 computed
      koshmambet-trial | victims | 44 computed
      koshmambet-trial | detained | 100 computed
      koshmambet-trial | represented | 23 quoted
      residence-trial | raised | 1 computed
      residence-trial | unchanged | 2 computed
      residence-trial | reduced | 8 computed
      assembly-refusals-referendum-day | cities | 12 quoted
      referendum-detentions | custody | 5 computed
      referendum-detentions | travel-ban | 7 computed
      referendum-detentions | before-referendum | 13 quoted
      short-term-detention-lengths | longest | 20 computed
      short-term-detention-lengths | allowed | 25 computed
      religion-convictions | prosecutions | 203 quoted
    `),
  )('%s, part %s: %s', async (name = '', partName = '', answer) => {
    const found = part(await asked(name), partName)
    expect(`${found?.value} ${found?.basis}`).toBe(answer)
  })
})

describe('what must be said with a number is said', () => {
  it.each<[figure: string, on: string | undefined, words: string]>([
    ['behind-bars', '2025-02-28', '“More than 20” (February 2025); documented here one by one: 13'],
    ['imprisoned-since-may-2020', undefined, 'Known by name: 8. Known by number only: 1.'],
    ['electoral-campaigns', '2025-05-31', '2 + 2 + 2 = 6, total 5; too many: 1'],
    [
      'killed-january-2022',
      undefined,
      'not in any part: 6. The remainder (6) equals the deaths from torture',
    ],
    ['deaths-by-torture-and-in-custody', undefined, '5 + 1 = 6'],
    ['referendum-detentions', '2025-05-31', 'no news for too long: 5'],
  ])('%s on %s: %s', async (name, on, words) => {
    expect(english(await asked(name, on))).toContain(words)
  })

  it.each(['civilian-death-cases', 'residence-trial', 'referendum-detentions'])(
    '%s: the parts add up, so nothing is said of a remainder',
    async (name) => {
      expect(english(await asked(name))).not.toContain('do not add up')
    },
  )

  it('172 of 203 prosecutions for religion (84.7 %)', async () => {
    const figure = await asked('religion-convictions')
    expect(part(figure, 'prosecutions')?.note?.en).toBe('172 of 203 (84.7 %)')
  })

  it('the list of sentences gives kind and length', async () => {
    const figure = await asked('sentences')
    expect(part(figure, 'imprisonment')?.counted.map((c) => c.note?.en)).toEqual([
      'eight years',
      'seven years',
      'seven years',
      'seven years',
      'five years',
      'four years',
      'three years',
    ])
  })

  it('a sentence changed on appeal: one month less', async () => {
    const notes = part(await asked('residence-trial'), 'reduced')?.counted.map((c) => c.note?.en)
    expect(notes).toContain('one year and nine months → one year and eight months')
  })

  it('those of whom nothing was heard for too long are listed, not counted', async () => {
    const figure = await asked('behind-bars', '2026-11-21')
    expect(figure.value).toBe(0)
    expect(figure.unconfirmed?.length).toBeGreaterThan(20)
  })
})

describe('every figure explains itself', () => {
  it('has a name of its own', () => {
    expect(new Set(figures.map((figure) => figure.name)).size).toBe(figures.length)
  })

  it.each(figures.map((figure) => [figure.name, figure] as const))(
    '%s: title, definition, filter and method in three languages',
    (name, { title, definition, filter, method }) => {
      expect(name).toMatch(/^[a-z0-9-]+$/)
      for (const text of [title, definition, filter, method]) {
        expect(new Set([text.en, text.ru, text.kk]).size).toBe(3)
        for (const words of [text.en, text.ru, text.kk]) expect(words.length).toBeGreaterThan(10)
      }
    },
  )
})
