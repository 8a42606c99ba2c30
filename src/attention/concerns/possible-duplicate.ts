import { searchDuplicates } from '../../search/index.ts'
import type { Concern } from '../concern.ts'

/**
 * Persons who may be one and the same; the first of each cluster stands for it. In a large casebook the comparison takes
 * minutes: it goes on in the background, and until it is over nothing is told here.
 */
export const possibleDuplicate = {
  name: 'possible-duplicate',
  isPublic: false,
  inCalendar: false,
  find: async (view) =>
    ((await searchDuplicates(view)).found?.clusters ?? []).map(({ members }) => {
      const record = members[0] ?? ''
      return { record, person: record, day: null }
    }),
} as const satisfies Concern
