import { describeTable } from '../../database/index.ts'
import { boundsOf, dateColumns } from '../dates.ts'
import { defineProjection } from '../projection.ts'

/** Other people's numbers, by the figure and part that quote them. */
export const claims = defineProjection({
  table: describeTable({
    name: 'claims',
    columns: {
      casebook: 'text',
      record: 'text',
      figure: 'text?',
      part: 'text?',
      value: 'real?',
      least: 'real?',
      most: 'real?',
      qualifier: 'text',
      printed: 'text',
      unit: 'text',
      standing: 'text',
      claimant: 'text?',
      ...dateColumns('as_of'),
    },
    key: ['casebook', 'record'],
    indexes: [['casebook', 'figure', 'part']],
  }),
  version: 1,
  kinds: ['claim'],
  rows: (claim, { resolve }) => [
    {
      figure: claim.figure ?? null,
      part: claim.part ?? null,
      value: claim.value ?? null,
      least: claim.least ?? null,
      most: claim.most ?? null,
      qualifier: claim.qualifier,
      printed: claim.printed,
      unit: claim.unit,
      standing: claim.standing,
      claimant: claim.claimant ? resolve(claim.claimant) : null,
      ...boundsOf('as_of', claim.asOf),
    },
  ],
})
