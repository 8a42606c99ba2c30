import { expect, it } from 'vitest'
import type { RecordOf } from '../../records/index.ts'
import { whoIs } from './gather.ts'

type Occupation = RecordOf<'person'>['occupations'][number]

const labels: Readonly<Record<string, string>> = {
  journalist: 'Journalist',
  blogger: 'Blogger',
  opposition: 'Opposition politician or activist',
  'lgbti-activist': 'LGBTI activist',
}

const terms = {
  label: (_: string, term: string) => labels[term] ?? term,
  abbreviation: () => undefined,
  affected: () => true,
}

const person = (occupations: Occupation[]): RecordOf<'person'> => ({
  kind: 'person',
  version: 1,
  id: 'person-001',
  names: [{ text: 'N. N.', use: 'preferred' }],
  confidentiality: 'public',
  occupations,
  citizenships: [],
  affiliations: [],
  sources: [],
})

const title = (words: string) => ({ en: words })

it.each<[string, Occupation[], string | undefined]>([
  ['the category', [{ category: 'journalist' }], 'journalist'],
  ['an abbreviation as it is', [{ category: 'lgbti-activist' }], 'LGBTI activist'],
  [
    'the title, which says more than its category',
    [{ category: 'blogger', title: title('author of the satirical channel Qaznews24') }],
    'author of the satirical channel Qaznews24',
  ],
  [
    'several in a list',
    [
      { category: 'journalist' },
      { category: 'blogger' },
      { category: 'opposition', title: title('opposition activist') },
    ],
    'journalist, blogger and opposition activist',
  ],
  [
    'no category of which a title has the word',
    [{ category: 'journalist', title: title('opposition journalist') }, { category: 'opposition' }],
    'opposition journalist',
  ],
  [
    'only what holds on the day',
    [{ category: 'journalist', until: '2020' }, { category: 'blogger' }],
    'blogger',
  ],
  ['nothing that is not recorded', [], undefined],
])('says of a person %s', (_, occupations, expected) => {
  expect(whoIs(person(occupations), { terms }, '2025-02-28', 'en')).toBe(expected)
})
