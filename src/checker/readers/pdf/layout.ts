import { inReadingOrder } from './columns.ts'
import { cutFeet } from './feet.ts'
import type { Fragment, LinkArea, Markup, PageInk, Row, Rule } from './ink.ts'
import { linedTables } from './lined.ts'
import type { FootRows } from './notes.ts'
import { type Leading, leadingOf, type Piece, piecesOf } from './pieces.ts'
import { rowsOf, rowText } from './rows.ts'
import { runningRows } from './running.ts'
import { TableWriter } from './table-writer.ts'
import { type Grid, ruledTables } from './tables.ts'

/** What is kept of a page once its fragments stand in rows. */
export interface PageRows {
  readonly page: number
  readonly height: number
  readonly rows: readonly Row[]
  readonly grids: readonly Grid[]
  readonly turned: readonly Row[]
  readonly rules: readonly Rule[]
  readonly links: readonly LinkArea[]
  readonly markups: readonly Markup[]
  readonly drawn: boolean
}

/** A page in reading order. */
export interface PageLayout {
  readonly page: number
  /** One list per column or table; text may go on from the end of one to the beginning of the next. */
  readonly flows: readonly (readonly Piece[])[]
  readonly running: readonly Row[]
  readonly foot: FootRows
}

export interface Layout {
  readonly bodySize: number
  readonly leading: Leading
  readonly pages: readonly PageLayout[]
}

export function pageRows(ink: PageInk): PageRows {
  const ruled = ruledTables(ink.fragments, ink.rules)
  const grids = ruled.length > 0 ? ruled : linedTables(ink.fragments, ink.rules)
  const inGrids = new Set<Fragment>()
  for (const cell of grids.flatMap((grid) => grid.cells)) {
    for (const fragment of cell.fragments) inGrids.add(fragment)
  }
  const free = inGrids.size ? ink.fragments.filter((f) => !inGrids.has(f)) : ink.fragments
  return {
    page: ink.page,
    height: ink.height,
    rows: rowsOf(free),
    grids,
    turned: ink.turned.flatMap((layer) => rowsOf(layer)),
    // Only the strokes above notes still matter.
    rules: ink.rules.filter((rule) => rule.y1 - rule.y0 < 3).slice(0, 200),
    links: ink.links,
    markups: ink.markups,
    drawn: ink.drawn,
  }
}

/** The size of the running text. */
function bodySizeOf(pages: readonly PageRows[], running: ReadonlySet<Row>): number {
  const weights = new Map<number, number>()
  for (const row of pages.flatMap((page) => page.rows)) {
    if (running.has(row)) continue
    const weight = row.fragments.reduce((sum, fragment) => sum + fragment.text.length, 0)
    weights.set(row.size, (weights.get(row.size) ?? 0) + weight)
  }
  // Endnotes can hold more letters than the text they belong to; the larger type is the text.
  const most = Math.max(0, ...weights.values())
  return Math.max(0, ...[...weights].filter(([, weight]) => weight >= 0.3 * most).map(([s]) => s))
}

type Part = { readonly rows: readonly Row[] } | { readonly grid: Grid }

/** The rows of a page, with its tables where they stand between them. */
function partsOf(page: PageRows, rows: readonly Row[]): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const grid of [...page.grids].sort((a, b) => a.y0 - b.y0)) {
    const below = rows.findIndex((row) => row.y > grid.y0)
    const to = Math.max(from, below < 0 ? rows.length : below)
    parts.push({ rows: rows.slice(from, to) }, { grid })
    from = to
  }
  return [...parts, { rows: rows.slice(from) }]
}

interface Cut {
  readonly page: PageRows
  readonly parts: readonly Part[]
  readonly notes: readonly Row[]
}

/** Brings every page into reading order, with its notes and running rows set apart. */
export function layoutOf(pages: readonly PageRows[]): Layout {
  const running = runningRows(pages)
  const bodySize = bodySizeOf(pages, running)
  const cuts: Cut[] = []
  for (const page of pages) {
    const open = (cuts.at(-1)?.notes.length ?? 0) > 0
    const notes: Row[] = []
    const rows = page.rows.filter((row) => !running.has(row))
    const parts = partsOf(page, rows).flatMap((part): Part[] => {
      if ('grid' in part) return [part]
      return inReadingOrder(part.rows).map((flow) => {
        const feet = cutFeet(flow, page, bodySize, open)
        notes.push(...feet.notes)
        return { rows: feet.body }
      })
    })
    cuts.push({ page, parts, notes })
  }
  const runs = cuts.flatMap(({ parts, notes }) => [
    ...parts.map((part) => ('rows' in part ? part.rows : [])),
    notes,
  ])
  const leading = leadingOf(runs)
  return { bodySize, leading, pages: pagesOf(cuts, running, leading) }
}

function pagesOf(cuts: readonly Cut[], running: ReadonlySet<Row>, leading: Leading): PageLayout[] {
  const seen = new Map<string, number>()
  for (const { page } of cuts) {
    for (const text of new Set(page.turned.map(rowText))) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const tables = new TableWriter(leading)
  return cuts.map(({ page, parts, notes }) => {
    const number = page.page
    const flows = parts.map((part) => {
      if ('grid' in part) return tables.pieces(part.grid, number)
      if (part.rows.length > 0) tables.endTable()
      return piecesOf(part.rows, number, leading)
    })
    // The same words across several pages in another direction are a watermark.
    const watermarks = page.turned.filter((row) => (seen.get(rowText(row)) ?? 0) > 1)
    const aside = page.turned.filter((row) => !watermarks.includes(row))
    return {
      page: number,
      flows: [...flows, ...inReadingOrder(aside).map((rows) => piecesOf(rows, number, leading))],
      running: [...page.rows.filter((row) => running.has(row)), ...watermarks],
      foot: { page: number, rows: notes, links: page.links },
    }
  })
}
