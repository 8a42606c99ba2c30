export { loadPacks } from './load.ts'
export type { Packs } from './packs.ts'
export type {
  AnyTerm,
  BodyTerm,
  DeadlineTerm,
  EventTypeTerm,
  Length,
  MeasureTypeTerm,
  RegionTerm,
  RoleTerm,
  ScaleTerm,
  StateTerm,
  StatusTerm,
  Term,
} from './term.ts'
