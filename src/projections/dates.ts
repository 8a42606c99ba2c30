import { dateBounds } from '../base/date.ts'

/**
 * The columns that hold one stated date: its words, and the first and last calendar day its beginning
 * and its end may mean. null = not stated, unknown, or still open.
 */
export const dateColumns = <const P extends string>(prefix: P) =>
  ({
    [prefix]: 'text?',
    [`${prefix}_from`]: 'text?',
    [`${prefix}_from_latest`]: 'text?',
    [`${prefix}_to`]: 'text?',
    [`${prefix}_to_latest`]: 'text?',
  }) as { [C in DateColumn<P>]: 'text?' }

type DateColumn<P extends string> =
  | P
  | `${P}_from`
  | `${P}_from_latest`
  | `${P}_to`
  | `${P}_to_latest`

/** The values of `dateColumns(prefix)` for an EDTF date. */
export function boundsOf<const P extends string>(prefix: P, date: string | undefined) {
  const bounds = date === undefined ? undefined : dateBounds(date)
  return {
    [prefix]: date ?? null,
    [`${prefix}_from`]: bounds?.startEarliest ?? null,
    [`${prefix}_from_latest`]: bounds?.startLatest ?? null,
    [`${prefix}_to`]: bounds?.endEarliest ?? null,
    [`${prefix}_to_latest`]: bounds?.endLatest ?? null,
  } as { [C in DateColumn<P>]: string | null }
}
