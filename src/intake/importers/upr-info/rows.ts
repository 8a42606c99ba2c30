import type { InputFile } from '../../importer.ts'
import { detectCsv, readCsv } from '../../tables/csv.ts'
import type { TableRow } from '../../tables/table.ts'

/** One row of UPR Info's export: one recommending State. */
export interface InfoRow {
  readonly where: string
  readonly number: number
  /** The State under review, and who recommended: names as UPR Info prints them. */
  readonly to: string
  readonly from: string
  readonly text: string
  readonly response: string
  readonly action: number | undefined
  readonly issues: readonly string[]
  readonly session: number | undefined
}

const needed = ['to', 'text', 'from', 'response', 'session'] as const
const names = [...needed, 'action', 'issue'] as const
type Name = (typeof names)[number]

/** Are these the columns of UPR Info? */
export const isUprInfo = (headings: readonly string[]): boolean => {
  const found = new Set(headings.map((heading) => heading.toLowerCase()))
  return needed.every((name) => found.has(name))
}

/** The rows of the file; undefined where it has other columns. */
export async function readInfoRows(file: InputFile): Promise<InfoRow[] | undefined> {
  const table = await readCsv(file, await detectCsv(file))
  if (table === undefined || !isUprInfo(table.headings)) return undefined
  const headings = table.headings.map((heading) => heading.toLowerCase())
  const places = new Map(names.map((name) => [name, headings.indexOf(name)]))
  const rows: InfoRow[] = []
  for await (const row of table.rows) rows.push(readRow(row, places, file.name))
  return rows
}

function readRow(
  { number, cells }: TableRow,
  places: ReadonlyMap<Name, number>,
  file: string,
): InfoRow {
  const cell = (name: Name) => cells[places.get(name) ?? -1] ?? ''
  return {
    where: `${file}, row ${number}`,
    number,
    to: cell('to'),
    from: cell('from'),
    text: cell('text').replace(/\s+/g, ' '),
    response: cell('response'),
    action: wholeNumber(cell('action')),
    issues: cell('issue')
      .split(',')
      .map((issue) => issue.trim())
      .filter((issue) => issue !== ''),
    session: wholeNumber(cell('session')),
  }
}

const wholeNumber = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : undefined
