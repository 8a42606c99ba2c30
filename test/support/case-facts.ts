import type { CaseFacts } from '../../src/documents/cases/case-facts.ts'
import type { StatusFact } from '../../src/documents/facts.ts'
import type { Citation } from '../../src/records/index.ts'

export const from = (...sources: string[]): Citation[] => sources.map((source) => ({ source }))
export const status = (term: string, more: Partial<StatusFact> = {}): StatusFact => ({
  status: term,
  last: null,
  since: null,
  basis: [],
  heard: '2025-02-28',
  stale: false,
  ...more,
})

type Event = Partial<CaseFacts['events'][number]>
type Measure = Partial<CaseFacts['measures'][number]>

/** A case of one proceeding of person-1 unless said otherwise. */
export function about(facts: {
  persons: Partial<CaseFacts['persons'][number]>[]
  events?: Event[]
  measures?: Measure[]
  charges?: CaseFacts['proceedings'][number]['charges']
  recognitions?: Partial<CaseFacts['recognitions'][number]>[]
  account?: string
}): CaseFacts {
  const persons = facts.persons.map((one, at) => ({
    record: `person-${at + 1}`,
    name: 'N. N.',
    short: one.name?.split(' ').at(-1) ?? 'N.',
    ...one,
  }))
  const all = persons.map((one) => one.record)
  return {
    on: '2025-02-28',
    persons,
    events: (facts.events ?? []).map((one, at) => ({
      record: `event-${at + 1}`,
      cites: from(`source-${at + 1}`),
      type: 'verdict',
      otherDates: [],
      follows: [],
      proceedings: ['proceeding-1'],
      persons: all,
      ...one,
    })),
    measures: (facts.measures ?? []).map((one, at) => ({
      record: `measure-${at + 1}`,
      cites: [],
      type: 'imprisonment',
      person: 'person-1',
      proceeding: 'proceeding-1',
      otherTerms: [],
      sentenced: true,
      inAbsentia: false,
      ...one,
    })),
    proceedings: all.map((person) => ({
      record: 'proceeding-1',
      cites: [],
      person,
      key: 'case-1',
      civil: false,
      charges: facts.charges ?? [],
      account: facts.account,
    })),
    recognitions: (facts.recognitions ?? []).map((one, at) => ({
      record: `recognition-${at + 1}`,
      cites: from('source-d4'),
      person: 'person-1',
      type: 'political-prisoner',
      ...one,
    })),
  }
}

export const article = (
  number: string,
  label: string,
  inferred = false,
  stage: 'charged' | 'convicted' = 'convicted',
) => ({
  provision: {
    record: `provision-${number}`,
    text: `article ${number} of the Criminal Code`,
    label,
  },
  inferred,
  stage,
})
