import type { Kysely } from 'kysely'
import { chunks } from '../base/chunks.ts'
import { createTables, type Database, dropTables, insertRows } from '../database/index.ts'
import type { Entry } from '../ledger/index.ts'
import { contextOf, loadMerges, type Merges, mergedInto, mergesOf, resolveIn } from './merges.ts'
import { type ProjectionTables, projections, projectionTables } from './registry.ts'
import { collectRows, projectionsOf, type RowsByTable, recordRow, stateOfRow } from './rows.ts'
import { noteChanged, packAll, searchTables } from './search/index.ts'
import { evolve, type RecordState } from './state.ts'
import { projectionVersions, records, recordsVersion } from './tables/records.ts'

type Tables = Kysely<ProjectionTables>

const tablesOf = (db: Kysely<Database>): Tables => db as unknown as Tables

/** Makes the tables of all projections, and what search packs them into, where they are missing. */
export const createProjections = (db: Kysely<Database>): Promise<void> =>
  createTables(db, [...projectionTables, ...searchTables])

/**
 * Brings the tables up to date with new entries, in the same transaction that appended them. Rewrites
 * the rows of the records the entries are about and, after a merge, a split or a forgetting, of those
 * that name them.
 */
export async function project(
  trx: Kysely<Database>,
  casebook: string,
  entries: readonly Entry[],
): Promise<void> {
  const db = tablesOf(trx)
  const touched = [...new Set(entries.map((entry) => entry.record))]
  const before = await loadStates(db, casebook, touched)
  const mergesBefore = await loadMerges(db, casebook)

  const states = new Map(before)
  for (const entry of entries) states.set(entry.record, evolve(states.get(entry.record), entry))
  const merges = new Map(mergesBefore)
  for (const [id, state] of states) {
    if (state.mergedInto === null) merges.delete(id)
    else merges.set(id, state.mergedInto)
  }
  await deleteWhere(db, 'records', 'id', casebook, [...before.keys()])
  await insertRows(
    trx,
    records,
    [...states.values()].map((state) => recordRow(casebook, state)),
  )

  const moved = entries
    .filter((e) => e.operation !== 'record' && e.operation !== 'revise')
    .map((e) => e.record)
  const concerned = await alsoConcerned(db, casebook, touched, moved, mergesBefore, merges)
  const stale = [...before.keys(), ...concerned]
  for (const [id, state] of await loadStates(db, casebook, concerned)) states.set(id, state)
  const sources = await loadStates(db, casebook, mergedSources(merges, states))

  await deleteRows(db, casebook, states, stale)
  const context = contextOf(merges, (id) => (states.get(id) ?? sources.get(id))?.record)
  const rows: RowsByTable = new Map()
  for (const state of states.values()) collectRows(rows, casebook, state, context)
  await writeRows(trx, rows)
  await noteChanged(trx, casebook, [...states.keys()], {
    upTo: entries.at(-1)?.sequence ?? 0,
    erased: entries.some(({ operation }) => operation === 'forget'),
  })
}

/**
 * Computes every table anew from the whole ledger: the same rows as `project` step by step. A table that another
 * version of the program made may have other columns: it is made anew, for all casebooks of the database.
 * @param entries all entries of the casebook, in order
 */
export async function rebuild(
  trx: Kysely<Database>,
  casebook: string,
  entries: AsyncIterable<Entry>,
): Promise<void> {
  const states = new Map<string, RecordState>()
  for await (const entry of entries)
    states.set(entry.record, evolve(states.get(entry.record), entry))
  const db = tablesOf(trx)
  await remakeOutdated(trx, await outdatedProjections(trx, casebook))
  for (const { name } of projectionTables)
    await db
      .deleteFrom(name as 'records')
      .where('casebook', '=', casebook)
      .execute()
  await fill(trx, casebook, states)
}

async function remakeOutdated(trx: Kysely<Database>, outdated: readonly string[]): Promise<void> {
  if (outdated.length === 0) return
  const tables = projectionTables.filter(({ name }) => outdated.includes(name))
  await dropTables(trx, tables)
  await createTables(trx, tables)
  await tablesOf(trx)
    .deleteFrom('projection_versions')
    .where('projection', 'in', outdated)
    .execute()
}

/** Writes all tables of a casebook whose tables are empty. */
export async function fill(
  trx: Kysely<Database>,
  casebook: string,
  states: ReadonlyMap<string, RecordState>,
): Promise<void> {
  const merges = mergesOf(states.values())
  const context = contextOf(merges, (id) => states.get(id)?.record)
  const rows: RowsByTable = new Map()
  for (const state of states.values()) collectRows(rows, casebook, state, context)
  await insertRows(
    trx,
    records,
    [...states.values()].map((state) => recordRow(casebook, state)),
  )
  await writeRows(trx, rows)
  await packAll(trx, casebook)
  await insertRows(
    trx,
    projectionVersions,
    currentVersions.map(([projection, version]) => ({ casebook, projection, version })),
  )
}

/** The projections whose tables were computed by another version of the program, or never. */
export async function outdatedProjections(
  db: Kysely<Database>,
  casebook: string,
): Promise<string[]> {
  const stored = await tablesOf(db)
    .selectFrom('projection_versions')
    .select(['projection', 'version'])
    .where('casebook', '=', casebook)
    .execute()
  const versions = new Map(stored.map((row) => [row.projection, row.version]))
  return currentVersions
    .filter(([name, version]) => versions.get(name) !== version)
    .map(([name]) => name)
}

/** The version of every table that is computed from the ledger. */
const currentVersions: readonly (readonly [table: string, version: number])[] = [
  [records.name, recordsVersion],
  ...projections.map((p) => [p.table.name, p.version] as const),
]

/** Records whose rows change although no entry is about them. */
async function alsoConcerned(
  db: Tables,
  casebook: string,
  touched: readonly string[],
  moved: readonly string[],
  before: Merges,
  after: Merges,
): Promise<string[]> {
  const found = new Set<string>()
  for (const id of touched) {
    found.add(resolveIn(before, id))
    found.add(resolveIn(after, id))
  }
  const standFor = moved.flatMap((id) => [id, ...mergedInto(before, id), ...mergedInto(after, id)])
  for (const part of chunks([...new Set(standFor)])) {
    const naming = await db
      .selectFrom('refs')
      .select('record')
      .distinct()
      .where('casebook', '=', casebook)
      .where('stated', 'in', part)
      .execute()
    for (const { record } of naming) found.add(record)
  }
  for (const id of touched) found.delete(id)
  return [...found]
}

/** Merged records whose names appear with the records at hand. */
const mergedSources = (merges: Merges, states: ReadonlyMap<string, RecordState>): string[] =>
  merges.size === 0
    ? []
    : [...states.keys()].flatMap((id) => mergedInto(merges, id)).filter((id) => !states.has(id))

async function loadStates(
  db: Tables,
  casebook: string,
  ids: readonly string[],
): Promise<Map<string, RecordState>> {
  const states = new Map<string, RecordState>()
  for (const part of chunks(ids)) {
    const rows = await db
      .selectFrom('records')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('id', 'in', part)
      .execute()
    for (const row of rows) states.set(row.id, stateOfRow(row))
  }
  return states
}

async function deleteRows(
  db: Tables,
  casebook: string,
  states: ReadonlyMap<string, RecordState>,
  ids: readonly string[],
): Promise<void> {
  const byTable = new Map<string, string[]>()
  for (const id of ids)
    for (const { table } of projectionsOf(states.get(id)?.kind ?? '')) {
      const list = byTable.get(table.name)
      if (list) list.push(id)
      else byTable.set(table.name, [id])
    }
  for (const [table, records] of byTable) await deleteWhere(db, table, 'record', casebook, records)
}

async function deleteWhere(
  db: Tables,
  table: string,
  column: 'id' | 'record',
  casebook: string,
  ids: readonly string[],
): Promise<void> {
  for (const part of chunks(ids))
    await db
      .deleteFrom(table as 'refs')
      .where('casebook', '=', casebook)
      .where(column as 'record', 'in', part)
      .execute()
}

async function writeRows(trx: Kysely<Database>, rows: RowsByTable): Promise<void> {
  for (const [{ table }, list] of rows) await insertRows(trx, table, list as never)
}
