export type { Links } from './columns.ts'
export { NumberSet } from './number-set.ts'
export { openPacked } from './open.ts'
export type { PackedRecords } from './packed-records.ts'
