/** The only place that opens a database. */
export type { Database, Door, Location, OpenOptions } from './door.ts'
export { insertRows } from './insert.ts'
export { openDatabase } from './open.ts'
export { prepareQuery } from './prepare.ts'
export {
  type ColumnType,
  createTables,
  describeTable,
  dropTables,
  type RowOf,
  type TableShape,
  type TablesOf,
} from './tables.ts'
export { acquireWriteLock, type LockHolder, type WriteLock } from './write-lock.ts'
