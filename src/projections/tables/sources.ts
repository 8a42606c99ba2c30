import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

export const sources = defineProjection({
  table: describeTable({
    name: 'sources',
    columns: {
      casebook: 'text',
      record: 'text',
      type: 'text',
      title: 'text?',
      publisher: 'text?',
      url: 'text?',
      language: 'text?',
      reliability: 'text?',
      captured: 'integer',
      ...dateColumns('issued'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'publisher']],
  }),
  version: 2,
  kinds: ['source'],
  rows: (source) => [
    {
      type: source.type,
      title: source.title ?? null,
      publisher: source.publisher ?? null,
      url: source.URL ?? null,
      language: source.language ?? null,
      reliability: source.reliability ?? null,
      captured: source.capture ? 1 : 0,
      ...boundsOf('issued', source.issued),
    },
  ],
})
