export { type FieldMeaning, type FoundField, fieldMeaning } from './field.ts'
export type { RecordKind, UpgradeStep } from './kind.ts'
export type { Name } from './kinds/name.ts'
export { meaningfulFields, readRecord } from './read-record.ts'
export {
  type FactRecord,
  isKindName,
  type KindName,
  kindNames,
  kindOf,
  kinds,
  type RecordOf,
} from './registry.ts'
export type { Citation, FieldStatement } from './statement.ts'
