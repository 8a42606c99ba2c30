import type { Concern } from '../concern.ts'

/**
 * Facts that rest on one source alone whose information is doubtful or worse (grade 4 to 6), or whose publisher is not
 * usually reliable (D to F of the Admiralty code).
 */
export const oneWeakSource = {
  name: 'one-weak-source',
  isPublic: false,
  inCalendar: false,
  find: async ({ db, casebook }) => {
    const alone = db
      .selectFrom('citations')
      .select((eb) => [
        'record',
        eb.fn.min('source').as('source'),
        // The best grade that is given: 1 is confirmed by others.
        eb.fn.min('grade').as('grade'),
      ])
      .where('casebook', '=', casebook)
      .groupBy('record')
      .having((eb) => eb.fn.count('source').distinct(), '=', 1)
      .as('alone')
    const rows = await db
      .selectFrom(alone)
      .innerJoin('records', (join) =>
        join.onRef('records.id', '=', 'alone.record').on('records.casebook', '=', casebook),
      )
      .leftJoin('sources', (join) =>
        join.onRef('sources.record', '=', 'alone.source').on('sources.casebook', '=', casebook),
      )
      .select('alone.record as record')
      .where('records.kind', 'in', ['event', 'measure', 'proceeding', 'recognition'])
      .where((eb) =>
        eb.or([eb('alone.grade', '>=', 4), eb('sources.reliability', 'in', ['D', 'E', 'F'])]),
      )
      .orderBy('alone.record')
      .execute()
    return rows.map(({ record }) => ({ record, person: null, day: null }))
  },
} as const satisfies Concern
