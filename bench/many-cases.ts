import type { Offer } from '../src/casebook/index.ts'

/**
 * Records of a casebook with a given number of individual cases, each shaped like one of a briefing paper: a person,
 * a proceeding with a charge, an arrest, a verdict and an appeal, custody and a prison term, a recognition, three
 * sources. The persons are numbers, not people.
 */
export function manyCases(count: number): Offer[] {
  const records: object[] = [organisation, provision]
  for (let n = 1; n <= count; n++) records.push(...oneCase(n))
  return records.map((input, i) => ({ where: `record ${i + 1}`, input }))
}

/** The text of a paper that tells every case and lists them in an annex. */
export const manyCasesPaper = `---
kind: briefing-paper
title: A paper with many cases
date: 2025-02
on: 2025-02-28
language: en
audience: public
organisations: [monitors]
---

::contents

# The cases

This paper documents :figure[individual-cases]{as=number} cases.

::cases{figure=individual-cases}

# All cases {#annex .annex}

::table{figure=individual-cases id=all-cases title="All cases"}

::notes
`

const organisation = {
  kind: 'organisation',
  version: 1,
  id: 'organisation-1',
  handle: 'monitors',
  names: [{ text: 'Monitors', language: 'en', use: 'preferred' }],
  type: 'ngo',
}
const provision = {
  kind: 'provision',
  version: 1,
  id: 'provision-1',
  handle: 'cc-174',
  law: 'kz-criminal-code',
  article: '174',
  label: { en: 'incitement of discord' },
}

function oneCase(n: number): object[] {
  const year = 2010 + (n % 14)
  const month = String(1 + (n % 12)).padStart(2, '0')
  const cited = (...which: string[]) => which.map((w) => ({ source: `source-${n}${w}`, grade: 2 }))
  const source = (which: string, issued: string) => ({
    kind: 'source',
    version: 1,
    id: `source-${n}${which}`,
    handle: `s${n}${which}`,
    type: 'webpage',
    title: `Report ${n}${which} on a case`,
    publisher: 'monitors.example',
    issued,
    URL: `https://monitors.example/${n}/${which}`,
    language: 'en',
    reliability: 'B',
  })
  const step = (id: string, type: string, date: string, title: string, over: object = {}) => ({
    kind: 'event',
    version: 1,
    id: `event-${n}${id}`,
    type,
    title: { en: title },
    date,
    participants: [{ who: `person-${n}`, role: 'accused' }],
    proceedings: [`proceeding-${n}`],
    topics: ['expression'],
    sources: cited(id),
    ...over,
  })
  return [
    source('a', `${year}-${month}`),
    source('b', `${year + 1}-${month}`),
    source('c', '2025-02'),
    {
      kind: 'person',
      version: 1,
      id: `person-${n}`,
      handle: `p${n}`,
      names: [{ text: `Person Number${n}`, language: 'en', use: 'preferred' }],
      occupations: [{ category: 'blogger', title: { en: 'blogger' } }],
      sources: cited('a'),
    },
    {
      kind: 'proceeding',
      version: 1,
      id: `proceeding-${n}`,
      type: 'criminal',
      title: { en: `Charge against Person Number${n}` },
      person: `person-${n}`,
      role: 'accused',
      case: { key: `case-${n}` },
      charges: [{ provision: 'provision-1', stage: 'convicted', on: `${year + 1}-${month}` }],
      topics: ['expression'],
      sources: cited('a'),
    },
    step('a', 'detention', `${year}-${month}-10`, 'Detained after a search', {
      participants: [{ who: `person-${n}`, role: 'detainee' }],
    }),
    step('b', 'verdict', `${year + 1}-${month}`, 'Convicted', { outcome: 'convicted' }),
    step('c', 'appeal-decision', '2024-12', 'Appeal dismissed', { outcome: 'upheld' }),
    {
      kind: 'measure',
      version: 1,
      id: `measure-${n}`,
      type: 'imprisonment',
      person: `person-${n}`,
      proceeding: `proceeding-${n}`,
      imposed: `event-${n}b`,
      start: `${year + 1}-${month}`,
      term: { years: 15 },
      confirmed: [{ on: '2025-02', sources: [{ source: `source-${n}c` }] }],
      sources: cited('b'),
    },
    {
      kind: 'recognition',
      version: 1,
      id: `recognition-${n}`,
      type: 'political-prisoner',
      person: `person-${n}`,
      body: 'organisation-1',
      on: '2025-02',
      sources: cited('c'),
    },
  ]
}
