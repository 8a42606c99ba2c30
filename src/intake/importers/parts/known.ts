import { chunks } from '../../../base/chunks.ts'
import type { View } from '../../../projections/index.ts'
import type { RecordOf } from '../../../records/index.ts'

export type Recommendation = RecordOf<'recommendation'>

/** The reviews a file speaks of. */
export interface Reviews {
  /** ISO codes of the States under review. */
  readonly states: readonly string[]
  readonly sessions?: readonly number[]
  readonly symbol?: string | undefined
}

/** What the casebook holds already of these reviews, by symbol or session; bodies as they are today. */
export async function knownOf(view: View, reviews: Reviews): Promise<Recommendation[]> {
  const { db, casebook } = view
  const found: Recommendation[] = []
  for (const states of chunks(reviews.states)) {
    const rows = await db
      .selectFrom('recommendations')
      .innerJoin('records', (join) =>
        join
          .onRef('records.casebook', '=', 'recommendations.casebook')
          .onRef('records.id', '=', 'recommendations.record'),
      )
      .select('records.body')
      .where('recommendations.casebook', '=', casebook)
      .where('recommendations.state', 'in', states)
      .where((where) =>
        where.or([
          ...(reviews.symbol === undefined
            ? []
            : [where('recommendations.symbol', '=', reviews.symbol)]),
          ...(reviews.sessions && reviews.sessions.length > 0
            ? [where('recommendations.session', 'in', [...reviews.sessions])]
            : []),
        ]),
      )
      .orderBy('recommendations.record')
      .execute()
    for (const { body } of rows) if (body !== null) found.push(JSON.parse(body) as Recommendation)
  }
  return found
}
