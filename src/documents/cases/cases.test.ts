import { expect, it } from 'vitest'
import { about, article, from, status } from '../../../test/support/case-facts.ts'
import { type CaseFacts, sentenceText } from './case-facts.ts'
import { tellInEnglish } from './english/tell.ts'

const cases: [string, CaseFacts, string][] = [
  [
    'a conviction with an additional ban, an inferred article, an appeal that failed',
    about({
      persons: [
        {
          name: 'Marat Zhylanbayev',
          who: 'leader of the Alga Kazakhstan! movement',
          status: status('serving-prison'),
        },
      ],
      events: [
        { date: '2023-11', outcome: 'convicted' },
        {
          type: 'cassation-decision',
          date: '2024-06',
          outcome: 'dismissed',
          body: 'the Supreme Court',
        },
      ],
      measures: [
        { imposed: 'event-1', term: { years: 7 } },
        { imposed: 'event-1', type: 'activity-ban', term: { years: 3 } },
      ],
      charges: [
        {
          ...article('405', 'participation in banned organisations', true),
          stated: 'extremism-related charges',
        },
      ],
    }),
    'In November 2023, Marat Zhylanbayev, leader of the Alga Kazakhstan! movement, was convicted on extremism-related charges (apparently article 405 of the Criminal Code), sentenced to seven years in prison and banned from certain public activities for three years. In June 2024, the Supreme Court rejected the appeal. As of 28 February 2025, Zhylanbayev is in prison.',
  ],
  [
    'a suspended sentence',
    about({
      persons: [{ name: 'Zhanbolat Mamai', who: 'leader of the Democratic Party' }],
      events: [{ date: '2023-04', outcome: 'convicted' }],
      measures: [{ imposed: 'event-1', type: 'suspended-sentence', term: { years: 6 } }],
      charges: [
        article('272', 'mass riots'),
        article('274', 'dissemination of knowingly false information'),
      ],
    }),
    'In April 2023, Zhanbolat Mamai, leader of the Democratic Party, was convicted of mass riots (article 272 of the Criminal Code) and dissemination of knowingly false information (article 274 of the Criminal Code) and given a suspended prison sentence of six years.',
  ],
  [
    'two in one trial, with different terms',
    about({
      persons: [
        {
          name: 'Aigerim Tleuzhan',
          who: 'civil society activist',
          status: status('serving-prison'),
        },
        {
          name: 'Kalas Nurpeisov',
          who: 'civil society activist',
          status: status('serving-prison'),
        },
      ],
      events: [{ date: '2023-07', outcome: 'convicted' }],
      measures: [
        { imposed: 'event-1', term: { years: 4 } },
        { imposed: 'event-1', term: { years: 8 }, person: 'person-2' },
      ],
      charges: [
        {
          stated: 'taking part in the seizure of Almaty airport',
          inferred: false,
          stage: 'convicted',
        },
      ],
    }),
    'In July 2023, Aigerim Tleuzhan and Kalas Nurpeisov, civil society activists, were convicted of taking part in the seizure of Almaty airport and sentenced to four and eight years in prison respectively. As of 28 February 2025, both are in prison.',
  ],
  [
    'two in one trial, each on charges of their own',
    {
      ...about({
        persons: [{ name: 'Aigerim Tleuzhan' }, { name: 'Kalas Nurpeisov' }],
        events: [
          { date: '2023-07', outcome: 'convicted', proceedings: ['proceeding-1', 'proceeding-2'] },
        ],
        measures: [
          { imposed: 'event-1', term: { years: 4 } },
          { imposed: 'event-1', term: { years: 8 }, person: 'person-2' },
        ],
      }),
      proceedings: ['1', '2'].map((n) => ({
        record: `proceeding-${n}`,
        cites: [],
        person: `person-${n}`,
        key: `case-${n}`,
        civil: false,
        charges: [
          n === '1' ? article('272', 'mass riots') : article('269', 'attack on a building'),
        ],
      })),
    },
    'In July 2023, Aigerim Tleuzhan and Kalas Nurpeisov were convicted. Tleuzhan was convicted of mass riots (article 272 of the Criminal Code) and sentenced to four years in prison; Nurpeisov was convicted of attack on a building (article 269 of the Criminal Code) and sentenced to eight years in prison.',
  ],
  [
    'two convicted in one month in different trials, told together',
    {
      ...about({
        persons: [{ name: 'Duman Mukhamedkarim' }, { name: 'Asylbek Zhamuratov' }],
        events: [
          { date: '2024-08', outcome: 'convicted', persons: ['person-1'] },
          {
            date: '2024-08',
            outcome: 'convicted',
            persons: ['person-2'],
            proceedings: ['proceeding-2'],
          },
        ],
      }),
    },
    'In August 2024, Duman Mukhamedkarim was convicted. In August 2024, Asylbek Zhamuratov was convicted.',
  ],
  [
    'an earlier case, told as what had come before',
    {
      ...about({
        persons: [{ name: 'Aidar Syzdykov', who: 'co-founder of Alga Kazakhstan!', sex: 'male' }],
        events: [
          { date: '2021', outcome: 'convicted', proceedings: ['proceeding-0'] },
          { date: '2024-09', outcome: 'convicted' },
        ],
        measures: [
          {
            imposed: 'event-1',
            type: 'restriction-of-freedom',
            term: { years: 3 },
            proceeding: 'proceeding-0',
          },
          { imposed: 'event-2', term: { years: 5 } },
        ],
        charges: [{ stated: 'distribution of drugs', inferred: false, stage: 'convicted' }],
      }),
    },
    'In September 2024, Aidar Syzdykov, co-founder of Alga Kazakhstan!, was convicted of distribution of drugs and sentenced to five years in prison. In 2021, Syzdykov had been convicted and sentenced to three years of restriction of freedom (a penalty served outside prison).',
  ],
  [
    'custody before trial, told in the order of time',
    about({
      persons: [{ name: 'Temirlan Yensebek', who: 'blogger', status: status('pre-trial-custody') }],
      events: [
        { type: 'publication', date: '2024-01', persons: ['person-1'] },
        { type: 'search', date: '2025-01-17' },
        { type: 'detention', date: '2025-01-17', place: 'Almaty' },
        { type: 'restraint-set', date: '2025-01' },
      ],
      measures: [{ imposed: 'event-4', type: 'pre-trial-detention', term: { months: 2 } }],
      charges: [article('174', 'incitement of discord', false, 'charged')],
    }),
    'On 17 January 2025, Temirlan Yensebek, blogger, was subjected to a search and detained in Almaty. The case concerns a publication of January 2024. The case rests on a charge of incitement of discord (article 174 of the Criminal Code). In January 2025, Yensebek was placed in pre-trial detention for two months. As of 28 February 2025, Yensebek is held in custody.',
  ],
  [
    'cleared after custody and house arrest',
    about({
      persons: [
        {
          name: 'Raigul Sadyrbayeva',
          who: 'human rights activist',
          sex: 'female',
          status: status('acquitted-or-closed'),
        },
      ],
      events: [
        { type: 'detention', date: '2022-01' },
        { type: 'torture', date: '2022-01' },
        { type: 'restraint-changed', date: '2022-03' },
        { type: 'acquittal', date: '2022-12', outcome: 'acquitted' },
      ],
      measures: [{ imposed: 'event-3', type: 'house-arrest' }],
      charges: [article('272', 'mass riots', true, 'charged')],
    }),
    'In January 2022, Raigul Sadyrbayeva, human rights activist, was detained and reported to have been tortured or otherwise ill-treated. The case apparently rests on article 272 of the Criminal Code. In March 2022, Sadyrbayeva was placed under house arrest. In December 2022, she was cleared of the charges.',
  ],
  [
    'a death, and what had led to it',
    about({
      persons: [
        {
          name: 'Aidos Sadykov',
          who: 'opposition journalist',
          sex: 'male',
          status: status('died'),
        },
      ],
      events: [
        { type: 'exile', date: '2014', proceedings: [] },
        { type: 'wanted', date: '2023-23' },
        { type: 'attack', date: '2024-06-18', place: 'Kyiv', proceedings: [] },
        { type: 'death', date: '2024-07-02', proceedings: [] },
      ],
      charges: [article('174', 'incitement of discord', true, 'charged')],
    }),
    'On 2 July 2024, Aidos Sadykov, opposition journalist, died. In 2014, Sadykov had left the country under pressure. In autumn 2023, he had been declared wanted, apparently under article 174 of the Criminal Code. On 18 June 2024, he had been attacked in Kyiv.',
  ],
  [
    'a group known by number, with one of its members',
    about({
      persons: [
        {
          name: 'Activists opposed to a nuclear power plant',
          group: { low: 12, high: 12, members: [{ record: 'person-9', name: 'Aidar Mubarakov' }] },
        },
      ],
      events: [
        { type: 'detention', date: '2024-09-29' },
        { type: 'restraint-extended', date: '2024-11' },
        { type: 'restraint-extended', date: '2025-01' },
      ],
    }),
    'On 29 September 2024, 12 persons (Activists opposed to a nuclear power plant; among them Aidar Mubarakov) were detained. The detention was extended twice, most recently in January 2025.',
  ],
  [
    'a sentence made shorter on appeal',
    about({
      persons: [{ name: 'Kosai Makhanbayev', sex: 'male', status: status('released') }],
      events: [
        { date: '2024-06', outcome: 'convicted' },
        { type: 'appeal-decision', date: '2024-10', outcome: 'reduced' },
        { type: 'release', date: '2024-10' },
      ],
      measures: [
        { imposed: 'event-1', term: { years: 1, months: 9 } },
        { imposed: 'event-2', term: { years: 1, months: 8 }, replaces: 'measure-1' },
      ],
    }),
    'In June 2024, Kosai Makhanbayev was convicted and sentenced to one year and nine months in prison. In October 2024, the court of appeal reduced the sentence to one year and eight months, and Makhanbayev was released.',
  ],
  [
    'somebody of whom a source only says that he was in prison on a day',
    about({
      persons: [
        {
          name: 'Aron Atabek',
          status: status('serving-prison', { stale: true, heard: '2020-10-16' }),
        },
      ],
      measures: [{ confirmed: '2020-10-16' }],
    }),
    'As of 16 October 2020, Aron Atabek was in prison. As of 28 February 2025, Atabek is in prison, as far as is known; the last news is of October 2020.',
  ],
  [
    'two sources that disagree',
    about({
      persons: [{ name: 'Timur Danebaev', who: 'civil society activist' }],
      events: [{ date: '2023-06', otherDates: ['2023-07'], outcome: 'convicted' }],
      measures: [{ imposed: 'event-1', term: { years: 3 }, otherTerms: [{ years: 2 }] }],
    }),
    'In June 2023 (another source: July 2023), Timur Danebaev, civil society activist, was convicted and sentenced to three years (another source: two years) in prison.',
  ],
  [
    'a fine, sentences in absentia, a recognition, and what is not known any more',
    about({
      persons: [
        {
          name: 'Duman Mukhamedkarim',
          who: 'journalist, blogger',
          status: status('unknown', { last: 'serving-prison', heard: '2024-12-31' }),
        },
      ],
      events: [
        { date: '2024-08', outcome: 'convicted' },
        { type: 'self-harm', date: '2024-12', proceedings: [] },
      ],
      measures: [
        { imposed: 'event-1', term: { years: 7 }, inAbsentia: true },
        { imposed: 'event-1', type: 'fine', amount: { value: 200000, currency: 'KZT' } },
      ],
      recognitions: [{ by: 'human rights defenders in Kazakhstan' }],
    }),
    'In August 2024, Duman Mukhamedkarim, journalist, blogger, was convicted, sentenced in absentia to seven years in prison and fined 200,000 tenge. In December 2024, Mukhamedkarim was reported to have self-harmed. Mukhamedkarim has been recognised as a political prisoner by human rights defenders in Kazakhstan. What has become of Mukhamedkarim since December 2024 is not known.',
  ],
  [
    'nothing that can be told',
    about({ persons: [{ name: 'Gulzada Serzhan' }], events: [{ type: 'hearing' }] }),
    '',
  ],
]

it.each(cases)('%s', (_, facts, expected) => {
  expect(tellInEnglish(facts, { status: true }).map(sentenceText).join(' ')).toBe(expected)
})

it('puts names in bold, cites what each sentence rests on, and names the records', () => {
  const [, facts] = cases[0] ?? []
  if (!facts) throw new Error('no case')
  const [first, second, third] = tellInEnglish(facts, { status: true })
  expect(first?.parts).toContainEqual({ strong: 'Marat Zhylanbayev' })
  expect(first?.cites).toEqual(from('source-1'))
  expect(first?.records).toEqual([
    'event-1',
    'provision-405',
    'proceeding-1',
    'measure-1',
    'measure-2',
    'person-1',
  ])
  expect(second?.cites).toEqual(from('source-2'))
  expect(third?.cites).toEqual([])
})

it('leaves the status out where the paper gives it elsewhere', () => {
  const [, facts] = cases[0] ?? []
  if (!facts) throw new Error('no case')
  expect(tellInEnglish(facts, { status: false }).map(sentenceText).join(' ')).not.toMatch(/As of/)
})
