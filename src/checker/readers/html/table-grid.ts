import { attribute } from './nodes.ts'
import type { HtmlElement } from './parse-bounded.ts'

/** Where the next cell of an open table stands, spans counted. */
export class TableGrid {
  readonly table: number
  private row = 0
  private column = 0
  /** Columns that a cell above reaches into, with the last row it reaches. */
  private readonly taken = new Map<number, number>()

  constructor(table: number) {
    this.table = table
  }

  startRow(): void {
    this.row++
    this.column = 0
  }

  cell(element: HtmlElement): { table: number; row: number; column: number } {
    if (this.row === 0) this.row = 1
    this.column++
    while ((this.taken.get(this.column) ?? 0) >= this.row) this.column++
    const place = { table: this.table, row: this.row, column: this.column }
    const width = span(element, 'colspan', 1000)
    const lastRow = this.row + span(element, 'rowspan', 65534) - 1
    if (lastRow > this.row) {
      for (let i = 0; i < width; i++) this.taken.set(this.column + i, lastRow)
    }
    this.column += width - 1
    return place
  }
}

/** The limits are those of the HTML standard. */
function span(element: HtmlElement, name: string, most: number): number {
  const number = Number.parseInt(attribute(element, name) ?? '1', 10)
  return number >= 1 ? Math.min(number, most) : 1
}
