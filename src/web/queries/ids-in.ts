import { type FactRecord, meaningfulFields } from '../../records/index.ts'

/** The ids of all records that a record names. */
export const idsIn = (record: FactRecord): string[] =>
  meaningfulFields(record).flatMap((field) => (field.refersTo ? [field.value] : []))
