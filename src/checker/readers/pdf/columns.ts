import type { Fragment, Row } from './ink.ts'
import { rowOf } from './rows.ts'

/** A strip of white that no row crosses, over a run of rows. */
interface Gutter {
  readonly x0: number
  readonly x1: number
  readonly from: number
  readonly to: number
  /** Rows with words on its left, and on its right. */
  readonly left: number
  readonly right: number
}

const FEWEST_ROWS = 4
const MOST_GUTTERS = 40
const EDGE = 1e6

const both = (gutter: Gutter): number => Math.min(gutter.left, gutter.right)

/** The white between the words of a row, margins included. */
function whiteOf(row: Row): [number, number][] {
  const white: [number, number][] = []
  let right = -EDGE
  for (const fragment of row.fragments) {
    if (right === -EDGE || fragment.x0 - right >= Math.max(7, 0.8 * row.size)) {
      white.push([right, fragment.x0])
    }
    right = Math.max(right, fragment.x1)
  }
  white.push([right, EDGE])
  return white
}

/** All gutters, found in one pass from top to bottom. */
function guttersOf(rows: readonly Row[]): Gutter[] {
  const done: Gutter[] = []
  let open: Gutter[] = []
  rows.forEach((row, index) => {
    const white = whiteOf(row)
    const narrowest = Math.max(7, 0.8 * row.size)
    const next = new Map<string, Gutter>()
    const keep = (gutter: Gutter) => {
      const key = `${gutter.x0.toFixed(1)} ${gutter.x1.toFixed(1)}`
      const known = next.get(key)
      if (!known || both(known) < both(gutter)) next.set(key, gutter)
    }
    for (const gutter of open) {
      let kept = false
      for (const [a, b] of white) {
        const x0 = Math.max(a, gutter.x0)
        const x1 = Math.min(b, gutter.x1)
        if (x1 - x0 < narrowest) continue
        kept = true
        const left = gutter.left + Number(a > -EDGE)
        const right = gutter.right + Number(b < EDGE)
        keep({ x0, x1, from: gutter.from, to: index, left, right })
      }
      if (!kept) done.push(gutter)
    }
    for (const [x0, x1] of white) {
      const [left, right] = [Number(x0 > -EDGE), Number(x1 < EDGE)]
      keep({ x0, x1, from: index, to: index, left, right })
    }
    open = [...next.values()].sort((a, b) => both(b) - both(a)).slice(0, MOST_GUTTERS)
  })
  return [...done, ...open].filter((gutter) => both(gutter) >= FEWEST_ROWS)
}

const split = (row: Row, x: number): readonly [Row | undefined, Row | undefined] => {
  const left: Fragment[] = []
  const right: Fragment[] = []
  for (const fragment of row.fragments) (fragment.x1 <= x ? left : right).push(fragment)
  return [left.length ? rowOf(left) : undefined, right.length ? rowOf(right) : undefined]
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Running text fills its column; the cells of a table and the pages of a contents list do not. */
function isRunningText(rows: readonly Row[], whole: number): boolean {
  if (rows.length < FEWEST_ROWS) return false
  const x0 = rows.reduce((left, row) => Math.min(left, row.x0), EDGE)
  const x1 = rows.reduce((right, row) => Math.max(right, row.x1), -EDGE)
  const lengths = rows.map((row) => row.fragments.reduce((sum, f) => sum + f.text.length, 0))
  return (
    x1 - x0 >= 0.2 * whole &&
    median(rows.map((row) => row.x1 - row.x0)) >= 0.6 * (x1 - x0) &&
    median(lengths) >= 14
  )
}

const present = (rows: readonly (Row | undefined)[]): Row[] =>
  rows.filter((row) => row !== undefined)

/** A larger row on the left with nothing beside it ends a pair of columns. */
function isHeadingAlone(
  rows: readonly Row[],
  gutter: Gutter,
  sides: readonly (readonly [Row | undefined, Row | undefined])[],
  at: number,
): boolean {
  const row = rows[gutter.from + at]
  const above = sides.slice(0, at).findLast((side) => side[1])?.[1]
  const below = sides.slice(at + 1).find((side) => side[1])?.[1]
  if (!row || !above || !below) return false
  const white = below.y - above.y
  return row.size > 1.1 * above.size && white > 2.6 * above.size && white > 1.8 * row.size
}

const isNear = (rows: readonly Row[], from: number, at: number, other: number): boolean => {
  const [a, b] = [rows[from + at], rows[from + other]]
  return !!a && !!b && Math.abs(a.y - b.y) < 1.2 * Math.max(a.size, b.size)
}

interface Split {
  readonly from: number
  readonly to: number
  readonly left: Row[]
  readonly right: Row[]
}

/** The rows a gutter really divides: from its first row with both sides to its last, and what hangs on. */
function divided(rows: readonly Row[], gutter: Gutter): Split | undefined {
  const middle = (gutter.x0 + gutter.x1) / 2
  const sides = rows.slice(gutter.from, gutter.to + 1).map((row) => split(row, middle))
  // The rows of two columns need not stand on the same baselines.
  const isBoth = (index: number): boolean => {
    const near = [index - 1, index, index + 1].filter((i) => isNear(rows, gutter.from, index, i))
    return [0, 1].every((side) => near.some((i) => sides[i]?.[side] !== undefined))
  }
  let first = sides.findIndex((_, index) => isBoth(index))
  let last = sides.length - 1
  const heading = sides.findIndex(
    (side, i) => i > first && !side[1] && isHeadingAlone(rows, gutter, sides, i),
  )
  if (heading > first) last = heading - 1
  while (last > first && !isBoth(last)) last--
  const joined = (a: number, b: number) => {
    const [upper, lower] = [rows[gutter.from + a], rows[gutter.from + b]]
    return !!upper && !!lower && lower.y - upper.y < 1.7 * lower.size && upper.size === lower.size
  }
  while (first > 0 && joined(first - 1, first)) first--
  while (last < sides.length - 1 && joined(last, last + 1)) last++
  const inside = sides.slice(first, last + 1)
  const left = present(inside.map(([side]) => side))
  const right = present(inside.map(([, side]) => side))
  const edges = rows.slice(gutter.from + first, gutter.from + last + 1)
  const x0 = edges.reduce((edge, row) => Math.min(edge, row.x0), EDGE)
  const x1 = edges.reduce((edge, row) => Math.max(edge, row.x1), -EDGE)
  if (!isRunningText(left, x1 - x0) || !isRunningText(right, x1 - x0)) return undefined
  return { from: gutter.from + first, to: gutter.from + last, left, right }
}

/**
 * The rows of a page in the order they are read: what stands above two columns, the left column, the
 * right one, what stands below. Each part is one run of rows with one measure.
 */
export function inReadingOrder(rows: readonly Row[], depth = 0): Row[][] {
  if (rows.length === 0) return []
  if (depth < 8) {
    const gutters = guttersOf(rows).sort((a, b) => both(b) - both(a) || b.x1 - b.x0 - (a.x1 - a.x0))
    for (const gutter of gutters.slice(0, 5)) {
      const found = divided(rows, gutter)
      if (!found) continue
      return [rows.slice(0, found.from), found.left, found.right, rows.slice(found.to + 1)].flatMap(
        (part) => inReadingOrder(part, depth + 1),
      )
    }
  }
  return [[...rows]]
}
