import { Gathering } from './gathering.ts'
import { NameStore } from './name-store.ts'
import { readQuery } from './query.ts'
import { type Entry, type Found, rankCandidates } from './rank.ts'

export interface NameIndex {
  /** How many names it holds. */
  readonly size: number
  add(entry: Entry): void
  /**
   * The names that answer a query best, best first: at most `limit` (10). With `typing` the last word of the
   * query may be the beginning of one.
   */
  find(query: string, options?: { limit?: number; typing?: boolean }): Found[]
}

/** So many of the gathered names are ranked for each one asked for; more of whole names, which tell more. */
const ranked = { typing: 3, whole: 6 }

/** An index of names in memory; names may be added later. One record may have several names. */
export function createNameIndex(entries: Iterable<Entry> = []): NameIndex {
  const store = new NameStore()
  const gathering = new Gathering(store)
  for (const entry of entries) store.add(entry)
  return {
    get size() {
      return store.size
    },
    add: (entry) => store.add(entry),
    find(text, { limit = 10, typing = false } = {}) {
      const query = readQuery(text, { typing })
      const most = limit * (typing ? ranked.typing : ranked.whole)
      const numbers = query.words.length > 0 ? gathering.best(query.words, most) : store.same(text)
      return rankCandidates(
        query,
        numbers.map((number) => store.entry(number)),
        limit,
      )
    },
  }
}
