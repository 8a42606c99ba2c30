import { describeTable } from '../../database/index.ts'

/**
 * Every record as it stands: the one table that the others are computed from. `body` is null once the
 * record is forgotten or withdrawn, `gone` says which; `merged_into` names the record it was found to be the same as.
 */
export const records = describeTable({
  name: 'records',
  columns: {
    casebook: 'text',
    id: 'text',
    kind: 'text',
    handle: 'text?',
    confidentiality: 'text',
    body: 'text?',
    recorded: 'text',
    revised: 'text',
    sequence: 'integer',
    revisions: 'integer',
    merged_into: 'text?',
    gone: 'text?',
  },
  key: ['casebook', 'id'],
  indexes: [
    ['casebook', 'kind', 'id'],
    ['casebook', 'handle'],
    ['casebook', 'merged_into'],
  ],
})

/** Raised whenever the table of records is made differently. */
export const recordsVersion = 2

/** Which version each projection was computed with. */
export const projectionVersions = describeTable({
  name: 'projection_versions',
  columns: { casebook: 'text', projection: 'text', version: 'integer' },
  key: ['casebook', 'projection'],
})
