import { foldName } from '../base/fold.ts'
import type { View } from '../projections/index.ts'

export interface Found {
  readonly record: string
  readonly kind: string
  /** The name the record goes by. */
  readonly name: string
  /** The name that was found, where it is another one. */
  readonly matched: string
}

/**
 * Persons, organisations and places one of whose names holds every word of the query, in any order,
 * whole words first. Case, accents and hyphens do not matter; alphabets do.
 */
export async function findByName(
  view: View,
  query: string,
  options: { kind?: string | undefined; limit?: number } = {},
): Promise<Found[]> {
  const words = foldName(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  let select = view.db
    .selectFrom('names')
    .select(['record', 'kind', 'text', 'folded', 'use', 'position'])
    .where('casebook', '=', view.casebook)
  for (const word of words) select = select.where('folded', 'like', `%${word}%`)
  if (options.kind !== undefined) select = select.where('kind', '=', options.kind)
  const rows = await select.orderBy('record').orderBy('position').execute()
  const best = new Map<string, { row: (typeof rows)[number]; whole: number }>()
  for (const row of rows) {
    const own = row.folded.split(' ')
    const whole = words.filter((word) => own.includes(word)).length
    const before = best.get(row.record)
    if (!before || before.whole < whole) best.set(row.record, { row, whole })
  }
  const chosen = [...best.values()]
    .sort((a, b) => b.whole - a.whole || (a.row.folded < b.row.folded ? -1 : 1))
    .slice(0, options.limit ?? 50)
  const preferred = await preferredNames(
    view,
    chosen.map(({ row }) => row.record),
  )
  return chosen.map(({ row }) => ({
    record: row.record,
    kind: row.kind,
    name: preferred.get(row.record) ?? row.text,
    matched: row.text,
  }))
}

async function preferredNames(
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
