import { describeTable } from '../../database/index.ts'
import { kindNames, meaningfulFields } from '../../records/index.ts'
import { defineProjection } from '../projection.ts'

/**
 * Every place where a record names another. `field` is the first step of the pointer ("participants"),
 * `stated` the id as written, `target` the record it stands for today.
 */
export const refs = defineProjection({
  table: describeTable({
    name: 'refs',
    columns: {
      casebook: 'text',
      record: 'text',
      pointer: 'text',
      field: 'text',
      stated: 'text',
      target: 'text',
    },
    key: ['casebook', 'record', 'pointer'],
    indexes: [
      ['casebook', 'stated'],
      ['casebook', 'target', 'field'],
    ],
  }),
  version: 1,
  kinds: kindNames,
  rows: (record, { resolve }) =>
    meaningfulFields(record)
      .filter((field) => field.refersTo !== undefined)
      .map(({ pointer, value }) => ({
        pointer,
        field: pointer.split('/')[1] ?? '',
        stated: value,
        target: resolve(value),
      })),
})
