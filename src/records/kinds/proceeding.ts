import { z } from 'zod'
import { date, line, localText, prose, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** One person in one case. Co-accused share `case.key`. Its steps are the events that name it. */
export const proceeding = defineKind({
  kind: 'proceeding',
  version: 1,
  label: { en: 'Proceeding', ru: 'Производство', kk: 'Іс жүргізу' },
  needsSource: true,
  shape: {
    type: term('proceeding-types'),
    title: localText(),
    /** The accused, suspect or claimant; a person, a group known by number, or a legal person. */
    person: ref('person', 'organisation'),
    role: term('roles'),
    case: z.strictObject({
      key: z.string().regex(/^[a-z0-9-]+$/),
      number: line().optional(),
      name: localText().optional(),
    }),
    court: ref('organisation').optional(),
    opened: date().optional(),
    charges: z
      .array(
        z.strictObject({
          provision: ref('provision').optional(),
          stated: localText().optional(),
          stage: z.enum(['charged', 'convicted', 'acquitted', 'dropped']),
          on: date().optional(),
        }),
      )
      .default([]),
    topics: z.array(term('topics')).default([]),
    account: z
      .strictObject({ en: prose().optional(), ru: prose().optional(), kk: prose().optional() })
      .optional(),
  },
  example: {
    kind: 'proceeding',
    version: 1,
    id: 'proceeding-021',
    handle: 'zhylanbayev-extremism',
    type: 'criminal',
    title: { en: 'Extremism-related charges against Marat Zhylanbayev' },
    person: 'person-035',
    role: 'accused',
    case: { key: 'zhylanbayev-extremism' },
    charges: [{ provision: 'provision-010', stage: 'convicted', on: '2023-11' }],
    topics: ['association'],
    sources: [{ source: 'source-083', grade: 2 }],
    fields: {
      '/charges/0/provision': {
        note: 'The paper speaks of extremism-related charges; the article is inferred.',
      },
    },
  },
})
