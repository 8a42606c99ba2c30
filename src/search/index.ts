/** Finding records by what is known of them. */
export { mostStatuses, type Understood } from './asking/ask.ts'
export { type DuplicateSearch, searchDuplicates } from './duplicate-search.ts'
export { type ProposedDuplicates, proposeDuplicates } from './duplicates.ts'
export { type Facet, type FacetName, type Filters, facetNames } from './facets/index.ts'
export { type FindOptions, type Found, findByName } from './find.ts'
export { type Order, orders } from './order.ts'
export { parseQuery, printQuery, printTerm, type QueryNote, type Term } from './query/index.ts'
export {
  type Hit,
  type KindOfHits,
  type SearchAnswer,
  type SearchWish,
  searchRecords,
} from './search.ts'
export { titleIn } from './title.ts'
export type { Segment, Why } from './why.ts'
