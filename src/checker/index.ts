export {
  type Accepted,
  type AcceptedFinding,
  accept,
  loadSettings,
  noSettings,
  ownRules,
  type RuleText,
  type Settings,
  saveSettings,
  settingsFileFor,
  settingsName,
} from './accepted/index.ts'
export { type CheckOptions, checkFiles, checkOne } from './check-files.ts'
export type { Finding, Related, Severity } from './finding.ts'
export {
  defaultLimits,
  type FileToRead,
  type ReadLimits,
  type ReadOptions,
  readInChild,
} from './readers/index.ts'
export {
  annotateDocx,
  type CheckedFile,
  countFindings,
  explain,
  fileSection,
  hasSlips,
  htmlReport,
  jsonReport,
  reportStyles,
  sarifReport,
  textReport,
  wrap,
} from './report/index.ts'
export type { Rule, RuleGroup, RulesFor } from './rule.ts'
export {
  type AskedFigure,
  type CasebookKnowledge,
  casebookRules,
  casebookRulesFor,
  casebookRuleTexts,
  type KnownCharge,
  type KnownFigure,
  type KnownName,
  type KnownNumber,
  type KnownOrganisation,
  type KnownPenalty,
  type KnownPerson,
  type KnownRecommendation,
  type KnownSource,
  type KnownStatus,
} from './rules/casebook/index.ts'
export { rules } from './rules/registry.ts'
export type { Draft, DraftFormat, Place } from './tree/index.ts'
export { writeWhole } from './write-whole.ts'
