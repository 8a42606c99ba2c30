/** The use cases: what one can do with a casebook. One transaction = entries and their projections. */

export type { Entry } from '../ledger/index.ts'
export {
  type Admission,
  admit,
  type Judged,
  judge,
  type Known,
  knownBy,
  type Offer,
  type OfferedBeside,
} from './admit.ts'
export { type Batch, batchOf, type Change, changesBefore } from './batch.ts'
export {
  type Casebook,
  commit,
  commitChunks,
  currentView,
  openCasebook,
  rebuildProjections,
  type Written,
} from './casebook.ts'
export { combine, contested, type Picks } from './combine.ts'
export { createCasebook } from './create.ts'
export { type Difference, differences } from './differences.ts'
export { draftKnowledge } from './draft-knowledge.ts'
export { caseOffers } from './entry-case.ts'
export { endOffers } from './entry-end.ts'
export { languageOf } from './entry-fields.ts'
export {
  type Entered,
  type EntryContext,
  type EntryFault,
  entryId,
  fieldOfFault,
} from './entry-reader.ts'
export { type StatusChange, statusChanges } from './entry-status.ts'
export { type StepContext, stepOffers } from './entry-step.ts'
export { type StepName, stepNames, stepOutcomes, stepTypes } from './entry-step-meaning.ts'
export {
  isFilled,
  rowsOf,
  type Typed,
  textOf,
  textsOf,
  withoutRow,
  withRow,
  withValue,
} from './entry-typed.ts'
export { exportLines } from './export.ts'
export { deskLocationOf, papersFolder } from './folder.ts'
export { type Forgotten, forget } from './forget.ts'
export { historyOf, type Revision, recentEntries } from './history.ts'
export { type MergeWish, merge, mergeRecords, needsApproval, split } from './merge.ts'
export { copyPapers } from './paper-files.ts'
export { reasonsInWords } from './paper-reasons.ts'
export { type BuiltPaper, buildPaper, builtPapers, type PaperLine, paperChanges } from './papers.ts'
export { readOffers } from './read-offers.ts'
export { recordAll } from './record.ts'
export {
  fieldsOf,
  recordTyped,
  type Shape,
  type ShapedField,
  typedOf,
} from './record-typed.ts'
export { readSample, type Sample } from './sample.ts'
export { type Conflict, threeWay } from './three-way.ts'
export { planUndo, type UndoPlan, undo } from './undo.ts'
export { verifyCasebook } from './verify.ts'
export { type ViewRequest, type Views, viewsOf } from './views.ts'
export { withdraw } from './withdraw.ts'
export { type Write, writerOf } from './writer.ts'
