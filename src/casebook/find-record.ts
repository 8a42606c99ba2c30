import { fail, fault, ok, type Result } from '../base/result.ts'
import type { NewEntry } from '../ledger/index.ts'
import { type Casebook, currentView } from './casebook.ts'

/** What the use cases on single records need to know of one. */
export interface RecordRow {
  readonly id: string
  readonly kind: string
  readonly body: string | null
  readonly merged_into: string | null
}

/** A standing record, by id or handle. @returns faults `record-missing`, `record-forgotten`, `record-withdrawn` */
export async function findRecord(casebook: Casebook, id: string): Promise<Result<RecordRow>> {
  const { db } = await currentView(casebook)
  const by = (column: 'id' | 'handle') =>
    db
      .selectFrom('records')
      .select(['id', 'kind', 'body', 'merged_into', 'gone'])
      .where('casebook', '=', casebook.id)
      .where(column, '=', id)
      .executeTakeFirst()
  // Two questions, each answered by an index: asked in one with "or", SQLite reads the whole table.
  const row = (await by('id')) ?? (await by('handle'))
  if (!row) return fail(fault('record-missing', `There is no record ${id} in this casebook`))
  if (row.gone === 'withdrawn')
    return fail(
      fault('record-withdrawn', `${row.id} was withdrawn; undo that first if it should stand`),
    )
  if (row.body === null) return fail(fault('record-forgotten', `${row.id} was forgotten`))
  return ok(row)
}

/** An entry about a record that is there. */
export const entry = (
  { by }: Casebook,
  operation: NewEntry['operation'],
  row: Pick<RecordRow, 'id' | 'kind'>,
  body: NewEntry['body'],
): NewEntry => ({ operation, record: row.id, kind: row.kind, by, body })
