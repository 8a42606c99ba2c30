import { describeTable } from '../../database/index.ts'
import { nameKeys } from '../../names/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { defineProjection } from '../projection.ts'
import { allNames } from './names.ts'

/** The keys under which a name is found in any spelling (`nameKeys`); `position` is the name's in `names`. */
export const nameKeyRows = defineProjection({
  table: describeTable({
    name: 'name_keys',
    columns: {
      casebook: 'text',
      key: 'text',
      kind: 'text',
      record: 'text',
      position: 'integer',
    },
    key: ['casebook', 'key', 'kind', 'record', 'position'],
    indexes: [['casebook', 'record']],
  }),
  version: 1,
  kinds: ['person', 'organisation', 'place'],
  rows: (record: RecordOf<'person' | 'organisation' | 'place'>, { merged }) =>
    allNames(record, merged(record.id)).flatMap(({ text }, position) =>
      nameKeys(text).map((key) => ({ key, kind: record.kind, position })),
    ),
})
