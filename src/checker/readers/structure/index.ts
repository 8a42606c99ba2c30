export { type ReadSource, toDraft } from './to-draft.ts'
export { wordJoin } from './word-join.ts'
