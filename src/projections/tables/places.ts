import { describeTable } from '../../database/index.ts'
import { defineProjection } from '../projection.ts'

export const places = defineProjection({
  table: describeTable({
    name: 'places',
    columns: {
      casebook: 'text',
      record: 'text',
      name: 'text',
      type: 'text',
      within: 'text?',
      country: 'text?',
    },
    key: ['casebook', 'record'],
  }),
  version: 1,
  kinds: ['place'],
  rows: (place, { resolve }) => [
    {
      name: place.names.find((n) => n.use === 'preferred')?.text ?? '',
      type: place.type,
      within: place.within ? resolve(place.within) : null,
      country: place.country ?? null,
    },
  ],
})
