import { expect, it } from 'vitest'
import { about, status } from '../../../test/support/case-facts.ts'
import { type CaseFacts, sentenceText } from './case-facts.ts'
import { tellInEnglish } from './english/tell.ts'

const cases: [string, CaseFacts, string][] = [
  [
    'a penalty on each of a group, and the beginning of the trial before our account',
    about({
      persons: [{ name: 'Six police officers', group: { low: 6, high: 6, members: [] } }],
      events: [
        { date: '2025-01-17', outcome: 'convicted' },
        { type: 'trial-start', date: '2024-09' },
      ],
      measures: [
        { imposed: 'event-1', term: { years: 3 } },
        { imposed: 'event-1', type: 'deprivation-of-title' },
      ],
      charges: [{ stated: 'torture and abuse of power', inferred: false, stage: 'convicted' }],
      account: 'The lawyer of 23 victims objected.',
    }),
    'On 17 January 2025, six police officers were convicted of torture and abuse of power, sentenced to three years in prison each and deprived of a rank or title. The trial had begun in September 2024. The lawyer of 23 victims objected.',
  ],
  [
    'fines and arrests of a group, which need not be the same for all',
    about({
      persons: [{ name: 'Three activists', group: { low: 3, high: 3, members: [] } }],
      events: [{ type: 'administrative-decision', date: '2025-01', outcome: 'convicted' }],
      measures: [
        { imposed: 'event-1', type: 'fine', amount: { value: 200000, currency: 'KZT' } },
        { imposed: 'event-1', type: 'administrative-arrest', term: { days: 15 } },
      ],
      account: 'Some were fined, others held.',
    }),
    'In January 2025, three activists were found liable for an administrative offence, fined 200,000 tenge and placed under administrative arrest for 15 days. Some were fined, others held.',
  ],
  [
    'a moment that lies between two months, and cases of several persons on like charges',
    {
      ...about({
        persons: [{ name: 'Akylbek Muratbai' }, { name: 'Rasul Zhumaniyazov' }],
        events: [{ type: 'detention', date: '2024-02/2024-04' }],
      }),
      proceedings: ['1', '2'].map((n) => ({
        record: `proceeding-${n}`,
        cites: [],
        person: `person-${n}`,
        key: `case-${n}`,
        civil: false,
        charges: [
          { stated: 'charges raised by Uzbekistan', inferred: false, stage: 'charged' as const },
          { stated: 'extremism', inferred: false, stage: 'charged' as const },
        ],
      })),
    },
    'Between February and April 2024, Akylbek Muratbai and Rasul Zhumaniyazov were detained. The cases rest on charges of extremism. The cases rest on charges raised by Uzbekistan.',
  ],
  [
    'what lasted for months',
    about({
      persons: [{ name: 'Aidar Mubarakov' }],
      events: [{ type: 'hunger-strike', date: '2024-11/2024-12' }],
    }),
    'From November to December 2024, Aidar Mubarakov held a hunger strike.',
  ],
  [
    'a death in custody, where a source found the person in pre-trial detention',
    about({
      persons: [{ name: 'Dulat Agadil', who: 'blogger and activist', status: status('died') }],
      events: [{ type: 'death', date: '2020-02', proceedings: [] }],
      measures: [{ type: 'pre-trial-detention', confirmed: '2020-02', sentenced: false }],
    }),
    'In February 2020, Dulat Agadil, blogger and activist, died in pre-trial detention.',
  ],
  [
    'a death in custody of which only the status says so',
    about({
      persons: [{ name: 'Dulat Agadil', status: status('died-in-custody') }],
      events: [{ type: 'death', date: '2020-02', proceedings: [] }],
    }),
    'In February 2020, Dulat Agadil died in custody.',
  ],
  [
    'an earlier case that was closed, told after the present one',
    {
      ...about({
        persons: [{ name: 'Temirlan Yensebek' }],
        events: [
          { type: 'detention', date: '2025-01-17' },
          { type: 'investigation-opened', date: '2021', proceedings: ['proceeding-0'] },
          { type: 'case-closed', follows: ['event-2'], proceedings: ['proceeding-0'] },
        ],
      }),
      proceedings: [
        { record: 'proceeding-1', key: 'case-1', account: undefined, charge: 'inciting discord' },
        {
          record: 'proceeding-0',
          key: 'case-0',
          account: 'The police said that his posts misled citizens.',
          charge: 'false information',
        },
      ].map(({ charge, ...one }) => ({
        ...one,
        cites: [],
        person: 'person-1',
        civil: false,
        charges: [{ stated: charge, inferred: false, stage: 'charged' }],
      })),
    },
    'On 17 January 2025, Temirlan Yensebek was detained. The case rests on a charge of inciting discord. Earlier, in 2021, Yensebek had been placed under investigation over false information. The police said that his posts misled citizens. That case was closed.',
  ],
  [
    'an earlier case of which no step is known',
    {
      ...about({
        persons: [{ name: 'Temirlan Yensebek' }],
        events: [{ type: 'detention', date: '2025-01-17' }],
      }),
      proceedings: ['1', '0'].map((n) => ({
        record: `proceeding-${n}`,
        cites: [],
        person: 'person-1',
        key: `case-${n}`,
        civil: false,
        opened: n === '0' ? '2021' : undefined,
        charges:
          n === '0' ? [{ stated: 'false information', inferred: false, stage: 'dropped' }] : [],
      })),
    },
    'On 17 January 2025, Temirlan Yensebek was detained. Earlier, in 2021, another case had been brought over false information.',
  ],
  [
    'accounts of events outside the procedure, and what came before without a date',
    about({
      persons: [{ name: 'Duman Mukhamedkarim', sex: 'male' }],
      events: [
        { date: '2024-08', outcome: 'convicted', follows: ['event-2'], account: 'Seven years.' },
        { type: 'torture', proceedings: [], account: 'That was in pre-trial detention.' },
        { type: 'self-harm', date: '2024-12', proceedings: [], account: 'He did so twice.' },
      ],
      charges: [{ stated: 'financing extremism', inferred: false, stage: 'convicted' }],
      account: 'The trial was closed.',
    }),
    'In August 2024, Duman Mukhamedkarim was convicted of financing extremism. The trial was closed. Earlier, Mukhamedkarim had reportedly been tortured or otherwise ill-treated. That was in pre-trial detention. In December 2024, he was reported to have self-harmed. He did so twice.',
  ],
  [
    'charges that a later step tells, and our account after them',
    about({
      persons: [{ name: 'Dinara Smailova', sex: 'female' }],
      events: [
        { type: 'exile', date: '2021', proceedings: [] },
        { type: 'wanted', date: '2023-12' },
      ],
      charges: [{ stated: 'false information', inferred: false, stage: 'charged' }],
      account: 'The charges relate to her help for victims.',
    }),
    'In 2021, Dinara Smailova left the country under pressure. In December 2023, Smailova was declared wanted on charges of false information. The charges relate to her help for victims.',
  ],
  [
    'frozen accounts as part of an earlier penalty',
    about({
      persons: [{ name: 'Aidar Syzdykov' }],
      events: [
        { date: '2021', outcome: 'convicted' },
        { date: '2024-09', outcome: 'convicted' },
      ],
      measures: [
        { imposed: 'event-1', type: 'restriction-of-freedom' },
        { imposed: 'event-1', type: 'account-freeze' },
        { imposed: 'event-2', term: { years: 5 } },
      ],
    }),
    'In September 2024, Aidar Syzdykov was convicted and sentenced to five years in prison. In 2021, Syzdykov had been convicted, sentenced to restriction of freedom (a penalty served outside prison) and subjected to a freeze of accounts.',
  ],
  [
    'a day and the month it lies in: the court came after the detention',
    about({
      persons: [{ name: 'Temirlan Yensebek' }],
      events: [
        { type: 'restraint-set', date: '2025-01', follows: ['event-2'] },
        { type: 'detention', date: '2025-01-17' },
      ],
      measures: [{ imposed: 'event-1', type: 'pre-trial-detention', sentenced: false }],
    }),
    'On 17 January 2025, Temirlan Yensebek was detained. In January 2025, Yensebek was placed in pre-trial detention.',
  ],
  [
    'two things of one month, told as one followed the other',
    about({
      persons: [{ name: 'Marat Zhylanbayev' }, { name: 'Aidar Syzdykov' }],
      events: [
        { type: 'detention', date: '2024-06', persons: ['person-1'], follows: ['event-2'] },
        { type: 'release', date: '2024-06', persons: ['person-2'] },
      ],
    }),
    'In June 2024, Aidar Syzdykov was released. In June 2024, Marat Zhylanbayev was detained.',
  ],
  [
    'an extradition and a transfer of which no day is known',
    about({
      persons: [{ name: 'Rinat Utambetov' }],
      events: [
        { type: 'transfer', proceedings: [], follows: ['event-2'] },
        { type: 'extradition' },
      ],
    }),
    'Rinat Utambetov was extradited and transferred to another place of detention.',
  ],
]

it.each(cases)('tells %s', (_, facts, expected) => {
  expect(tellInEnglish(facts, { status: false }).map(sentenceText).join(' ')).toBe(expected)
})
