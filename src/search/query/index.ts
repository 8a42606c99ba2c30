export { parseQuery } from './parse.ts'
export { printQuery, printTerm } from './print.ts'
export {
  type ParsedQuery,
  type Query,
  type QueryField,
  type QueryNote,
  queryFields,
  type Term,
} from './query.ts'
