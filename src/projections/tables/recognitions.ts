import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

export const recognitions = defineProjection({
  table: describeTable({
    name: 'recognitions',
    columns: {
      casebook: 'text',
      record: 'text',
      type: 'text',
      person: 'text',
      body: 'text?',
      ...dateColumns('on'),
      ...dateColumns('until'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'person']],
  }),
  version: 1,
  kinds: ['recognition'],
  rows: (recognition, { resolve }) => [
    {
      type: recognition.type,
      person: resolve(recognition.person),
      body: recognition.body ? resolve(recognition.body) : null,
      ...boundsOf('on', recognition.on),
      ...boundsOf('until', recognition.until),
    },
  ],
})
