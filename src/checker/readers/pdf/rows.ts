import type { Fragment, Row } from './ink.ts'
import { isMarkText } from './marks.ts'

/** Two baselines nearer than this share of the smaller type are one row. */
const SAME_BASELINE = 0.3
/** Type at most this large beside larger type, off its baseline, is a raised or lowered sign. */
const SCRIPT = 0.86

/** Fake bold prints a letter twice, a hair apart. */
function printedOnce(fragments: readonly Fragment[]): Fragment[] {
  const kept: Fragment[] = []
  for (const fragment of fragments) {
    const twin = kept.at(-1)
    const again =
      twin !== undefined &&
      twin.text === fragment.text &&
      Math.abs(twin.y - fragment.y) < 0.15 * fragment.size &&
      Math.abs(twin.x0 - fragment.x0) < 0.15 * fragment.size
    if (!again) kept.push(fragment)
  }
  return kept
}

const touches = (a: Fragment, b: Fragment): boolean =>
  Math.max(a.x0 - b.x1, b.x0 - a.x1) < 0.6 * Math.max(a.size, b.size)

/** The label of a note may stand some way before the note's first word. */
const leads = (small: Fragment, large: Fragment): boolean =>
  isMarkText(small.text) && large.x0 >= small.x1 && large.x0 - small.x1 < 2.5 * large.size

const isScriptOf = (small: Fragment, large: Fragment): boolean => {
  if (small.size > SCRIPT * large.size) return false
  if (!touches(small, large) && !leads(small, large)) return false
  const raised = large.y - small.y
  return raised > -0.4 * large.size && raised < 0.75 * large.size
}

/** The size and weight most letters have. */
function mainLook(fragments: readonly Fragment[]): { size: number; bold: boolean } {
  const weights = new Map<number, number>()
  let heavy = 0
  let all = 0
  for (const { text, size, bold } of fragments) {
    const rounded = Math.round(size * 4) / 4
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length)
    all += text.length
    if (bold) heavy += text.length
  }
  let best = 0
  for (const [size, weight] of weights) {
    const bestWeight = weights.get(best) ?? 0
    if (weight > bestWeight || (weight === bestWeight && size > best)) best = size
  }
  return { size: best, bold: all > 0 && heavy >= 0.9 * all }
}

export function rowOf(fragments: readonly Fragment[]): Row {
  const sorted = [...fragments].sort((a, b) => a.x0 - b.x0)
  const { size, bold } = mainLook(sorted)
  const base = sorted.find((fragment) => Math.abs(fragment.size - size) <= 0.5) ?? sorted[0]
  return {
    y: base?.y ?? 0,
    x0: sorted[0]?.x0 ?? 0,
    x1: sorted.reduce((right, fragment) => Math.max(right, fragment.x1), 0),
    size,
    bold,
    fragments: sorted,
  }
}

/** Rows from top to bottom; raised signs stand in the row they belong to. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const sorted = printedOnce(fragments).sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const groups: Fragment[][] = []
  for (const fragment of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    const near =
      first && fragment.y - first.y <= SAME_BASELINE * Math.min(fragment.size, first.size)
    if (group && near) group.push(fragment)
    else groups.push([fragment])
  }
  return settleScripts(groups).map(rowOf)
}

/** Moves raised and lowered signs to the row of the letters they touch. */
function settleScripts(groups: readonly (readonly Fragment[])[]): Fragment[][] {
  const settled: Fragment[][] = groups.map(() => [])
  groups.forEach((group, index) => {
    for (const fragment of group) {
      let home = index
      for (const near of [index, index + 1, index + 2, index - 1]) {
        const others = groups[near]
        if (!others?.some((other) => other !== fragment && isScriptOf(fragment, other))) continue
        home = near
        break
      }
      settled[home]?.push(fragment)
    }
  })
  return settled.filter((group) => group.length > 0)
}

/** The words of a row with the spaces a reader sees; gaps of any width are one space. */
export function rowText(row: Row): string {
  let text = ''
  row.fragments.forEach((fragment, index) => {
    const before = row.fragments[index - 1]
    text += (before && isSpaceBetween(before, fragment) ? ' ' : '') + fragment.text
  })
  return text.normalize('NFC')
}

export const isSpaceBetween = (before: Fragment, after: Fragment): boolean =>
  before.spaced || after.x0 - before.x1 > 0.14 * Math.min(before.size, after.size)
