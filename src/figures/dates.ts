/** The two days between which something happened; null = not known. */
export interface Between {
  readonly earliest: string | null
  readonly latest: string | null
}

type DateRow<P extends string> = {
  [C in `${P}_from` | `${P}_from_latest` | `${P}_to_latest`]: string | null
}

/** When a stated date began, from the columns of a table; where only its end is known, not after that. */
export function beginning<const P extends string>(row: DateRow<P>, prefix: P): Between {
  const at = row as Record<string, string | null>
  return {
    earliest: at[`${prefix}_from`] ?? null,
    latest: at[`${prefix}_from_latest`] ?? at[`${prefix}_to_latest`] ?? null,
  }
}

export type Certainty = 'yes' | 'perhaps' | 'no'

/**
 * Had it happened by the end of this day? A date of month or year precision counts from its last day
 * (counting rules, "as-of"); until then, and where no date is known, it is "perhaps".
 * @param on YYYY-MM-DD
 */
export function happenedBy({ earliest, latest }: Between, on: string): Certainty {
  if (latest !== null && latest <= on) return 'yes'
  return earliest === null || earliest <= on ? 'perhaps' : 'no'
}

/** Did it happen from the first to the last of these days, both included? */
export function happenedWithin(at: Between, first: string, last: string): Certainty {
  const { earliest, latest } = at
  if ((latest !== null && latest < first) || (earliest !== null && earliest > last)) return 'no'
  return earliest !== null && latest !== null && earliest >= first && latest <= last
    ? 'yes'
    : 'perhaps'
}

/** The two of them together: "yes" only if both are, "no" if one is. */
export const both = (a: Certainty, b: Certainty): Certainty =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'perhaps'

/** Sorts items by how certainly they count. */
export function byCertainty<T>(
  items: Iterable<T>,
  certainty: (item: T) => Certainty,
): { yes: T[]; perhaps: T[] } {
  const sorted = { yes: [] as T[], perhaps: [] as T[] }
  for (const item of items) {
    const found = certainty(item)
    if (found !== 'no') sorted[found].push(item)
  }
  return sorted
}

/** The earlier of two days. */
export const earlier = (a: string, b: string): string => (compareDays(a, b) < 0 ? a : b)

/** For sorting by day; what has no day comes first. */
export const compareDays = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') === (b ?? '') ? 0 : 1
