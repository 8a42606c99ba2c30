import type { CasebookKnowledge, KnownPerson, KnownStatus } from './index.ts'

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
  ],
}
