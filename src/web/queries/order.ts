import { dateBounds } from '../../base/date.ts'
import type { RecordOf } from '../../records/index.ts'

/**
 * Orders by the last day a stated date may mean, then by the first: "January 2025" comes after 17 January 2025, of which
 * it may be a later day. What has no date comes last.
 */
export const byDate =
  <T>(dateOf: (item: T) => string | undefined) =>
  (a: T, b: T): number =>
    timeKey(dateOf(a)).localeCompare(timeKey(dateOf(b)))

function timeKey(edtf: string | undefined): string {
  if (edtf === undefined) return '9999'
  const { startEarliest, startLatest, endLatest } = dateBounds(edtf)
  return `${startLatest ?? endLatest ?? '9999'} ${startEarliest ?? ''}`
}

/**
 * Events by date; on one date, and without any, each after those it follows.
 * @returns a new list
 */
export function inOrder(events: readonly RecordOf<'event'>[]): RecordOf<'event'>[] {
  const left = [...events].sort(byDate((event) => event.date))
  const ordered: RecordOf<'event'>[] = []
  while (left.length > 0) {
    const waits = (event: RecordOf<'event'>) =>
      left.some(
        (other) =>
          other !== event &&
          event.follows.includes(other.id) &&
          timeKey(other.date) === timeKey(event.date),
      )
    const [next] = left.splice(
      Math.max(
        0,
        left.findIndex((event) => !waits(event)),
      ),
      1,
    )
    if (next) ordered.push(next)
  }
  return ordered
}
