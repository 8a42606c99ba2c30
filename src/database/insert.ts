import { CompiledQuery, type Kysely, PostgresAdapter } from 'kysely'
import type { Database } from './door.ts'
import type { RowOf, TableShape } from './tables.ts'

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535; beyond a few hundred, more gain nothing. */
const parametersAtOnce = 1000

/**
 * Inserts rows of a described table, many in a statement. The statements' text is put together here and kept,
 * because building them value by value would cost more than running them.
 */
export async function insertRows<S extends TableShape>(
  trx: Kysely<Database>,
  shape: S,
  rows: readonly RowOf<S>[],
): Promise<void> {
  const columns = Object.keys(shape.columns)
  const numbered = trx.getExecutor().adapter instanceof PostgresAdapter
  const rowsAtOnce = Math.max(1, Math.floor(parametersAtOnce / columns.length))
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const chunk = rows.slice(from, from + rowsAtOnce) as readonly Record<string, unknown>[]
    const parameters: unknown[] = []
    for (const row of chunk) for (const column of columns) parameters.push(row[column] ?? null)
    const text = insertText(shape, columns, chunk.length, numbered)
    await trx.executeQuery(CompiledQuery.raw(text, parameters))
  }
}

const texts = new WeakMap<TableShape, Map<string, string>>()

function insertText(
  shape: TableShape,
  columns: readonly string[],
  rows: number,
  numbered: boolean,
): string {
  const known = texts.get(shape) ?? new Map<string, string>()
  texts.set(shape, known)
  const key = `${rows} ${numbered}`
  let text = known.get(key)
  if (text === undefined) {
    let number = 0
    const place = () => (numbered ? `$${++number}` : '?')
    const row = () => `(${columns.map(place).join(', ')})`
    const values = Array.from({ length: rows }, row).join(', ')
    text = `insert into "${shape.name}" (${columns.map((c) => `"${c}"`).join(', ')}) values ${values}`
    known.set(key, text)
  }
  return text
}
