import type { Concern } from '../concern.ts'

/** Groups of event types that happen under a law: trials and losses of liberty. */
const lawful = new Set(['trial', 'liberty'])

/** Steps of proceedings and losses of liberty of which no article is stated, neither there nor in the charges. */
export const eventWithoutProvision = {
  name: 'event-without-provision',
  isPublic: false,
  inCalendar: false,
  find: async ({ db, casebook, packs }) => {
    const [events, stated, steps, charged] = await Promise.all([
      db
        .selectFrom('events')
        .select(['record', 'type'])
        .where('casebook', '=', casebook)
        .orderBy('record')
        .execute(),
      db
        .selectFrom('refs')
        .select('record')
        .distinct()
        .where('casebook', '=', casebook)
        .where('field', '=', 'provisions')
        .execute(),
      db
        .selectFrom('steps')
        .select(['record', 'proceeding'])
        .where('casebook', '=', casebook)
        .execute(),
      db
        .selectFrom('charges')
        .select('record')
        .distinct()
        .where('casebook', '=', casebook)
        .where('provision', 'is not', null)
        .execute(),
    ])
    const hasProvision = new Set(stated.map(({ record }) => record))
    const isCharged = new Set(charged.map(({ record }) => record))
    const isStep = new Set(steps.map(({ record }) => record))
    for (const { record, proceeding } of steps)
      if (isCharged.has(proceeding)) hasProvision.add(record)
    return events
      .filter(({ record }) => !hasProvision.has(record))
      .filter(({ record, type }) => isStep.has(record) || lawful.has(packs.eventType(type).group))
      .map(({ record }) => ({ record, person: null, day: null }))
  },
} as const satisfies Concern
