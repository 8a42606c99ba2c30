import type { View } from '../projections/index.ts'

/** Persons, and groups, who are or were affiliated with the organisation of this handle. */
export async function affiliatedWith({ db, casebook }: View, handle: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('refs')
    .innerJoin('records', (join) =>
      join.onRef('records.casebook', '=', 'refs.casebook').onRef('records.id', '=', 'refs.target'),
    )
    .select('refs.record')
    .where('refs.casebook', '=', casebook)
    .where('refs.field', '=', 'affiliations')
    .where('records.handle', '=', handle)
    .execute()
  return new Set(rows.map((row) => row.record))
}
