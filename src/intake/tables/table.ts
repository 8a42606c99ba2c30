/** One row below the headings. Cells are text without white space around; a day in a spreadsheet is YYYY-MM-DD. */
export interface TableRow {
  /** As a spreadsheet numbers it; the headings are usually row 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** One sheet of a workbook, or a whole CSV file. */
export interface Table {
  /** The name of the sheet; null for CSV. */
  readonly sheet: string | null
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<TableRow>
}

/** Rows of text cells as a table: the first row that is not empty holds the headings; empty rows are passed over. */
export async function tableOf(
  sheet: string | null,
  rows: AsyncIterator<TableRow>,
): Promise<Table | undefined> {
  let first = await rows.next()
  while (!first.done && isEmpty(first.value)) first = await rows.next()
  if (first.done) return undefined
  return { sheet, headings: headingsOf(first.value.cells), rows: filled(rows) }
}

/** Headings on one line; those without words and those given twice get the letter of their column. */
function headingsOf(cells: readonly string[]): string[] {
  const seen = new Set<string>()
  return cells.map((cell, i) => {
    const text = cell.replaceAll(/\s+/g, ' ').trim()
    const own = text === '' || seen.has(text) ? `${text} [${columnLetter(i)}]`.trim() : text
    seen.add(own)
    return own
  })
}

const columnLetter = (index: number): string =>
  (index < 26 ? '' : columnLetter(Math.floor(index / 26) - 1)) +
  String.fromCharCode(65 + (index % 26))

async function* filled(rows: AsyncIterator<TableRow>): AsyncGenerator<TableRow> {
  for (let next = await rows.next(); !next.done; next = await rows.next())
    if (!isEmpty(next.value)) yield next.value
}

const isEmpty = ({ cells }: TableRow): boolean => cells.every((cell) => cell === '')

/** What export led with an apostrophe, so that no spreadsheet runs it, loses it again. */
export const unguarded = (cell: string): string =>
  /^''*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
