import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

/** Events: one row each. `low` and `high`: how many acts the source counts in one statement, else null. */
export const events = defineProjection({
  table: describeTable({
    name: 'events',
    columns: {
      casebook: 'text',
      record: 'text',
      type: 'text',
      place: 'text?',
      outcome: 'text?',
      low: 'integer?',
      high: 'integer?',
      ...dateColumns('date'),
    },
    key: ['casebook', 'record'],
    indexes: [
      ['casebook', 'date_from'],
      ['casebook', 'type', 'date_from'],
    ],
  }),
  version: 1,
  kinds: ['event'],
  rows: (event, { resolve }) => [
    {
      type: event.type,
      place: event.place ? resolve(event.place) : null,
      outcome: event.outcome ?? null,
      low: event.number?.low ?? null,
      high: event.number?.high ?? null,
      ...boundsOf('date', event.date),
    },
  ],
})

/** Who took part in an event, and as what. */
export const participations = defineProjection({
  table: describeTable({
    name: 'participations',
    columns: { casebook: 'text', record: 'text', position: 'integer', who: 'text', role: 'text' },
    key: ['casebook', 'record', 'position'],
    indexes: [['casebook', 'who', 'role']],
  }),
  version: 1,
  kinds: ['event'],
  rows: (event, { resolve }) =>
    event.participants.map(({ who, role }, position) => ({ position, who: resolve(who), role })),
})

/** The steps of a proceeding: the events that name it. */
export const steps = defineProjection({
  table: describeTable({
    name: 'steps',
    columns: { casebook: 'text', record: 'text', position: 'integer', proceeding: 'text' },
    key: ['casebook', 'record', 'position'],
    indexes: [['casebook', 'proceeding']],
  }),
  version: 1,
  kinds: ['event'],
  rows: (event, { resolve }) =>
    event.proceedings.map((proceeding, position) => ({
      position,
      proceeding: resolve(proceeding),
    })),
})

/** What events, proceedings, recommendations and claims are about. */
export const topics = defineProjection({
  table: describeTable({
    name: 'topics',
    columns: { casebook: 'text', record: 'text', topic: 'text' },
    key: ['casebook', 'record', 'topic'],
    indexes: [['casebook', 'topic']],
  }),
  version: 1,
  kinds: ['event', 'proceeding', 'recommendation', 'claim'],
  rows: (record) => [...new Set(record.topics)].map((topic) => ({ topic })),
})
