import { readFragment } from '../html/index.ts'
import type { Rough } from '../lines/index.ts'
import { type InlineContext, readInlines } from './inlines/index.ts'

/** The tables of a Markdown text, as cells: GitHub's with bars and those in HTML. */
export class Tables {
  private readonly text: string
  private readonly context: InlineContext
  private readonly blocks: Rough[]
  private count = 0
  private rows: number | undefined

  constructor(text: string, context: InlineContext, blocks: Rough[]) {
    this.text = text
    this.context = context
    this.blocks = blocks
  }

  begin(): void {
    this.count++
    this.rows = 0
  }

  end(): void {
    this.rows = undefined
  }

  /** A line of the open table; false where none is open. */
  row(from: number, end: number): boolean {
    if (this.rows === undefined) return false
    this.rows++
    const row = this.rows
    cellsOf(this.text.slice(from, end)).forEach((cell, i) => {
      const start = from + cell.from
      const raw = this.text.slice(start, from + cell.to)
      const passage = readInlines(raw, (at) => start + at, this.context)
      const place = { table: this.count, row, column: i + 1 }
      if (passage.text !== '' || passage.marks.length > 0) {
        this.blocks.push({ ...passage, kind: 'cell', level: 0, start, cell: place })
      }
    })
    return true
  }

  /** A <table> begins at `from`; answers where it ends. */
  html(from: number): number {
    const close = /<\/table\s{0,9}>/gi
    close.lastIndex = from
    const end = close.exec(this.text) === null ? this.text.length : close.lastIndex
    const cells = readFragment(this.text.slice(from, end), from, this.count)
    this.count = cells.reduce((most, cell) => Math.max(most, cell.cell?.table ?? 0), this.count)
    this.blocks.push(...cells)
    return end
  }
}

/** The cells of a row, as stretches of the line: bars that are escaped do not part cells. */
export function cellsOf(line: string): readonly { readonly from: number; readonly to: number }[] {
  const bars: number[] = []
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++
    else if (line[i] === '|') bars.push(i)
  }
  const start = /^\s*/.exec(line)?.[0].length ?? 0
  const end = line.trimEnd().length
  const edges = [bars[0] === start ? [] : [start - 1], bars, bars.at(-1) === end - 1 ? [] : [end]]
  const parted = edges.flat()
  return parted.slice(0, -1).map((bar, i) => ({ from: bar + 1, to: parted[i + 1] as number }))
}
