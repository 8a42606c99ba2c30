import { describe, expect, test } from 'vitest'
import { type Context, compareBodies, prepareBody } from '../index.ts'

const compare = (a: string, b: string, context?: Context) =>
  compareBodies(prepareBody(a, 'organisation'), prepareBody(b, 'organisation'), context)
const codes = (a: string, b: string, context?: Context) =>
  compare(a, b, context).why.map(({ code }) => code)

describe('why', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['«Feminita»', 'FEMINITA', 'same-writing'],
    ['КПП', 'CAT', 'known-as-one'],
    ['DCK', 'Koshe Party', 'known-as-different'],
    ['HRC', 'UN Human Rights Council', 'known-as-several'],
    ['КЗЖС', 'Комитет защиты женщин Семея', 'acronym'],
    ['MIA', 'МИА', 'acronym-of-another'],
    ['Foundation “Meirim”', 'Мейірім', 'same-names'],
    ['Asar (Асар Плюс)', 'Асар Плюс', 'part-is-the-name'],
    ['Medeu court', 'Медеу соты', 'same-places'],
    ['Medeu court', 'Суд Бостандыка', 'places-differ'],
    ['Almaty police', 'полиция', 'place-on-one-side'],
    ['colony No. 63', 'колония № 64', 'numbers-differ'],
    ['colony No. 63', 'колония', 'number-on-one-side'],
    ['colony No. 63', 'колония № 63', 'same-number'],
    ['Medeu court', 'Медеу полициясы', 'kinds-differ'],
    ['Almaty city court', 'Алматинский областной суд', 'ranks-differ'],
    ['East Kazakhstan court', 'суд Западного Казахстана', 'directions-differ'],
    ['ТОО «Асар»', 'Асар АҚ', 'legal-forms-differ'],
    ['Supreme Court of Kazakhstan', 'Верховный суд Украины', 'countries-differ'],
    ['Supreme Court', 'Верховный суд Украины', 'country-on-one-side'],
    ['Supreme Court', 'Жоғарғы сот', 'same-words'],
    ['Vlast', 'Orda', 'other-words'],
    ['!', 'Orda', 'nothing-to-compare'],
  ]
  test.each(cases)('%s, %s: %s', (a, b, code) => {
    expect(codes(a, b, { home: 'KZ' })).toContain(code)
  })

  test('a known body comes with the place where its names were read', () => {
    expect(compare('ДВК', 'DCK').why).toEqual([
      {
        code: 'known-as-one',
        values: { body: 'kz-dvk', source: expect.stringContaining('Human Rights Watch') },
      },
    ])
  })
})

describe('what the caller knows', () => {
  const records: Readonly<Record<string, string>> = {
    HRC: 'organisation-035',
    'UN Human Rights Council': 'organisation-038',
    Ukilder: 'organisation-200',
    'Совет уполномоченных': 'organisation-200',
  }
  const known = (name: string) => records[name]

  test('two names of one record are one', () => {
    expect(compare('Ukilder', 'Совет уполномоченных').same).toBe(false)
    expect(compare('Ukilder', 'Совет уполномоченных', { known })).toEqual({
      score: 1,
      same: true,
      why: [{ code: 'one-record', values: { id: 'organisation-200' } }],
    })
  })

  test('an abbreviation of two bodies is the one the casebook says', () => {
    expect(compare('HRC', 'UN Human Rights Council').same).toBe(true)
    expect(compare('HRC', 'UN Human Rights Council', { known }).same).toBe(false)
  })

  test("the home country's name may be left out, another's not", () => {
    const named = (country: string) => `Ministry of Energy of ${country}`
    expect(compare('Ministry of Energy', named('Kazakhstan'), { home: 'KZ' }).same).toBe(true)
    expect(compare('Ministry of Energy', named('Ukraine'), { home: 'KZ' }).same).toBe(false)
    expect(compare('Ministry of Energy', named('Ukraine'), { home: 'UA' }).same).toBe(true)
  })
})

describe('an abbreviation that the tables do not know', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['МППЖ', 'Международное партнёрство по правам женщин', true],
    ['КМПЖиС', 'Казахстанское международное партнёрство женщин и семей', true],
    ['КМПЖ', 'Казахстанское международное партнёрство женщин Семея', true],
    ['LMC', 'Legal Media Centre', true],
    ['ЛМЦ', 'LMTs', true],
    ['LM', 'Legal Media', false],
    ['КПП', 'Комитет по правам пациентов', false],
    ['LMK', 'Legal Media Centre of Aktau', false],
  ]
  test.each(cases)('%s, %s: %s', (a, b, same) => {
    expect(compare(a, b, { home: 'KZ' }).same).toBe(same)
  })
})
