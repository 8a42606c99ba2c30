/** What a cell of a table holds. A day is YYYY-MM-DD and becomes a real date in a spreadsheet; null is an empty cell. */
export type Cell = string | number | { readonly day: string } | null

export const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell)
