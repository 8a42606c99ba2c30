/** Taking in what others have: files → records, decided before anything is kept. */
export type { Found, ImportContext, Importer, InputFile } from './importer.ts'
export {
  type Import,
  type ImportDeps,
  type Imports,
  importsOf,
  type TableShown,
} from './imports/imports.ts'
export type { ImportState, Step } from './imports/state.ts'
export { type ImportWorkDeps, startImports } from './imports/work.ts'
export { fileAt, fileOf } from './input-file.ts'
export { type Keeping, keepImport } from './keep.ts'
export { type Mapping, mappingSchema } from './mapping/mapping.ts'
export { targetGroups } from './mapping/targets.ts'
export { countsOf, type PlanCounts, type Planning, planImport } from './plan/plan.ts'
export {
  type Candidate,
  openStaging,
  type StagedRow,
  type Staging,
  type Wanted,
} from './plan/staging.ts'
export type { FieldChange } from './plan/three-way.ts'
export { type RefusedTable, refusedRows } from './refused.ts'
export { importerFor, importers } from './registry.ts'
export { clearImports, makeWorkspace, type Workspace, workspaceOf } from './workspace.ts'
