import { canonicalJson, type Json } from '../base/canonical-json.ts'
import type { RowOf } from '../database/index.ts'
import { type FactRecord, kindNames } from '../records/index.ts'
import type { Projection, ProjectionContext } from './projection.ts'
import { projections } from './registry.ts'
import type { RecordState } from './state.ts'
import type { records } from './tables/records.ts'

export type Row = Record<string, string | number | null>
export type RecordRow = RowOf<typeof records>

/** The projections that have rows for records of this kind. */
export const projectionsOf = (kind: string): readonly Projection[] => byKind.get(kind) ?? []

const byKind = new Map<string, readonly Projection[]>(
  kindNames.map((kind) => [kind, projections.filter((p) => p.kinds.includes(kind))]),
)

export const recordRow = (casebook: string, state: RecordState): RecordRow => ({
  casebook,
  id: state.id,
  kind: state.kind,
  handle: state.record?.handle ?? null,
  confidentiality: state.record?.confidentiality ?? 'sealed',
  body: state.record === null ? null : canonicalJson(state.record as unknown as Json),
  recorded: state.recorded,
  revised: state.revised,
  sequence: state.sequence,
  revisions: state.revisions,
  merged_into: state.mergedInto,
  gone: state.gone,
})

export const stateOfRow = (row: RecordRow): RecordState => ({
  id: row.id,
  kind: row.kind,
  record: row.body === null ? null : (JSON.parse(row.body) as FactRecord),
  recorded: row.recorded,
  revised: row.revised,
  sequence: row.sequence,
  revisions: row.revisions,
  mergedInto: row.merged_into,
  gone: row.gone as RecordState['gone'],
})

/** Rows to be written, by table. */
export type RowsByTable = Map<Projection, Row[]>

/** Adds the rows of one record. A record that was merged or forgotten has none of its own. */
export function collectRows(
  into: RowsByTable,
  casebook: string,
  state: RecordState,
  context: ProjectionContext,
): void {
  const { record } = state
  if (record === null || state.mergedInto !== null) return
  for (const projection of projectionsOf(record.kind)) {
    const computed = projection.rows(record as never, context) as Row[]
    if (computed.length === 0) continue
    const rows = into.get(projection) ?? []
    if (rows.length === 0) into.set(projection, rows)
    for (const row of computed) rows.push({ casebook, record: record.id, ...row })
  }
}
