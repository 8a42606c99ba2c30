/** Finding names: whole and as they are typed, in memory and by the rows of a database. */
export { createNameIndex, type NameIndex } from './name-index.ts'
export { type Query, type QueryWord, readQuery } from './query.ts'
export { type Entry, type Found, rankCandidates } from './rank.ts'
export {
  enoughCandidates,
  type KeyLookup,
  type KeySearch,
  mostCandidates,
  mostRowsOfKey,
  nameKeys,
  queryKeys,
} from './rows.ts'
