/** Tables computed from the ledger, and what can be derived from them on a date. */
export { type Audience, keeper } from './audience.ts'
export { compareProjections } from './compare.ts'
export { firstReports } from './first-reports.ts'
export { loadMerges, mergedInto, resolveIn } from './merges.ts'
export { createProjections, outdatedProjections, project, rebuild } from './project.ts'
export { type ProjectionTables, projections } from './registry.ts'
export {
  blockSize,
  decodeIntegers,
  decodeMembers,
  noDay,
  type SearchText,
  searchTexts,
  tokenOf,
} from './search/index.ts'
export { deriveStatus } from './status/derive.ts'
export type { Holding, Span, Status, StatusFacts, StatusRule } from './status/facts.ts'
export { holdingEnd, holdingEnds } from './status/holding-end.ts'
export { loadStatusFacts, statusOn } from './status/load.ts'
export {
  type ComputedView,
  computeView,
  liveView,
  memoryDatabase,
  type Position,
  type View,
} from './view.ts'
