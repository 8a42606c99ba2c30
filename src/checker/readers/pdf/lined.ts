import type { Fragment, Rule } from './ink.ts'
import { rowsOf } from './rows.ts'
import type { Grid, GridCell } from './tables.ts'

/** Tables that have lines between their rows and only white between their columns. */

const NEAR = 4
const WIDEST_WHITE_JOIN = 4
const MOST_BANDS = 500

/** Level lines of one length at one left edge, by height, doubles taken out. */
function ladders(rules: readonly Rule[]): Rule[][] {
  const found: Rule[][] = []
  const flat = rules.filter((r) => r.y1 - r.y0 < 3 && r.x1 - r.x0 > 60).sort((a, b) => a.y0 - b.y0)
  for (const rule of flat) {
    const ladder = found.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.x0 - rule.x0) < NEAR &&
        Math.abs(first.x1 - rule.x1) < NEAR,
    )
    if (!ladder) found.push([rule])
    else if (rule.y0 - (ladder.at(-1)?.y0 ?? 0) > 5) ladder.push(rule)
  }
  return found.filter((ladder) => ladder.length >= 3)
}

/** Where the white between columns ends: the left edges of columns. */
function columnEdges(fragments: readonly Fragment[]): number[] {
  const sorted = [...fragments].sort((a, b) => a.x0 - b.x0)
  const edges: number[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const fragment of sorted) {
    if (fragment.x0 - right >= WIDEST_WHITE_JOIN) edges.push(fragment.x0)
    right = Math.max(right, fragment.x1)
  }
  return edges
}

const columnOf = (edges: readonly number[], fragment: Fragment): number =>
  edges.findLastIndex((edge) => fragment.x0 >= edge - 0.5) + 1

/** Without a line under every row, a row begins where its first column and another have words. */
function splitBand(band: readonly Fragment[], edges: readonly number[]): Fragment[][] {
  const rows: Fragment[][] = []
  for (const row of rowsOf(band)) {
    const columns = new Set(row.fragments.map((fragment) => columnOf(edges, fragment)))
    const last = rows.at(-1)
    if (last && !(columns.has(1) && columns.size > 1)) last.push(...row.fragments)
    else rows.push([...row.fragments])
  }
  return rows
}

function gridOf(fragments: readonly Fragment[], ladder: readonly Rule[]): Grid | undefined {
  const [y0, y1] = [ladder[0]?.y0 ?? 0, ladder.at(-1)?.y0 ?? 0]
  const [x0, x1] = [ladder[0]?.x0 ?? 0, ladder[0]?.x1 ?? 0]
  const middle = (fragment: Fragment) => fragment.y - 0.3 * fragment.size
  const inside = fragments.filter(
    (f) => middle(f) > y0 && middle(f) < y1 && f.x0 > x0 - NEAR && f.x1 < x1 + NEAR,
  )
  const edges = columnEdges(inside)
  if (edges.length < 2) return undefined
  const bands = ladder.slice(1).map((rule, index) => {
    const above = ladder[index]?.y0 ?? y0
    return inside.filter((f) => middle(f) > above && middle(f) <= rule.y0)
  })
  const rows = (ladder.length > 3 ? bands : bands.flatMap((band) => splitBand(band, edges))).filter(
    (row) => row.length > 0,
  )
  const cells = rows.flatMap((row, index): GridCell[] =>
    edges.flatMap((_, column) => {
      const own = row.filter((fragment) => columnOf(edges, fragment) === column + 1)
      return own.length > 0 ? [{ row: index + 1, column: column + 1, fragments: own }] : []
    }),
  )
  const full = rows.filter((_, i) => cells.filter((cell) => cell.row === i + 1).length > 1)
  return rows.length >= 2 && full.length >= 2 ? { y0, y1, edges, cells } : undefined
}

/** Tables with level lines only: at least three of one length, and white between at least two columns. */
export function linedTables(fragments: readonly Fragment[], rules: readonly Rule[]): Grid[] {
  return ladders(rules)
    .filter((ladder) => ladder.length <= MOST_BANDS)
    .flatMap((ladder) => gridOf(fragments, ladder) ?? [])
}
