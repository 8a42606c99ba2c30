import type { View } from '../../../projections/index.ts'
import type { Recommendation } from './known.ts'

/** The recommendation with this id as the casebook has it; undefined where it has none. */
export async function heldById(
  { db, casebook }: View,
  id: string,
): Promise<Recommendation | undefined> {
  const row = await db
    .selectFrom('records')
    .select('body')
    .where('casebook', '=', casebook)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.body ? (JSON.parse(row.body) as Recommendation) : undefined
}
