import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

/** One person in one case. */
export const proceedings = defineProjection({
  table: describeTable({
    name: 'proceedings',
    columns: {
      casebook: 'text',
      record: 'text',
      type: 'text',
      person: 'text',
      role: 'text',
      case_key: 'text',
      court: 'text?',
      ...dateColumns('opened'),
    },
    key: ['casebook', 'record'],
    indexes: [
      ['casebook', 'person'],
      ['casebook', 'case_key'],
    ],
  }),
  version: 1,
  kinds: ['proceeding'],
  rows: (proceeding, { resolve }) => [
    {
      type: proceeding.type,
      person: resolve(proceeding.person),
      role: proceeding.role,
      case_key: proceeding.case.key,
      court: proceeding.court ? resolve(proceeding.court) : null,
      ...boundsOf('opened', proceeding.opened),
    },
  ],
})

/** One row per article per proceeding, with the stage it reached. */
export const charges = defineProjection({
  table: describeTable({
    name: 'charges',
    columns: {
      casebook: 'text',
      record: 'text',
      position: 'integer',
      provision: 'text?',
      stage: 'text',
      ...dateColumns('on'),
    },
    key: ['casebook', 'record', 'position'],
    indexes: [['casebook', 'provision', 'stage']],
  }),
  version: 1,
  kinds: ['proceeding'],
  rows: (proceeding, { resolve }) =>
    proceeding.charges.map((charge, position) => ({
      position,
      provision: charge.provision ? resolve(charge.provision) : null,
      stage: charge.stage,
      ...boundsOf('on', charge.on),
    })),
})
