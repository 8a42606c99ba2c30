import { chunks } from '../base/chunks.ts'
import type { View } from './view.ts'

/**
 * For each record the first day on which a source that reports it was issued: an undated event had happened by then.
 * @param records those wanted; all when left out
 */
export async function firstReports(
  { db, casebook }: View,
  records?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const part of records === undefined ? [undefined] : chunks(records)) {
    let query = db
      .selectFrom('citations')
      .innerJoin('sources', (join) =>
        join
          .onRef('sources.casebook', '=', 'citations.casebook')
          .onRef('sources.record', '=', 'citations.source'),
      )
      .select((eb) => ['citations.record', eb.fn.min('sources.issued_to_latest').as('issued')])
      .where('citations.casebook', '=', casebook)
      .where('sources.issued_to_latest', 'is not', null)
    if (part !== undefined) query = query.where('citations.record', 'in', part)
    for (const { record, issued } of await query.groupBy('citations.record').execute())
      if (issued !== null) found.set(record, issued)
  }
  return found
}
