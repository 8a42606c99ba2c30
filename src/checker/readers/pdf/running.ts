import type { Row } from './ink.ts'
import { rowText } from './rows.ts'

export interface RunningPage {
  readonly page: number
  readonly height: number
  readonly rows: readonly Row[]
}

/** How many rows from each edge may repeat, and how deep into the page (share of its height) they stand. */
const DEEPEST_ROW = 4
const DEEPEST = 0.16
const SAME_HEIGHT = 7

interface Candidate {
  readonly page: number
  readonly row: Row
  readonly edge: 'head' | 'foot'
  readonly text: string
  /** The text without its numbers, which differ from page to page. */
  readonly key: string
  readonly numbers: readonly number[]
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanValue(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

function candidate(page: number, row: Row, edge: Candidate['edge']): Candidate {
  const text = rowText(row).toLowerCase()
  const roman = /^[ivxlc]{1,6}$/.test(text)
  return {
    page,
    row,
    edge,
    text,
    key: roman ? '#' : text.replace(/\d+/g, '#'),
    numbers: roman ? [romanValue(text)] : (text.match(/\d+/g)?.slice(0, 8).map(Number) ?? []),
  }
}

function candidatesOf({ page, height, rows }: RunningPage): Candidate[] {
  const head = rows.slice(0, DEEPEST_ROW).filter((row) => row.y < DEEPEST * height)
  const foot = rows
    .slice(-DEEPEST_ROW)
    .filter((row) => row.y > (1 - DEEPEST) * height && !head.includes(row))
  return [
    ...head.map((row) => candidate(page, row, 'head')),
    ...foot.map((row) => candidate(page, row, 'foot')),
  ]
}

const bareNumber =
  /^\P{L}{0,3}(?:(?:page|стр\.?|страница|бет)\s*)?#(?:\s*(?:\/|of|из|-?бет)\s*#?)?\P{L}{0,3}$/u

/**
 * Of one key at one height: those that repeat to the letter, and those in which a number counts the pages.
 * "12 Ibid." and "13 Ibid." at the same height do neither.
 */
function repeating(group: readonly Candidate[], pages: number): readonly Candidate[] {
  const [first] = group
  if (!first) return []
  const enough = pages <= 3 || first.row.size < 9.5 ? 2 : 3
  const texts = new Map<string, number>()
  const shifts = new Map<string, number>()
  for (const { text, numbers, page } of group) {
    texts.set(text, (texts.get(text) ?? 0) + 1)
    numbers.forEach((number, at) => {
      const shift = `${at} ${number - page}`
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1)
    })
  }
  const alone = pages <= 2 && bareNumber.test(first.key)
  return group.filter(({ text, numbers, page }) => {
    if ((texts.get(text) ?? 0) >= enough) return true
    return numbers.some((number, at) => {
      const counted = shifts.get(`${at} ${number - page}`) ?? 0
      return counted >= (bareNumber.test(first.key) ? 2 : enough) || (alone && number === page)
    })
  })
}

/** The rows that repeat at the top or foot of pages: heads, document symbols, page numbers. */
export function runningRows(pages: readonly RunningPage[]): Set<Row> {
  const groups = new Map<string, Candidate[][]>()
  for (const each of pages.flatMap(candidatesOf)) {
    const key = `${each.edge} ${each.key}`
    const atHeights = groups.get(key) ?? []
    groups.set(key, atHeights)
    const beside = atHeights.find(
      ([first]) => first !== undefined && Math.abs(first.row.y - each.row.y) < SAME_HEIGHT,
    )
    if (beside) beside.push(each)
    else if (atHeights.length < 50) atHeights.push([each])
  }
  const running = new Set<Row>()
  for (const atHeights of groups.values()) {
    for (const group of atHeights) {
      for (const { row } of repeating(group, pages.length)) running.add(row)
    }
  }
  return outermost(pages, running)
}

/** A repeated row inside the text is no head: only what touches the edge, row by row, counts. */
function outermost(pages: readonly RunningPage[], running: ReadonlySet<Row>): Set<Row> {
  const kept = new Set<Row>()
  for (const { rows } of pages) {
    for (const row of rows) {
      if (!running.has(row)) break
      kept.add(row)
    }
    for (const row of rows.toReversed()) {
      if (!running.has(row)) break
      kept.add(row)
    }
  }
  return kept
}
