import type { RowOf, TableShape } from '../database/index.ts'
import type { FactRecord, KindName, RecordOf } from '../records/index.ts'

/** What a projection may ask about other records while it computes the rows of one. */
export interface ProjectionContext {
  /** The record an id stands for today: itself, or the one it was merged into. */
  readonly resolve: (id: string) => string
  /** The records that were merged into this one. */
  readonly merged: (id: string) => readonly FactRecord[]
}

type Columns<S extends TableShape> = Omit<RowOf<S>, 'casebook' | 'record'>

/**
 * A table computed from the ledger. Its rows for one record follow from that record and the merges,
 * and from nothing else: so a change touches only the rows of the records it concerns, and a rebuild
 * gives the same table. Every table has the columns `casebook` and `record`, the record a row is of.
 */
export interface Projection<S extends TableShape = TableShape, K extends KindName = KindName> {
  readonly table: S
  /** Raised whenever rows are computed differently; an older table is rebuilt. */
  readonly version: number
  readonly kinds: readonly K[]
  readonly rows: (record: RecordOf<K>, context: ProjectionContext) => Columns<S>[]
}

export const defineProjection = <const S extends TableShape, const K extends KindName>(
  projection: Projection<S, K>,
): Projection<S, K> => projection
