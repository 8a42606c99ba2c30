import { type Leading, type Piece, piecesOf } from './pieces.ts'
import { rowsOf } from './rows.ts'
import type { Grid, GridCell } from './tables.ts'

interface OpenTable {
  readonly number: number
  readonly page: number
  readonly edges: readonly number[]
  readonly head: string
  /** Rows written so far. */
  rows: number
}

const textOf = (cells: readonly GridCell[]): string =>
  cells.map((cell) => cell.fragments.map((fragment) => fragment.text).join(' ')).join('|')

const sameEdges = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) < 5)

/** Writes tables cell by cell. One that goes on over pages is one table, its repeated head running. */
export class TableWriter {
  private readonly leading: Leading
  private count = 0
  private open: OpenTable | undefined

  constructor(leading: Leading) {
    this.leading = leading
  }

  /** Text after a table ends it. */
  endTable(): void {
    this.open = undefined
  }

  pieces(grid: Grid, page: number): Piece[] {
    const head = textOf(grid.cells.filter((cell) => cell.row === 1))
    const open = this.open
    const goesOn = open && open.page === page - 1 && sameEdges(open.edges, grid.edges)
    const repeats = goesOn && open.head === head
    if (!goesOn) this.count++
    const before = goesOn ? open.rows - (repeats ? 1 : 0) : 0
    const last = Math.max(...grid.cells.map((cell) => cell.row))
    this.open = {
      number: this.count,
      page,
      edges: grid.edges,
      head: goesOn ? open.head : head,
      rows: before + last,
    }
    return grid.cells.flatMap(({ row, column, fragments }) => {
      const again = repeats && row === 1
      const cell = { table: this.count, row: again ? 1 : before + row, column }
      return piecesOf(rowsOf(fragments), page, this.leading).map((piece) => ({
        ...piece,
        cell,
        ...(again ? { running: true } : {}),
      }))
    })
  }
}
