import { addTerm, dateBounds } from '../../base/date.ts'
import type { RecordOf } from '../../records/index.ts'

/**
 * The last day on which the stated term of a measure can be over, YYYY-MM-DD, counted from the latest day on
 * which it can have begun; null where no beginning or no length in numbers is stated.
 */
export function termEnd({ start, term }: RecordOf<'measure'>): string | null {
  const from = start === undefined ? null : dateBounds(start).startLatest
  if (from === null || !(term?.years || term?.months || term?.days)) return null
  return addTerm(from, term)
}
