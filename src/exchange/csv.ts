import { type Cell, cellText } from '../columns/index.ts'

/** Excel takes UTF-8 for a local code page without this mark. */
export const byteOrderMark = '\uFEFF'

/** Rows as a whole CSV file, with its byte order mark. */
export const csv = (rows: Iterable<readonly Cell[]>): string => byteOrderMark + csvRows(rows)

/**
 * Rows as CSV (RFC 4180): commas, quotation marks where needed, CRLF; without the byte order mark. A text that
 * a spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection), which import takes away.
 */
export const csvRows = (rows: Iterable<readonly Cell[]>): string =>
  Array.from(rows, (row) => `${row.map(csvCell).join(',')}\r\n`).join('')

function csvCell(cell: Cell): string {
  const text = cellText(cell)
  if (typeof cell === 'number') return text
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
