import type { View } from '../../projections/index.ts'
import type { FactRecord, KindName, RecordOf } from '../../records/index.ts'

/** A row of the table of records: the record, and what the ledger says of it. */
export interface Held {
  readonly id: string
  readonly kind: string
  /** null once it is forgotten or withdrawn. */
  readonly record: FactRecord | null
  readonly gone: 'forgotten' | 'withdrawn' | null
  /** ISO instants. */
  readonly recorded: string
  readonly revised: string
  readonly revisions: number
  readonly mergedInto: string | null
}

/** The record with this handle or id. */
export async function findRecord(view: View, name: string): Promise<Held | null> {
  // Two questions, because neither engine answers "id or handle" from its indexes.
  const ask = view.db.selectFrom('records').selectAll().where('casebook', '=', view.casebook)
  const called = await ask.where('handle', '=', name).execute()
  const row =
    called.find(({ merged_into }) => merged_into === null) ??
    (await ask.where('id', '=', name).executeTakeFirst()) ??
    called[0]
  if (!row) return null
  return {
    id: row.id,
    kind: row.kind,
    record: row.body === null ? null : (JSON.parse(row.body) as FactRecord),
    recorded: row.recorded,
    revised: row.revised,
    revisions: row.revisions,
    mergedInto: row.merged_into,
    gone: row.gone as Held['gone'],
  }
}

/** Records by id; those that are not there, or forgotten, are left out. */
export async function loadRecords(
  view: View,
  ids: Iterable<string>,
): Promise<Map<string, FactRecord>> {
  const found = new Map<string, FactRecord>()
  for (const some of chunks([...new Set(ids)])) {
    const rows = await view.db
      .selectFrom('records')
      .select(['id', 'body'])
      .where('casebook', '=', view.casebook)
      .where('id', 'in', some)
      .execute()
    for (const { id, body } of rows)
      if (body !== null) found.set(id, JSON.parse(body) as FactRecord)
  }
  return found
}

/** All records of a kind that stand for themselves, in the order of their ids. */
export async function loadKind<K extends KindName>(view: View, kind: K): Promise<RecordOf<K>[]> {
  const rows = await view.db
    .selectFrom('records')
    .select('body')
    .where('casebook', '=', view.casebook)
    .where('kind', '=', kind)
    .where('merged_into', 'is', null)
    .where('body', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => JSON.parse(body ?? '') as RecordOf<K>)
}

/** How many records there are of each kind. */
export async function countKinds(view: View): Promise<Map<string, number>> {
  const rows = await view.db
    .selectFrom('records')
    .select((eb) => ['kind', eb.fn.countAll().as('count')])
    .where('casebook', '=', view.casebook)
    .where('merged_into', 'is', null)
    .where('body', 'is not', null)
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]))
}

/** One record naming another. */
export interface Mention {
  readonly record: string
  /** The first step of the pointer, e.g. "participants". */
  readonly field: string
  readonly target: string
}

/** Every record that names one of these, by the field in which it does. */
export async function mentionsOf(view: View, targets: readonly string[]): Promise<Mention[]> {
  const found: Mention[] = []
  for (const some of chunks(targets))
    found.push(
      ...(await view.db
        .selectFrom('refs')
        .select(['record', 'field', 'target'])
        .where('casebook', '=', view.casebook)
        .where('target', 'in', some)
        .execute()),
    )
  // Put in order here: SQLite would rather read the whole table in that order than sort the few rows it finds.
  return found.sort((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : 0))
}

/** Lists short enough for one query on either engine. */
function* chunks(items: readonly string[], size = 1000): Generator<string[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
