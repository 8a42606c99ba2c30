import { z } from 'zod'
import { amountRange, date, line, localText, prose, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/**
 * Something that happened, dated; the act is the unit of count (HURIDOCS Events Standard Formats,
 * 2nd ed. 2001). The steps of a proceeding are events that name it in `proceedings`.
 */
export const event = defineKind({
  kind: 'event',
  version: 1,
  label: { en: 'Event', ru: 'Событие', kk: 'Оқиға' },
  needsSource: true,
  shape: {
    type: term('event-types'),
    title: localText(),
    /** When it happened. An event known to have happened but not when has no date. */
    date: date().optional(),
    place: ref('place').optional(),
    participants: z
      .array(
        z.strictObject({
          who: ref('person', 'organisation'),
          role: term('roles'),
          note: line().optional(),
        }),
      )
      .default([]),
    proceedings: z.array(ref('proceeding')).default([]),
    provisions: z.array(ref('provision')).default([]),
    standards: z.array(ref('standard')).default([]),
    outcome: term('outcomes').optional(),
    /** How many acts of this type the source counts in one statement (45 refusals), when not one. */
    number: amountRange().optional(),
    /** Did officials admit it? HURIDOCS list 28. */
    attribution: z.enum(['acknowledged', 'denied', 'silent']).optional(),
    topics: z.array(term('topics')).default([]),
    follows: z.array(ref('event')).default([]),
    account: z
      .strictObject({ en: prose().optional(), ru: prose().optional(), kk: prose().optional() })
      .optional(),
  },
  example: {
    kind: 'event',
    version: 1,
    id: 'event-126',
    handle: 'zhylanbayev-verdict',
    type: 'verdict',
    title: { en: 'Marat Zhylanbayev convicted of extremism-related charges' },
    date: '2023-11',
    participants: [{ who: 'person-035', role: 'accused' }],
    proceedings: ['proceeding-021'],
    outcome: 'convicted',
    topics: ['association'],
    sources: [{ source: 'source-083', grade: 2 }],
  },
})
