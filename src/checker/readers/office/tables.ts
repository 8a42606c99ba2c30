import type { Block } from '../../tree/index.ts'

interface Table {
  readonly number: number
  row: number
  column: number
  span: number
}

/** Where in which table a paragraph stands; columns are those of the grid, so merged cells leave gaps. */
export class Tables {
  readonly #open: Table[] = []
  #count: { tables: number }

  /** Stories nested in one another (text boxes) count their tables together. */
  constructor(count: { tables: number }) {
    this.#count = count
  }

  get cell(): Block['cell'] {
    const table = this.#open.at(-1)
    if (table === undefined || table.row === 0) return undefined
    return { table: table.number, row: table.row, column: table.column }
  }

  table(): void {
    this.#open.push({ number: ++this.#count.tables, row: 0, column: 1, span: 0 })
  }

  row(): void {
    const table = this.#open.at(-1)
    if (table === undefined) return
    table.row++
    table.column = 1
    table.span = 0
  }

  cellBegins(): void {
    const table = this.#open.at(-1)
    if (table === undefined) return
    table.column += table.span
    table.span = 1
  }

  /** w:gridSpan of the cell; w:gridBefore of the row, which comes before its first cell. */
  spans(columns: number): void {
    const table = this.#open.at(-1)
    if (table !== undefined && columns >= 1 && columns <= 63) table.span = columns
  }

  tableEnds(): void {
    this.#open.pop()
  }
}
