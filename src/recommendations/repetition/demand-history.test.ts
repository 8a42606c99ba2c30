import { describe, expect, it } from 'vitest'
import {
  type AskedRecord,
  type AssessedRecord,
  demandHistory,
  historySentence,
  sameDemand,
} from './demand-history.ts'

// The abolition of the death penalty, asked of Kazakhstan: A/HRC/14/10 paragraphs 97.16 to 97.18 (noted), 95.41
// (supported), A/HRC/28/10 (supported), with a paragraph of a committee beside them.
const asked = (id: string, date: string, more: Partial<AskedRecord> = {}): AskedRecord => ({
  id,
  date,
  body: 'human-rights-council',
  recommenders: [],
  positions: [],
  links: [],
  ...more,
})
const records = [
  asked('upr1-97-16', '2010-02', { recommenders: ['FR'], positions: [{ position: 'noted' }] }),
  asked('upr1-97-17', '2010-02', {
    recommenders: ['BE'],
    positions: [{ position: 'noted' }],
    links: [{ type: 'widens', to: 'upr1-97-16' }],
  }),
  asked('upr1-95-41', '2010-02', { recommenders: ['PH'], positions: [{ position: 'supported' }] }),
  asked('committee', '2016-08', { body: 'hrc', links: [{ type: 'repeats', to: 'upr1-97-16' }] }),
  asked('upr2-france', '2014-10', {
    recommenders: ['FR', 'SE'],
    positions: [{ position: 'pending' }, { position: 'supported' }],
    links: [{ type: 'repeats', to: 'upr1-97-16' }],
  }),
  // A part of the wider one, and perhaps its other part: not this demand.
  asked('treaty', '2014-10', {
    recommenders: ['IT'],
    links: [{ type: 'narrows', to: 'upr1-97-17' }],
  }),
  asked('concern', '2016-08', { body: 'hrc', links: [{ type: 'rests-on', to: 'committee' }] }),
]
const grade = (id: string, on: string, more: Partial<AssessedRecord> = {}): AssessedRecord => ({
  id,
  of: 'committee',
  on,
  role: 'ours',
  scale: 'ngo',
  grade: 'not implemented',
  ...more,
})

describe('what is one demand', () => {
  it('goes along repetitions, one step into narrower and wider ones, and no further', () => {
    expect(sameDemand('committee', records)).toEqual([
      'upr1-97-16',
      'upr1-97-17',
      'upr2-france',
      'committee',
    ])
  })

  it('is found from each of those that repeat it', () => {
    expect(sameDemand('upr2-france', records)).toEqual(sameDemand('committee', records))
  })

  it('is the record alone where nothing is confirmed, and nothing where there is none', () => {
    expect(sameDemand('upr1-95-41', records)).toEqual(['upr1-95-41'])
    expect(sameDemand('nowhere', records)).toEqual([])
  })
})

describe('the history of a demand', () => {
  const history = demandHistory('committee', records, [
    grade('g1', '2017-01', { grade: 'partially implemented' }),
    grade('g2', '2020-05'),
    grade('g3', '2024-01', { role: 'state', grade: 'fully implemented' }),
  ])

  it('counts, with the records behind each number', () => {
    expect(history).toEqual({
      asked: { count: 4, records: ['upr1-97-16', 'upr1-97-17', 'upr2-france', 'committee'] },
      states: { count: 3, records: ['upr1-97-16', 'upr1-97-17', 'upr2-france'] },
      committees: { count: 1, records: ['committee'] },
      since: { year: 2010, records: ['upr1-97-16'] },
      supported: { count: 1, records: ['upr2-france'] },
      noted: { count: 2, records: ['upr1-97-16', 'upr1-97-17'] },
      outcome: { is: 'not-done', grade: 'not implemented', scale: 'ngo', records: ['g2'] },
    })
  })

  it('is a sentence in the order of the language', () => {
    const keys = (language: 'en' | 'ru' | 'kk') =>
      historySentence(history, language).map(({ before, key, values }) =>
        [before, key.replace('demandHistory.', ''), ...Object.values(values)].join('|'),
      )
    const tail = [', |supported|1', ', |noted|2', ', |notDone']
    const european = ['|asked|4', ' |byStates|3', ' |andCommittees|1', ' |since|2010', ...tail]
    expect(keys('en')).toEqual(european)
    expect(keys('ru')).toEqual(european)
    expect(keys('kk')).toEqual([
      '|since|2010',
      ' |byStates|3',
      ' |andCommittees|1',
      ' |asked|4',
      ...tail,
    ])
  })

  it.each<[string, readonly AssessedRecord[], string]>([
    ['nobody but the State graded it', [grade('g', '2024', { role: 'state' })], 'not-assessed'],
    ['the grade is of one part of it', [grade('g', '2024', { part: 'a' })], 'not-assessed'],
    ['a scale has letters', [grade('g', '2024', { scale: 'hrc-follow-up', grade: 'C' })], 'graded'],
    [
      'it was done in part',
      [grade('g', '2024', { grade: 'partially implemented' })],
      'partly-done',
    ],
    [
      'two graded on one day',
      [grade('g1', '2024', { grade: 'implemented' }), grade('g2', '2024')],
      'not-done',
    ],
  ])('%s', (_, assessments, is) => {
    expect(demandHistory('committee', records, assessments).outcome.is).toBe(is)
  })
})
