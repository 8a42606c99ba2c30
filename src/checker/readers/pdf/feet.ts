import type { LinkArea, Row, Rule } from './ink.ts'
import { isMarkText, isRaised, isUnder, labelsIn } from './marks.ts'
import { rowText } from './rows.ts'

export interface Feet {
  readonly body: readonly Row[]
  /** Rows of notes; the first may go on with the last note of the page before. */
  readonly notes: readonly Row[]
}

const SMALLER = 0.94

/** The label of the note that begins with this row: raised, a sign, or a link back to its mark. */
function sureLabel(row: Row, links: readonly LinkArea[]): string | undefined {
  const [first] = row.fragments
  if (!first) return undefined
  const [word = ''] = first.text.split(' ')
  if (isRaised(first, row) && isMarkText(first.text)) return labelsIn(first.text)[0]
  if (/^(?:\*{1,4}|[†‡§]{1,3})$/.test(word)) return word
  const begun = /^([⁰¹²³⁴-⁹]{1,3})/.exec(first.text)?.[1]
  if (begun) return begun.normalize('NFKC')
  if (isRaised(first, row) && /^[ivxl]{1,6}$/.test(first.text)) return first.text
  if (/^(?:\d{1,4}|[ivxl]{1,6})$/.test(first.text)) {
    const linked = links.some((area) => area.url === undefined && isUnder(area, first))
    if (linked && row.fragments.length > 1) return first.text
  }
  return undefined
}

/** Among notes a plain number at the beginning of a row is a label, too. */
export const noteLabel = (row: Row, links: readonly LinkArea[]): string | undefined =>
  sureLabel(row, links) ?? /^(\d{1,4})[.)]?\s\S/.exec(rowText(row))?.[1]

/**
 * Numbers follow on; a line of a note that happens to begin with "2012" does not. At the top of a page's
 * notes numbering may begin again, or be taken up after notes that were missed.
 */
export function followsOn(label: string, last: string | undefined, first: boolean): boolean {
  if (!/^\d+$/.test(label) || last === undefined || !/^\d+$/.test(last)) return true
  const [number, before] = [Number(label), Number(last)]
  if (first && (number === 1 || (number > before && number < before + 30))) return true
  return number === before + 1 || number === before + 2
}

const ruleAbove = (row: Row, before: Row | undefined, rules: readonly Rule[]): boolean =>
  rules.some(
    (rule) =>
      rule.x1 - rule.x0 >= 30 &&
      rule.y1 - rule.y0 < 3 &&
      rule.x0 <= row.x0 + 4 * row.size &&
      rule.y0 < row.y &&
      // A line that hugs the row above it underlines words.
      rule.y0 > (before ? before.y + 0.35 * before.size : row.y - 4 * row.size),
  )

const isStroke = (rule: Rule, width: number): boolean =>
  rule.x1 - rule.x0 >= 30 && rule.x1 - rule.x0 <= 0.6 * width && rule.y1 - rule.y0 < 3

/** Where rows of small type begin that reach the foot. */
function smallFrom(rows: readonly Row[], bodySize: number): number {
  let from = rows.length
  while (from > 0 && (rows[from - 1]?.size ?? bodySize) <= SMALLER * bodySize) from--
  return from
}

/** Where a short stroke with a note beneath it divides the rows; -1 where none does. */
function strokeAt(
  rows: readonly Row[],
  rules: readonly Rule[],
  links: readonly LinkArea[],
): number {
  const x0 = Math.min(...rows.map((row) => row.x0))
  const width = Math.max(...rows.map((row) => row.x1)) - x0
  return rows.findIndex((row, index) => {
    const before = rows[index - 1]
    const stroked = rules.some((rule) => isStroke(rule, width) && ruleAbove(row, before, [rule]))
    return stroked && noteLabel(row, links) !== undefined && !/^\d+[.)]/.test(rowText(row))
  })
}

/**
 * Cuts the notes off the foot of a run of rows: smaller type that begins with a note's label, or rows
 * beneath a short stroke that do. `open` says that the page before ended inside its notes.
 */
export function cutFeet(
  rows: readonly Row[],
  page: { readonly rules: readonly Rule[]; readonly links: readonly LinkArea[] },
  bodySize: number,
  open: boolean,
): Feet {
  if (rows.length === 0) return { body: rows, notes: [] }
  const small = smallFrom(rows, bodySize)
  let at = -1
  for (let i = small; i < rows.length; i++) {
    const row = rows[i]
    if (!row) continue
    const plain = ruleAbove(row, rows[i - 1], page.rules) ? noteLabel(row, page.links) : undefined
    if ((plain ?? sureLabel(row, page.links)) === undefined) continue
    at = i
    break
  }
  const first = rows[small]
  const goesOn =
    open && first !== undefined && (small === 0 || ruleAbove(first, rows[small - 1], page.rules))
  if (goesOn) at = small
  if (at < 0) at = strokeAt(rows, page.rules, page.links)
  if (at < 0) return { body: rows, notes: [] }
  const end = notesEnd(rows, at)
  return { body: [...rows.slice(0, at), ...rows.slice(end)], notes: rows.slice(at, end) }
}

/** Larger type well below the notes (a job number, an imprint) is none of them. */
function notesEnd(rows: readonly Row[], from: number): number {
  const size = rows[from]?.size ?? 0
  for (let i = from + 1; i < rows.length; i++) {
    const [before, row] = [rows[i - 1], rows[i]]
    if (before && row && row.size > 1.06 * size && row.y - before.y > 2 * row.size) return i
  }
  return rows.length
}
