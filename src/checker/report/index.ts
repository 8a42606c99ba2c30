export { annotateDocx } from './annotate/index.ts'
export {
  type CheckedFile,
  type Counts,
  countFindings,
  hasSlips,
  severities,
} from './checked-file.ts'
export { fileSection, htmlReport, reportStyles, type SectionOptions } from './html/index.ts'
export { type JsonFinding, type JsonReport, jsonReport } from './json.ts'
export { rulesPage } from './rules-page.ts'
export { type SarifOptions, sarifReport } from './sarif.ts'
export { explain, type TextOptions, textReport, wrap } from './text/index.ts'
