import readWorkbook from 'read-excel-file/node'
import type { InputFile } from '../importer.ts'
import { type Table, type TableRow, tableOf } from './table.ts'

/**
 * The sheets of an Excel workbook that have anything in them. The whole workbook is read into memory.
 * @throws Error of the library when the file is no workbook
 */
export async function readXlsx(file: InputFile): Promise<Table[]> {
  const sheets = await readWorkbook(Buffer.from(await file.bytes()))
  const tables = await Promise.all(
    sheets.map(({ sheet, data }) => tableOf(sheet, rowsOf(data as unknown as CellValue[][]))),
  )
  return tables.filter((table) => table !== undefined)
}

type CellValue = string | number | boolean | Date | null

async function* rowsOf(data: readonly CellValue[][]): AsyncGenerator<TableRow> {
  for (const [i, cells] of data.entries()) yield { number: i + 1, cells: cells.map(cellText) }
}

/** A date is its day in UTC, as the library gives it; a time of day is kept only where there is one. */
function cellText(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const text = value.toISOString()
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ')
  }
  return String(value).trim()
}
