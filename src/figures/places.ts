import type { View } from '../projections/index.ts'

/** The type of each place, e.g. "country". */
export async function loadPlaceTypes({ db, casebook }: View): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('places')
    .select(['record', 'type'])
    .where('casebook', '=', casebook)
    .execute()
  return new Map(rows.map(({ record, type }) => [record, type]))
}
