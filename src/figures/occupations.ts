import type { View } from '../projections/index.ts'

/** The categories of what each person does or did, e.g. "activist". */
export async function loadOccupations({
  db,
  casebook,
}: View): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom('occupations')
    .select(['record', 'category'])
    .where('casebook', '=', casebook)
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.record)
  return new Map(
    [...grouped].map(([person, list]) => [person, new Set(list.map((row) => row.category))]),
  )
}

/** Officials whose conviction or death is counted as that of an official. */
export const officialCategories = ['police-officer', 'security-official', 'official']
