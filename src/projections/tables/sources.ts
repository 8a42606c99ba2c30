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
      ...dateColumns('issued'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'publisher']],
  }),
  version: 1,
  kinds: ['source'],
  rows: (source) => [
    {
      type: source.type,
      title: source.title ?? null,
      publisher: source.publisher ?? null,
      url: source.URL ?? null,
      language: source.language ?? null,
      reliability: source.reliability ?? null,
      ...boundsOf('issued', source.issued),
    },
  ],
})
