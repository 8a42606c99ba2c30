/** A document built from its text, what it remembers, and what would differ today. */
export {
  type BuildRequest,
  type BuiltDocument,
  buildDocument,
  type DocumentWriter,
  documentName,
} from './build.ts'
export { type Comparison, compareWithToday, type Difference } from './compare.ts'
export type { HistoryEntry, RecordHistory } from './history.ts'
export { type Manifest, type ManifestValue, manifestText, readManifest } from './manifest.ts'
export type { Reason } from './reasons.ts'
