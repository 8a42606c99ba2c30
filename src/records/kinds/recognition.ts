import { z } from 'zod'
import { date, line, localText, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/**
 * A named body's decision, on a date, that someone is e.g. a political prisoner. Criteria are the
 * letters of PACE Resolution 1900 (2012), paragraph 3.
 */
export const recognition = defineKind({
  kind: 'recognition',
  version: 1,
  label: { en: 'Recognition', ru: 'Признание', kk: 'Тану' },
  needsSource: true,
  shape: {
    type: term('recognition-types'),
    person: ref('person'),
    body: ref('organisation').optional(),
    /** Who recognised, in the words of the source, where it names no body. */
    bodyStated: line().optional(),
    on: date(),
    until: date().optional(),
    criteria: z.array(z.enum(['a', 'b', 'c', 'd', 'e'])).default([]),
    argument: localText().optional(),
  },
  example: {
    kind: 'recognition',
    version: 1,
    id: 'recognition-037',
    type: 'political-prisoner',
    person: 'person-037',
    bodyStated: 'human rights defenders in Kazakhstan',
    on: '2025-02',
    sources: [{ source: 'source-d4', locator: 'chapter 6' }],
  },
})
