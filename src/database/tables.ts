import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Database } from './door.ts'

/** `?` = may be empty (NULL). Dates are ISO text, JSON bodies are text; integers are below 2^53. */
export type ColumnType = 'text' | 'integer' | 'real' | 'text?' | 'integer?' | 'real?'

/** A table, described once as data: the SQL that makes it and the type of its rows both follow from this. */
export interface TableShape {
  readonly name: string
  readonly columns: { readonly [column: string]: ColumnType }
  /** The primary key; it begins with `casebook`, so that a database can be divided by casebook later. */
  readonly key: readonly string[]
  readonly indexes?: readonly (readonly string[])[]
}

type ValueOf<T extends ColumnType> = T extends 'text'
  ? string
  : T extends 'text?'
    ? string | null
    : T extends 'integer' | 'real'
      ? number
      : number | null

/** A row of the described table. */
export type RowOf<S extends TableShape> = {
  -readonly [C in keyof S['columns']]: ValueOf<S['columns'][C]>
}

/** The tables of a list of shapes, as Kysely wants them: `db.$extendTables<TablesOf<typeof shapes>>()`. */
export type TablesOf<List extends readonly TableShape[]> = {
  [S in List[number] as S['name']]: RowOf<S>
}

/** Describes a table; the compiler checks that its key and its indexes name its columns. */
export function describeTable<
  const Name extends string,
  const Columns extends { readonly [column: string]: ColumnType },
>(shape: {
  readonly name: Name
  readonly columns: Columns
  readonly key: readonly (keyof Columns & string)[]
  readonly indexes?: readonly (readonly (keyof Columns & string)[])[]
}) {
  return shape
}

/** Makes the tables that do not exist yet, with their indexes. */
export async function createTables(
  db: Kysely<Database>,
  shapes: readonly TableShape[],
): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter
  for (const shape of shapes) {
    const columns = Object.entries(shape.columns).map(([name, type]) =>
      column(name, type, postgres),
    )
    const parts = sql.join([...columns, sql`primary key (${names(shape.key)})`])
    // Without STRICT an SQLite column takes a value of any type, which PostgreSQL would refuse.
    const strict = postgres ? sql`` : sql`strict`
    await sql`create table if not exists ${sql.table(shape.name)} (${parts}) ${strict}`.execute(db)
    for (const [number, indexed] of (shape.indexes ?? []).entries()) {
      const name = sql.ref(`${shape.name}_index_${number + 1}`)
      const on = sql`${sql.table(shape.name)} (${names(indexed)})`
      await sql`create index if not exists ${name} on ${on}`.execute(db)
    }
  }
}

export async function dropTables(
  db: Kysely<Database>,
  shapes: readonly TableShape[],
): Promise<void> {
  for (const shape of shapes) await db.schema.dropTable(shape.name).ifExists().execute()
}

const names = (columns: readonly string[]) => sql.join(columns.map((name) => sql.ref(name)))

function column(name: string, type: ColumnType, postgres: boolean) {
  const required = type.endsWith('?') ? sql`` : sql`not null`
  return sql`${sql.ref(name)} ${sql.raw(sqlType(type, postgres))} ${required}`
}

function sqlType(type: ColumnType, postgres: boolean): string {
  const name = type.replace('?', '')
  if (!postgres) return name
  // Collation "C" orders text by its bytes, as SQLite does, whatever the server's language is.
  if (name === 'text') return 'text collate "C"'
  return name === 'integer' ? 'bigint' : 'double precision'
}
