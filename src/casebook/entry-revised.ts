import type { FactRecord } from '../records/index.ts'
import type { EntryReader } from './entry-reader.ts'
import { citations } from './entry-sources.ts'

/**
 * Offers a record anew with some fields changed; the sources of the form stand at the changed fields, and what was said
 * of them before goes with the old value.
 * @param changes undefined takes a field away
 * @param pointers the fields the sources speak of
 * @param field where faults of the record are shown
 */
export function revised(
  reader: EntryReader,
  record: FactRecord,
  changes: Readonly<Record<string, unknown>>,
  pointers: readonly string[],
  field: string,
): void {
  const sources = citations(reader)
  const gone = Object.keys(changes).filter((key) => changes[key] === undefined)
  const kept = Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined)
  const said = Object.entries(record.fields ?? {}).filter(
    ([pointer]) =>
      !pointers.includes(pointer) &&
      !gone.some((key) => pointer === `/${key}` || pointer.startsWith(`/${key}/`)),
  )
  const fields = Object.fromEntries([
    ...said,
    ...(sources.length > 0 ? pointers.map((pointer) => [pointer, { sources }] as const) : []),
  ])
  reader.put(
    record.id,
    {
      ...Object.fromEntries(kept.filter(([key]) => key !== 'fields')),
      ...(Object.keys(fields).length > 0 ? { fields } : {}),
    },
    { '/sources': 'sources.0.source', '': field },
  )
}
