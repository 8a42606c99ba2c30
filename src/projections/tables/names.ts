import { describeTable } from '../../database/index.ts'
import type { FactRecord, Name } from '../../records/index.ts'
import { defineProjection } from '../projection.ts'

/** Every name of every person, organisation and place, those of merged records included. */
export const names = defineProjection({
  table: describeTable({
    name: 'names',
    columns: {
      casebook: 'text',
      record: 'text',
      position: 'integer',
      kind: 'text',
      text: 'text',
      language: 'text?',
      use: 'text',
    },
    key: ['casebook', 'record', 'position'],
    indexes: [['casebook', 'kind']],
  }),
  version: 2,
  kinds: ['person', 'organisation', 'place'],
  rows: (record, { merged }) =>
    allNames(record, merged(record.id)).map((name, position) => ({
      position,
      kind: record.kind,
      text: name.text,
      language: name.language ?? null,
      use: name.use,
    })),
})

/** Every name of a record and of those merged into it; only the first record's own are preferred ones. */
export function allNames(record: FactRecord, merged: readonly FactRecord[]): readonly Name[] {
  return [record, ...merged].flatMap((r, i) =>
    'names' in r
      ? r.names.map((name) => ({
          ...name,
          use: i > 0 && name.use === 'preferred' ? ('alias' as const) : name.use,
        }))
      : [],
  )
}
