import { describe, expect, it } from 'vitest'
import { samplePacks } from '../../test/support/sample-view.ts'
import type { Holding, StatusFacts } from '../projections/index.ts'
import { sameImprisonment } from './recognitions.ts'

const packs = samplePacks()
const terms = (name: string) => packs.status(name)
const on = (day: string) => ({ stated: day, earliest: day, latest: day })

const prison = (start: string, end?: string): Holding => ({
  record: `measure-${start}`,
  status: terms('serving-prison'),
  start: on(start),
  end: end === undefined ? null : on(end),
  endReason: end === undefined ? null : 'served',
  term: { years: 9, months: 0, days: 0 },
  replacedBy: [],
  proceeding: null,
  confirmed: [],
})

const facts = (...holdings: Holding[]): StatusFacts => ({ holdings, turns: [], traces: [] })

const once = facts(prison('2020-05-01', '2022-05-01'))
const again = facts(prison('2020-05-01', '2022-05-01'), prison('2024-01-01'))

describe('does a recognition speak of the imprisonment of that day?', () => {
  it.each<[string, StatusFacts, string, string, boolean]>([
    ['made while it lasts', once, '2020-10-16', '2021-01-01', true],
    ['made before the day, in the same imprisonment', once, '2021-06-01', '2020-10-16', true],
    ['made after the release (Viasna)', once, '2021-06-01', '2023-01-01', true],
    ['made before the arrest, of the prosecution', once, '2021-06-01', '2020-01-01', true],
    ['made in a later imprisonment', again, '2021-06-01', '2024-06-01', false],
    ['made in an earlier imprisonment', again, '2024-06-01', '2021-06-01', false],
  ])('%s', (_, known, day, recognised, same) => {
    expect(sameImprisonment(known, day, recognised, terms)).toBe(same)
  })
})
