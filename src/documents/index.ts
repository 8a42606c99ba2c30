/** Papers made from records and figures: text → draft → tree → files. Opens no database. */
export {
  type BuildRequest,
  type BuiltDocument,
  buildDocument,
  type Comparison,
  compareWithToday,
  type Difference,
  type DocumentWriter,
  documentName,
  type HistoryEntry,
  type Manifest,
  type ManifestValue,
  manifestText,
  type Reason,
  type RecordHistory,
  readManifest,
} from './built/index.ts'
export type {
  Asks,
  DocumentFacts,
  FigureFact,
  LedgerPosition,
  LoadedFacts,
  RecordSet,
  StatusFact,
  Terms,
} from './facts.ts'
export { type Draft, type Head, readHead } from './language/index.ts'
export type { DocumentFault, Place } from './place.ts'
export type { DocumentTree } from './tree.ts'
export { type Writer, writers } from './writers/index.ts'
