import type { View } from '../../projections/index.ts'
import { searchRecords } from '../../search/index.ts'

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

/** One page of the sources, latest first; those without a date last. */
export async function listSources(
  view: View,
  page: { readonly from: number; readonly count: number },
): Promise<{ total: number; items: readonly ListedSource[] }> {
  const { db, casebook } = view
  const { total, hits } = await searchRecords(view, {
    q: '',
    on: '',
    order: 'newest',
    filters: { kind: ['source'] },
    facets: [],
    ...page,
  })
  const uses = await db
    .selectFrom('citations')
    .select((eb) => ['source', eb.fn.count('record').distinct().as('records')])
    .where('casebook', '=', casebook)
    .where('source', 'in', ['', ...hits.map(({ id }) => id)])
    .groupBy('source')
    .execute()
  const used = new Map(uses.map((use) => [use.source, Number(use.records)]))
  const items = hits.flatMap(({ record }): ListedSource[] =>
    record.kind === 'source'
      ? [
          {
            id: record.id,
            publisher: record.publisher ?? null,
            type: record.type,
            issued: record.issued ?? null,
            reliability: record.reliability ?? null,
            records: used.get(record.id) ?? 0,
          },
        ]
      : [],
  )
  return { total, items }
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
