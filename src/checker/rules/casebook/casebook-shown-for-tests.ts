import type { CasebookKnowledge, KnownNumber, KnownPerson, KnownStatus } from './index.ts'

const free: KnownStatus = { label: 'Released', tone: 'free', held: false, sure: true }
const prison: KnownStatus = {
  label: 'Serving a prison sentence',
  tone: 'deprived',
  held: true,
  sure: true,
}

const person = (name: string, over: Partial<KnownPerson> = {}): KnownPerson => ({
  record: name,
  names: [{ text: name, use: 'preferred' }],
  penalties: [],
  charges: [],
  status: () => free,
  ...over,
})

/** A few persons of the sample casebook, and one who is nobody, as the rules are given them. */
export const shownCasebook: CasebookKnowledge = {
  audience: 'public',
  today: '2025-02-28',
  persons: [
    person('Marat Zhylanbayev', {
      names: [
        { text: 'Marat Zhylanbayev', use: 'preferred' },
        { text: 'Marat Zhylyanbayev', use: 'printed' },
      ],
      penalties: [
        {
          kind: 'prison',
          term: { years: 7, months: 0, days: 0 },
          length: 'seven years',
          earliest: '2023-11-01',
          latest: '2023-11-30',
          when: 'November 2023',
          proceeding: 'zhylanbayev-extremism',
        },
      ],
      charges: [
        {
          law: 'Criminal Code of the Republic of Kazakhstan',
          article: '405',
          earliest: null,
        },
      ],
      status: (day) => (day < '2023-11-30' ? { ...free, sure: false } : prison),
    }),
    person('Kosai Makhanbayev'),
    person('Asel Example', { withheld: 'consent' }),
  ],
  sources: [
    {
      url: 'https://kaktus.media/doc/516403_delo_o_pytkah_vikrama_ryzahynova_kazahskim_policeyskim_vynesli_prigovor.html',
      issued: '2025-01-17',
      publisher: 'Kaktus.media',
      when: '17 January 2025',
    },
    { url: 'https://orda.kz/a-page-389922/', issued: null, publisher: 'Orda', when: '' },
  ],
  organisations: [
    {
      record: 'kibhr',
      names: [
        {
          text: 'Kazakhstan International Bureau for Human Rights and Rule of Law',
          language: 'en',
          use: 'preferred',
        },
        { text: 'KIBHR', language: 'en', use: 'abbreviation' },
        {
          text: 'Kazakhstan International Bureau for Human Rights and the Rule of Law',
          language: 'en',
          use: 'alias',
        },
      ],
    },
    {
      record: 'human-rights-council',
      names: [{ text: 'UN Human Rights Council', language: 'en', use: 'preferred' }],
    },
  ],
  recommendations: [
    {
      number: '139.94',
      text: 'Repeal or revise the provisions on incitement to discord',
      isVerbatim: true,
      occasion: 'Universal Periodic Review, fourth cycle',
      earliest: '2025-01-01',
      latest: '2025-01-31',
      // What the State answered is not in the sample.
      position: 'supported',
      stated: '',
    },
    {
      number: '',
      text: 'Protect the rights of sexual minorities: anti-discrimination law',
      isVerbatim: false,
      occasion: 'Universal Periodic Review, third cycle',
      earliest: '2019-01-01',
      latest: '2019-12-31',
      position: 'noted',
      stated: 'rejected',
    },
  ],
  figures: [],
  numbers: async () => shownNumbers,
}

const quoted = (figure: string, counts: string, over: Partial<KnownNumber>): KnownNumber => ({
  figure,
  title: counts,
  counts,
  frame: '',
  unit: 'person',
  basis: 'quoted',
  printed: '',
  least: null,
  most: null,
  about: false,
  from: null,
  to: null,
  when: '',
  standing: 'monitors',
  ...over,
})

/** Some numbers of the sample casebook, on 28 February 2025. */
export const shownNumbers: readonly KnownNumber[] = [
  quoted('behind-bars', 'Behind bars on politically motivated charges', {
    basis: 'counted',
    printed: '13',
    least: 13,
    most: 13,
    from: '2025-02-28',
    to: '2025-02-28',
    when: '28 February 2025',
  }),
  quoted(
    'behind-bars',
    'people behind bars on charges that human rights defenders consider politically motivated',
    { printed: 'More than 20', least: 21, to: '2025-02-28', when: 'February 2025' },
  ),
  quoted('officials-convicted', 'officials convicted over January 2022', {
    printed: '34 law enforcement',
    least: 34,
    most: 34,
    to: '2024-01-31',
    when: 'January 2024',
    standing: 'official',
  }),
  quoted('killed-january-2022', 'people killed in January 2022', {
    unit: 'death',
    printed: 'over 230',
    least: 231,
  }),
]
