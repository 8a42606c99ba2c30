import type { View } from '../../projections/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { loadRecords } from './records.ts'

/** A source as one fact cites it. */
export interface Cited {
  readonly source: RecordOf<'source'>
  readonly locator: string | null
  /** 1 confirmed by others … 6 cannot be judged. */
  readonly grade: number | null
}

/** What the facts of some records rest on. */
export interface CitedSources {
  /** The sources of one field, or of the whole record where the field names none. */
  of(record: string, pointer?: string): readonly Cited[]
  /** Only the sources named for exactly this pointer. */
  at(record: string, pointer: string): readonly Cited[]
}

export async function loadCitations(view: View, records: readonly string[]): Promise<CitedSources> {
  const rows =
    records.length === 0
      ? []
      : await view.db
          .selectFrom('citations')
          .select(['record', 'pointer', 'position', 'source', 'locator', 'grade'])
          .where('casebook', '=', view.casebook)
          .where('record', 'in', [...new Set(records)])
          .orderBy('record')
          .orderBy('pointer')
          .orderBy('position')
          .execute()
  const sources = await loadRecords(
    view,
    rows.map((row) => row.source),
  )
  const byField = new Map<string, Cited[]>()
  for (const { record, pointer, source: id, locator, grade } of rows) {
    const source = sources.get(id)
    if (source?.kind !== 'source') continue
    const key = `${record} ${pointer}`
    const list = byField.get(key) ?? []
    byField.set(key, list)
    list.push({ source, locator, grade })
  }
  const at = (record: string, pointer: string) => byField.get(`${record} ${pointer}`) ?? []
  return {
    at,
    of: (record, pointer = '') => {
      const own = at(record, pointer)
      return own.length > 0 ? own : at(record, '')
    },
  }
}
