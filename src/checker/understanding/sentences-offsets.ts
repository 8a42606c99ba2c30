/**
 * The members of a list in rising order whose offset lies from `from` to below `to`. Found by halving: papers that
 * are one single paragraph have thousands of them.
 */
export function inRange<T>(
  rising: readonly T[],
  offsetOf: (member: T) => number,
  from: number,
  to: number,
): readonly T[] {
  const start = firstFrom(rising, offsetOf, from)
  return rising.slice(start, firstFrom(rising, offsetOf, to))
}

/** Where the first member with an offset of `least` or more stands. */
export function firstFrom<T>(
  rising: readonly T[],
  offsetOf: (member: T) => number,
  least: number,
): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    const member = rising[middle]
    if (member !== undefined && offsetOf(member) < least) low = middle + 1
    else high = middle
  }
  return low
}

const fromOf = ({ from }: { readonly from: number }): number => from

/** Whether an offset lies in one of some ranges that rise and do not overlap. */
export function covers(
  ranges: readonly { readonly from: number; readonly to: number }[],
  at: number,
): boolean {
  const last = ranges[firstFrom(ranges, fromOf, at + 1) - 1]
  return last !== undefined && at < last.to
}
