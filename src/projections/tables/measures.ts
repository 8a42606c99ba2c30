import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

/** Measures of restraint and penalties. The term is in its own units; it is never summed. */
export const measures = defineProjection({
  table: describeTable({
    name: 'measures',
    columns: {
      casebook: 'text',
      record: 'text',
      type: 'text',
      person: 'text',
      proceeding: 'text?',
      imposed: 'text?',
      ...dateColumns('start'),
      ...dateColumns('end'),
      end_reason: 'text?',
      years: 'integer?',
      months: 'integer?',
      days: 'integer?',
      stated_term: 'text?',
      amount: 'real?',
      currency: 'text?',
      replaces: 'text?',
      in_absentia: 'integer',
    },
    key: ['casebook', 'record'],
    indexes: [
      ['casebook', 'person'],
      ['casebook', 'type'],
      ['casebook', 'proceeding'],
    ],
  }),
  version: 1,
  kinds: ['measure'],
  rows: (measure, { resolve }) => [
    {
      type: measure.type,
      person: resolve(measure.person),
      proceeding: measure.proceeding ? resolve(measure.proceeding) : null,
      imposed: measure.imposed ? resolve(measure.imposed) : null,
      ...boundsOf('start', measure.start),
      ...boundsOf('end', measure.end),
      end_reason: measure.endReason ?? null,
      years: measure.term?.years ?? null,
      months: measure.term?.months ?? null,
      days: measure.term?.days ?? null,
      stated_term: measure.term?.stated ?? null,
      amount: measure.amount?.value ?? null,
      currency: measure.amount?.currency ?? null,
      replaces: measure.replaces ? resolve(measure.replaces) : null,
      in_absentia: measure.inAbsentia ? 1 : 0,
    },
  ],
})

/** Days on which a source says that a measure was still in force. */
export const confirmations = defineProjection({
  table: describeTable({
    name: 'confirmations',
    columns: { casebook: 'text', record: 'text', position: 'integer', ...dateColumns('on') },
    key: ['casebook', 'record', 'position'],
  }),
  version: 1,
  kinds: ['measure'],
  rows: (measure) =>
    measure.confirmed.map(({ on }, position) => ({ position, ...boundsOf('on', on) })),
})
