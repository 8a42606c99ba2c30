import type { Asker, Link, Wish } from '../../drawings/index.ts'
import { addressOf } from '../address.ts'
import { to, type Visit } from '../visit.ts'
import { loadTitles } from './titles.ts'

/** The reader as whoever asks for a picture: nothing is drawn that this reader may not see. */
export const askerOf = (visit: Visit): Asker => ({
  view: visit.view,
  on: visit.on,
  language: visit.language,
  say: visit.say,
  titles: (ids) => loadTitles(visit.view, visit.language, ids),
})

/** What the address asks of a picture; the list behind one of its numbers is asked apart. */
export const wishIn = (visit: Visit): Wish =>
  Object.fromEntries([...visit.query].filter(([name, value]) => name !== 'part' && value !== ''))

/** The address a mark leads to: for the days of this page, or for the day of the mark. */
export const hrefIn =
  (visit: Visit) =>
  ({ path, query = {} }: Link): string => {
    const { on, ...others } = query
    return on === undefined
      ? to(visit, path, others)
      : addressOf({ ...visit.standpoint, on }, path, others)
  }
