/**
 * Rows as CSV (RFC 4180): commas, quotation marks where needed, CRLF. It begins with a byte order mark, without
 * which Excel takes UTF-8 for a local code page. A text that a spreadsheet would run as a formula is led by an
 * apostrophe (OWASP, CSV injection).
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
