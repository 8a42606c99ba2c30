import type { View } from '../projections/index.ts'

/** The name each record goes by. */
export async function preferredNames(
  view: View,
  records: readonly string[],
): Promise<Map<string, string>> {
  if (records.length === 0) return new Map()
  const rows = await view.db
    .selectFrom('names')
    .select(['record', 'text'])
    .where('casebook', '=', view.casebook)
    .where('record', 'in', records)
    .where('use', '=', 'preferred')
    .orderBy('position', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.record, row.text]))
}
