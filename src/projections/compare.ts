import type { Kysely } from 'kysely'
import type { Database, TableShape } from '../database/index.ts'
import type { Finding } from '../ledger/index.ts'
import { projectionTables } from './registry.ts'

type AnyRow = Record<string, string | number | null>

/**
 * Holds the stored tables against freshly computed ones, row by row and column by column.
 * @param fresh a database in which `rebuild` has just been run
 * @returns one finding per row that differs, is missing, or should not be there; at most 100 per table
 */
export async function compareProjections(
  stored: Kysely<Database>,
  fresh: Kysely<Database>,
  casebook: string,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const table of projectionTables) {
    const there = await rowsOf(stored, table, casebook)
    const expected = await rowsOf(fresh, table, casebook)
    findings.push(...differences(table, there, expected).take(100))
  }
  return findings
}

async function rowsOf(db: Kysely<Database>, table: TableShape, casebook: string) {
  const rows = (await (db as unknown as Kysely<Record<string, AnyRow>>)
    .selectFrom(table.name)
    .selectAll()
    .where('casebook', '=', casebook)
    .execute()) as AnyRow[]
  return new Map(rows.map((row) => [table.key.map((column) => row[column]).join(' · '), row]))
}

function* differences(
  table: TableShape,
  stored: ReadonlyMap<string, AnyRow>,
  expected: ReadonlyMap<string, AnyRow>,
): Generator<Finding, void, undefined> {
  const finding = (key: string, what: string): Finding => ({
    code: 'projection-row',
    message: `Table ${table.name}, row ${key}: ${what}. Run "factum rebuild" to compute the tables anew from the ledger.`,
  })
  for (const [key, row] of expected) {
    const there = stored.get(key)
    if (!there) yield finding(key, 'is missing')
    else {
      const wrong = Object.keys(table.columns).filter((column) => there[column] !== row[column])
      if (wrong.length > 0)
        yield finding(key, `does not follow from the ledger in ${wrong.join(', ')}`)
    }
  }
  for (const key of stored.keys())
    if (!expected.has(key)) yield finding(key, 'follows from no entry')
}
