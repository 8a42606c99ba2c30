/** Giving out what the casebook has, as tables that other programs open and that come back without change. */
export { byteOrderMark, csv, csvRows } from './csv.ts'
export {
  type ExportFormat,
  exportArchive,
  exportFile,
  exportFormats,
  exportWorkbook,
} from './files.ts'
export type { Sheet } from './sheet.ts'
export { xlsx } from './xlsx.ts'
