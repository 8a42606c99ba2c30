import type { View } from '../projections/index.ts'
import type { KindName } from '../records/index.ts'
import type { Edge } from './time.ts'

/** The record of this kind with this handle or id, or the one it was merged into; null where this reader can see none. */
export async function recordNamed(
  { db, casebook }: Pick<View, 'db' | 'casebook'>,
  kind: KindName,
  name: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('records')
    .select(['id', 'merged_into'])
    .where('casebook', '=', casebook)
    .where('kind', '=', kind)
    .where('body', 'is not', null)
    .where((eb) => eb.or([eb('id', '=', name), eb('handle', '=', name)]))
    .orderBy('merged_into')
    .executeTakeFirst()
  if (!row) return null
  return row.merged_into === null ? row.id : recordNamed({ db, casebook }, kind, row.merged_into)
}

/** How many sources these records rest on. */
export async function countSources(view: View, records: readonly string[]): Promise<number> {
  const found = new Set<string>()
  for (const some of chunks(records)) {
    const rows = await view.db
      .selectFrom('citations')
      .select('source')
      .distinct()
      .where('casebook', '=', view.casebook)
      .where('record', 'in', some)
      .execute()
    for (const { source } of rows) found.add(source)
  }
  return found.size
}

/** Lists short enough for one query on either engine. */
export function chunks<T>(items: readonly T[], size = 1000): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}

type DateRow<P extends string> = {
  [C in `${P}_from` | `${P}_from_latest` | `${P}_to_latest`]: string | null
}

/** When a stated date began, from the columns of a table. */
export function beginning<const P extends string>(row: DateRow<P>, prefix: P): Edge {
  const at = row as Record<string, string | null>
  return {
    earliest: at[`${prefix}_from`] ?? null,
    latest: at[`${prefix}_from_latest`] ?? at[`${prefix}_to_latest`] ?? null,
  }
}
