import type { Fragment, Rule } from './ink.ts'

/** A ruled table: the fragments of each cell, row by row. */
export interface Grid {
  readonly y0: number
  readonly y1: number
  /** Left edges of the columns, and for bordered tables the last right edge. */
  readonly edges: readonly number[]
  readonly cells: readonly GridCell[]
}

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly fragments: readonly Fragment[]
}

const NEAR = 3
const MOST_RULES = 1500
const MOST_CELLS = 4000

const isFlat = (rule: Rule): boolean => rule.x1 - rule.x0 >= rule.y1 - rule.y0

const meet = (a: Rule, b: Rule): boolean =>
  a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR

/** Rules that touch, over any number of steps, in groups. */
function connected(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((a, b) => a.y0 - b.y0)
  const groups: Rule[][] = []
  for (const rule of sorted) {
    const touching = groups.filter((group) => group.some((other) => meet(rule, other)))
    const joined = [...touching.flat(), rule]
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups
}

/** Positions nearer than a few points are one border. */
function borders(positions: readonly number[]): number[] {
  const found: number[] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last === undefined || position - last > NEAR) found.push(position)
  }
  return found
}

const between = (edges: readonly number[], position: number): number => {
  let index = -1
  for (const edge of edges) {
    if (edge > position) break
    index++
  }
  return Math.min(index, edges.length - 2)
}

function cellsOf(
  fragments: readonly Fragment[],
  xs: readonly number[],
  ys: readonly number[],
): GridCell[] {
  const cells = new Map<string, { row: number; column: number; fragments: Fragment[] }>()
  for (const fragment of fragments) {
    const row = between(ys, fragment.y - 0.3 * fragment.size) + 1
    const column = between(xs, fragment.x0 + Math.min(1, (fragment.x1 - fragment.x0) / 2)) + 1
    const key = `${row} ${column}`
    const cell = cells.get(key) ?? { row, column, fragments: [] }
    cells.set(key, cell)
    cell.fragments.push(fragment)
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** Tables with borders on all sides of their cells. A box around one text is no table. */
export function ruledTables(fragments: readonly Fragment[], rules: readonly Rule[]): Grid[] {
  if (rules.length < 4 || rules.length > MOST_RULES) return []
  const grids: Grid[] = []
  for (const group of connected(rules)) {
    const xs = borders(group.filter((rule) => !isFlat(rule)).map((rule) => (rule.x0 + rule.x1) / 2))
    const ys = borders(group.filter(isFlat).map((rule) => (rule.y0 + rule.y1) / 2))
    const columns = xs.length - 1
    const rows = ys.length - 1
    if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS) continue
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
    const inside = fragments.filter((fragment) => {
      const y = fragment.y - 0.3 * fragment.size
      return fragment.x0 > x0 - NEAR && fragment.x0 < x1 && y > y0 - NEAR && y < y1 + NEAR
    })
    const cells = cellsOf(inside, xs, ys)
    if (new Set(cells.map((cell) => cell.column)).size >= 2)
      grids.push({ y0, y1, edges: xs, cells })
  }
  return grids
}
