import { z } from 'zod'
import { country, date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** What a body decided in one case, and each thing it ordered (remedy). */
export const decision = defineKind({
  kind: 'decision',
  version: 1,
  label: { en: 'Decision', ru: 'Решение', kk: 'Шешім' },
  needsSource: true,
  shape: {
    body: ref('organisation'),
    title: localText(),
    symbol: line().optional(),
    date: date().optional(),
    state: country(),
    authors: z.array(ref('person')).default([]),
    standards: z.array(ref('standard')).default([]),
    remedies: z
      .array(z.strictObject({ type: term('remedy-types'), text: localText() }))
      .default([]),
  },
  example: {
    kind: 'decision',
    version: 1,
    id: 'decision-003',
    handle: 'akhmedyarov-views',
    body: 'organisation-035',
    title: { en: 'Views in the communication of Lukpan Akhmedyarov' },
    symbol: 'CCPR/C/129/D/2535/2015',
    date: '2020-07',
    state: 'KZ',
    authors: ['person-013'],
    remedies: [{ type: 'compensation', text: { en: 'an effective remedy for the author' } }],
    sources: [{ source: 'source-d3', locator: 'paragraph 7' }],
  },
})
