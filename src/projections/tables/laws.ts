import { describeTable } from '../../database/index.ts'
import { defineProjection } from '../projection.ts'

/** Articles of national laws. */
export const provisions = defineProjection({
  table: describeTable({
    name: 'provisions',
    columns: { casebook: 'text', record: 'text', law: 'text', article: 'text', part: 'text?' },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'law', 'article']],
  }),
  version: 1,
  kinds: ['provision'],
  rows: ({ law, article, part }) => [{ law, article, part: part ?? null }],
})

/** Articles of international instruments. */
export const standards = defineProjection({
  table: describeTable({
    name: 'standards',
    columns: {
      casebook: 'text',
      record: 'text',
      instrument: 'text',
      article: 'text?',
      paragraph: 'text?',
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'instrument']],
  }),
  version: 1,
  kinds: ['standard'],
  rows: ({ instrument, article, paragraph }) => [
    { instrument, article: article ?? null, paragraph: paragraph ?? null },
  ],
})
