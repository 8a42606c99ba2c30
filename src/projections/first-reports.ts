import type { View } from './view.ts'

/** For each record the first day on which a source that reports it was issued: an undated event had happened by then. */
export async function firstReports({ db, casebook }: View): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('citations')
    .innerJoin('sources', (join) =>
      join
        .onRef('sources.casebook', '=', 'citations.casebook')
        .onRef('sources.record', '=', 'citations.source'),
    )
    .select((eb) => ['citations.record', eb.fn.min('sources.issued_to_latest').as('issued')])
    .where('citations.casebook', '=', casebook)
    .where('sources.issued_to_latest', 'is not', null)
    .groupBy('citations.record')
    .execute()
  return new Map(
    rows.flatMap(({ record, issued }) => (issued === null ? [] : [[record, issued] as const])),
  )
}
