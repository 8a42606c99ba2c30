import type { View } from '../../projections/index.ts'

/** The last possible day of the latest source that says when it was issued, YYYY-MM-DD; null = none says. */
export async function latestSourceDay({ db, casebook }: View): Promise<string | null> {
  const row = await db
    .selectFrom('sources')
    .select((eb) => eb.fn.max('issued_to_latest').as('day'))
    .where('casebook', '=', casebook)
    .executeTakeFirst()
  return row?.day ?? null
}

/** A source as the list of sources needs it. */
export interface ListedSource {
  readonly id: string
  readonly publisher: string | null
  readonly type: string
  readonly issued: string | null
  readonly reliability: string | null
  /** How many records rest on it. */
  readonly records: number
}

/** All sources, latest first; those without a date last. */
export async function listSources({ db, casebook }: View): Promise<ListedSource[]> {
  const [rows, uses] = await Promise.all([
    db
      .selectFrom('sources')
      .select(['record as id', 'publisher', 'type', 'issued', 'reliability', 'issued_from'])
      .where('casebook', '=', casebook)
      .execute(),
    db
      .selectFrom('citations')
      .select((eb) => ['source', eb.fn.count('record').distinct().as('records')])
      .where('casebook', '=', casebook)
      .groupBy('source')
      .execute(),
  ])
  const used = new Map(uses.map((use) => [use.source, Number(use.records)]))
  return rows
    .sort(
      (a, b) => (b.issued_from ?? '').localeCompare(a.issued_from ?? '') || (a.id < b.id ? -1 : 1),
    )
    .map(({ issued_from: _, ...row }) => ({ ...row, records: used.get(row.id) ?? 0 }))
}

/** One field of one record that rests on a source. */
export interface RestingFact {
  readonly record: string
  readonly kind: string
  /** A JSON Pointer; '' = the whole record. */
  readonly pointer: string
  readonly locator: string | null
  readonly grade: number | null
}

/** What rests on a source, by kind of record. */
export async function factsRestingOn(
  { db, casebook }: View,
  source: string,
): Promise<RestingFact[]> {
  return db
    .selectFrom('citations')
    .innerJoin('records', (join) =>
      join
        .onRef('records.casebook', '=', 'citations.casebook')
        .onRef('records.id', '=', 'citations.record'),
    )
    .select([
      'citations.record as record',
      'records.kind as kind',
      'citations.pointer as pointer',
      'citations.locator as locator',
      'citations.grade as grade',
    ])
    .where('citations.casebook', '=', casebook)
    .where('citations.source', '=', source)
    .orderBy('records.kind')
    .orderBy('citations.record')
    .orderBy('citations.pointer')
    .execute()
}
