/** Finding records by what is known of them. */
export { type ProposedDuplicates, proposeDuplicates } from './duplicates.ts'
export { type FindOptions, type Found, findByName } from './find.ts'
