import { foldName } from '../../base/fold.ts'
import { describeTable } from '../../database/index.ts'
import { defineProjection } from '../projection.ts'

/** Every name of every person, organisation and place, those of merged records included; `folded` is what search compares. */
export const names = defineProjection({
  table: describeTable({
    name: 'names',
    columns: {
      casebook: 'text',
      record: 'text',
      position: 'integer',
      kind: 'text',
      text: 'text',
      folded: 'text',
      language: 'text?',
      use: 'text',
    },
    key: ['casebook', 'record', 'position'],
    indexes: [['casebook', 'kind', 'folded']],
  }),
  version: 1,
  kinds: ['person', 'organisation', 'place'],
  rows: (record, { merged }) =>
    [record, ...merged(record.id)]
      .flatMap((r, i) =>
        'names' in r
          ? r.names.map((name) => ({
              ...name,
              use: i > 0 && name.use === 'preferred' ? 'alias' : name.use,
            }))
          : [],
      )
      .map((name, position) => ({
        position,
        kind: record.kind,
        text: name.text,
        folded: foldName(name.text),
        language: name.language ?? null,
        use: name.use,
      })),
})
