import { describeTable } from '../../database/index.ts'
import { type Citation, type FactRecord, kindNames } from '../../records/index.ts'
import { defineProjection } from '../projection.ts'

/** What each fact rests on. `pointer` is '' for the whole record, else the field, e.g. "/start". */
export const citations = defineProjection({
  table: describeTable({
    name: 'citations',
    columns: {
      casebook: 'text',
      record: 'text',
      pointer: 'text',
      position: 'integer',
      source: 'text',
      locator: 'text?',
      grade: 'integer?',
    },
    key: ['casebook', 'record', 'pointer', 'position'],
    indexes: [['casebook', 'source']],
  }),
  version: 1,
  kinds: kindNames,
  rows: (record, { resolve }) =>
    [...citedFields(record)].flatMap(([pointer, sources]) =>
      sources.map((citation, position) => ({
        pointer,
        position,
        source: resolve(citation.source),
        locator: citation.locator ?? null,
        grade: citation.grade ?? null,
      })),
    ),
})

function* citedFields(record: FactRecord): Generator<[string, readonly Citation[]]> {
  yield ['', record.sources]
  for (const [pointer, statement] of Object.entries(record.fields ?? {})) {
    yield [pointer, statement.sources ?? []]
    for (const [i, other] of (statement.also ?? []).entries())
      yield [`/fields/${pointer}/also/${i}`, other.sources]
  }
  if (record.kind === 'measure')
    for (const [i, confirmation] of record.confirmed.entries())
      yield [`/confirmed/${i}`, confirmation.sources]
}
