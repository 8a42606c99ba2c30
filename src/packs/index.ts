export { loadPacks } from './load.ts'
export type { Packs } from './packs.ts'
export type {
  AnyTerm,
  EventTypeTerm,
  Length,
  MeasureTypeTerm,
  RoleTerm,
  StatusTerm,
  Term,
} from './term.ts'
