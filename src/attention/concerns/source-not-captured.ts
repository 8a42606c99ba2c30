import type { Concern } from '../concern.ts'

/** Sources on the web of which there is no copy of our own: they can be gone tomorrow. */
export const sourceNotCaptured = {
  name: 'source-not-captured',
  isPublic: false,
  inCalendar: false,
  find: async ({ db, casebook }) => {
    const rows = await db
      .selectFrom('sources')
      .select('record')
      .where('casebook', '=', casebook)
      .where('url', 'is not', null)
      .where('captured', '=', 0)
      .orderBy('record')
      .execute()
    return rows.map(({ record }) => ({ record, person: null, day: null }))
  },
} as const satisfies Concern
