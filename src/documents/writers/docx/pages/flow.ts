import type { SizedParagraph } from './paragraph.ts'
import type { SizedTable } from './table.ts'

export type FlowItem = SizedParagraph | SizedTable

/** A first or last line of a paragraph does not stand alone on a page: `w:widowControl`, on where nothing is said. */
const together = 2

/**
 * Fills pages one after the other.
 * @param height of the text area, in twips
 * @returns the page on which each bookmark stands, from 1
 */
export function bookmarkPages(items: readonly FlowItem[], height: number): Map<string, number> {
  const pages = new Map<string, number>()
  const page = new Page(height)
  items.forEach((item, at) => {
    if ('rows' in item) {
      placeTable(item, page)
      return
    }
    if (item.pageBreakBefore) page.turn(true)
    if (!page.fits(needed(items, at, page.gap(item.before)))) page.turn(false)
    placeParagraph(item, page, (number) => {
      for (const name of item.bookmarks) pages.set(name, number)
    })
  })
  return pages
}

class Page {
  readonly #height: number
  number = 1
  #filled = 0
  #owed = 0
  /** Nothing stands on the page yet; distances are kept at the top of a page only where a break was asked for. */
  #empty = true
  #asked = true

  constructor(height: number) {
    this.#height = height
  }

  turn(asked: boolean): void {
    if (!this.#empty) this.number += 1
    this.#filled = 0
    this.#owed = 0
    this.#empty = true
    this.#asked = asked
  }

  gap(before: number): number {
    if (this.#empty) return this.#asked ? before : 0
    return Math.max(this.#owed, before)
  }

  /** Whether this much has room; a page on which nothing stands takes anything. */
  fits(height: number): boolean {
    return this.#empty || this.#filled + height <= this.#height
  }

  linesThatFit(gap: number, { line, below }: SizedParagraph): number {
    return Math.max(0, Math.floor((this.#height + below - this.#filled - gap) / line))
  }

  add(height: number, after: number): void {
    this.#filled += height
    this.#owed = after
    this.#empty = false
  }
}

/** The height that has to have room on a page for an item to begin there, with what is kept with it. */
function needed(items: readonly FlowItem[], at: number, gap: number): number {
  let height = 0
  let distance = gap
  for (let i = at; i < items.length; i++) {
    const item = items[i] as FlowItem
    if ('rows' in item) return height + distance + item.head + (item.rows[0] ?? 0)
    height += distance + item.rule
    if (!item.keepNext) return height + firstLines(item) * item.line - item.below
    height += item.lines * item.line
    const next = items[i + 1]
    distance = Math.max(item.after, next && !('rows' in next) ? next.before : 0)
  }
  return height
}

const firstLines = ({ lines, keepLines }: SizedParagraph): number =>
  keepLines || lines < 2 * together ? lines : together

function placeParagraph(item: SizedParagraph, page: Page, begins: (page: number) => void): void {
  begins(page.number)
  let gap = page.gap(item.before) + item.rule
  let left = item.lines
  for (;;) {
    const room = Math.max(1, page.linesThatFit(gap, item))
    if (left <= room) break
    const here = Math.max(1, Math.min(room, left - together))
    page.add(gap + here * item.line, 0)
    page.turn(false)
    left -= here
    gap = 0
  }
  page.add(gap + left * item.line, item.after)
}

/** The head row stands on every page; a table has no distance of its own. */
function placeTable({ head, rows }: SizedTable, page: Page): void {
  page.add(page.gap(0) + head, 0)
  for (const row of rows) {
    if (!page.fits(row)) {
      page.turn(false)
      page.add(head, 0)
    }
    page.add(row, 0)
  }
}
