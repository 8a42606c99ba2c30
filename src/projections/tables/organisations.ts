import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

export const organisations = defineProjection({
  table: describeTable({
    name: 'organisations',
    columns: { casebook: 'text', record: 'text', name: 'text', type: 'text', country: 'text?' },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'type', 'name']],
  }),
  version: 1,
  kinds: ['organisation'],
  rows: (organisation) => [
    {
      name: organisation.names.find((n) => n.use === 'preferred')?.text ?? '',
      type: organisation.type,
      country: organisation.country ?? null,
    },
  ],
})

/** What a State said of an organisation's right to exist, each time with its date. */
export const registerStatuses = defineProjection({
  table: describeTable({
    name: 'register_statuses',
    columns: {
      casebook: 'text',
      record: 'text',
      position: 'integer',
      status: 'text',
      ...dateColumns('on'),
    },
    key: ['casebook', 'record', 'position'],
  }),
  version: 1,
  kinds: ['organisation'],
  rows: (organisation) =>
    organisation.register.map((entry, position) => ({
      position,
      status: entry.status,
      ...boundsOf('on', entry.on),
    })),
})
