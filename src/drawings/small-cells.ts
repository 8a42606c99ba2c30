import type { View } from '../projections/index.ts'
import type { Count } from './picture.ts'

const fewest = 3

/** Few enough to be withheld from the public where they could point to somebody. */
export const isSmall = (records: readonly string[]): boolean =>
  records.length > 0 && records.length < fewest

/**
 * Counts under 3 are not shown to the public when a cell could identify a protected person: when not every record
 * in it names a person whom the public may know of (counting rules, small cells). Who is named in public
 * anyway is not protected by hiding a number. What is withheld is also left out of every total.
 * @param named does this record name a person this reader may see?
 */
export const withhold = (count: Count, view: View, named: (record: string) => boolean): Count =>
  view.clearance === 'public' && isSmall(count.records) && !count.records.every(named)
    ? { ...count, records: [], withheld: true }
    : count
