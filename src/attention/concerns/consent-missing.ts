import type { Concern } from '../concern.ts'

/** Persons who gave no consent, refused or not, and for whose facts no ground for publication is stated. */
export const consentMissing = {
  name: 'consent-missing',
  isPublic: false,
  inCalendar: false,
  find: async ({ db, casebook }) => {
    const rows = await db
      .selectFrom('persons')
      .select('record')
      .where('casebook', '=', casebook)
      .where('is_group', '=', 0)
      .where('publication_ground', '=', 0)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('refs')
              .innerJoin('records', (join) =>
                join
                  .onRef('records.casebook', '=', 'refs.casebook')
                  .onRef('records.id', '=', 'refs.record'),
              )
              .select('refs.record')
              .whereRef('refs.casebook', '=', 'persons.casebook')
              .whereRef('refs.target', '=', 'persons.record')
              .where('records.kind', '=', 'consent'),
          ),
        ),
      )
      .orderBy('record')
      .execute()
    return rows.map(({ record }) => ({ record, person: record, day: null }))
  },
} as const satisfies Concern
