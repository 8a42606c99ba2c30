import { dateBounds } from '../../base/date.ts'

/** Orders by the first day a stated date may mean; what has no date comes last. */
export const byDate =
  <T>(dateOf: (item: T) => string | undefined) =>
  (a: T, b: T): number =>
    firstDay(dateOf(a)).localeCompare(firstDay(dateOf(b)))

function firstDay(edtf: string | undefined): string {
  if (edtf === undefined) return '9999'
  const bounds = dateBounds(edtf)
  return bounds.startEarliest ?? bounds.endEarliest ?? '9999'
}
