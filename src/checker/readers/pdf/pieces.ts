import type { Row } from './ink.ts'
import { type Label, labelOf } from './labels.ts'
import { rowText } from './rows.ts'

/** A paragraph, or what one page or column holds of it. */
export interface Piece {
  readonly page: number
  readonly rows: readonly Row[]
  readonly label?: Label
  /** Where its first letter stands, label included. */
  readonly x0: number
  readonly size: number
  readonly bold: boolean
  /** The right edge of its column. */
  readonly right: number
  readonly contents: boolean
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** A head of a table that is printed again on a later page. */
  readonly running?: boolean
}

/** The usual distance of baselines for a size of type, in points. */
export type Leading = (size: number) => number

const LEADER = /(?:\.\s?){4,}|…{2,}|(?:…\s?){3,}|_{5,}/
const TERMINAL = /[.!?…:;][)\]"'»”’\d*]*$/u

const isContentsRow = (text: string): boolean => LEADER.test(text)
export const endsSentence = (text: string): boolean => TERMINAL.test(text.slice(-40).trimEnd())

/** The leading of each size over the whole document: the distance that occurs most. */
export function leadingOf(runs: readonly (readonly Row[])[]): Leading {
  const counts = new Map<number, Map<number, number>>()
  for (const rows of runs) {
    for (let i = 1; i < rows.length; i++) {
      const [a, b] = [rows[i - 1], rows[i]]
      if (!a || !b || Math.abs(a.size - b.size) > 0.3) continue
      const distance = Math.round((b.y - a.y) * 2) / 2
      if (distance < 0.8 * b.size || distance > 3 * b.size) continue
      const bySize = counts.get(b.size) ?? new Map<number, number>()
      counts.set(b.size, bySize)
      bySize.set(distance, (bySize.get(distance) ?? 0) + 1)
    }
  }
  const usual = new Map<number, number>()
  for (const [size, distances] of counts) {
    const most = Math.max(...distances.values())
    const common = [...distances].filter(([, count]) => count >= 0.4 * most).map(([d]) => d)
    usual.set(size, Math.min(...common))
  }
  return (size) => Math.min(usual.get(size) ?? 1.25 * size, 2.6 * size)
}

const firstWordWidth = (row: Row): number => {
  const [first] = row.fragments
  if (!first) return 0
  const end = first.text.search(/[\s-]/)
  const share = end < 0 ? 1 : (end + 1) / first.text.length
  return share * (first.x1 - first.x0)
}

/** The next word would have fitted: the row was ended on purpose. */
export function endedOnPurpose(row: Row, next: Row, right: number): boolean {
  const slack = right - row.x1
  return slack > firstWordWidth(next) + 0.6 * row.size
}

interface Run {
  readonly left: number
  readonly right: number
  readonly leading: Leading
}

interface Open {
  rows: Row[]
  label: Label | undefined
  x0: number
  text: string
  contents: boolean
}

const isCentred = (row: Row, run: Run): boolean => {
  const [left, right] = [row.x0 - run.left, run.right - row.x1]
  return left > 1.5 * row.size && Math.abs(left - right) < Math.max(6, 0.12 * (left + right))
}

/** Does this row begin a new paragraph after the rows before it? */
function begins(open: Open, row: Row, text: string, label: Label | undefined, run: Run): boolean {
  const last = open.rows.at(-1)
  if (!last || open.contents) return true
  if (Math.abs(last.size - row.size) > 0.08 * Math.max(last.size, row.size)) return true
  if (row.y - last.y > 1.27 * run.leading(row.size)) return true
  if (row.y - last.y < 0.5 * row.size) return true
  const ended = endsSentence(open.text)
  const centred = isCentred(last, run) && isCentred(row, run)
  const slack = run.right - last.x1 - (centred ? last.x0 - run.left : 0)
  const onPurpose = centred
    ? run.right - run.left - (last.x1 - last.x0) > firstWordWidth(row) + row.size
    : endedOnPurpose(last, row, run.right)
  if (last.bold !== row.bold && open.rows.every((r) => r.bold === last.bold)) {
    if (onPurpose) return true
  }
  if (label && beginsWithLabel(open, row, label, ended, onPurpose)) return true
  if (!centred && isIndented(open, row, onPurpose)) return true
  if (!onPurpose) return false
  const lower = /^[\p{Ll}(]/u.test(text)
  return ended
    ? !lower || slack > 0.3 * (run.right - run.left)
    : !lower && slack > 0.22 * (run.right - run.left)
}

function beginsWithLabel(
  open: Open,
  row: Row,
  label: Label,
  ended: boolean,
  onPurpose: boolean,
): boolean {
  if (label.kind === 'bullet') return true
  // Rows of one paragraph stand under each other; a label stands out or in.
  const under = open.rows.length > 1 ? open.rows.at(-1)?.x0 : (open.label?.rest.x0 ?? open.x0)
  const aside = under !== undefined && Math.abs(row.x0 - under) > 0.6 * row.size
  const likeTheFirst = open.label?.kind === label.kind && Math.abs(open.x0 - row.x0) < 2
  return (
    (label.gap >= 0.45 && (ended || onPurpose || aside)) ||
    (ended && (aside || onPurpose || likeTheFirst)) ||
    (likeTheFirst && onPurpose)
  )
}

/** A first line set in, or a line set out from the lines above it. */
function isIndented(open: Open, row: Row, onPurpose: boolean): boolean {
  const last = open.rows.at(-1)
  if (!last) return false
  const shift = row.x0 - last.x0
  if (Math.abs(shift) < 0.8 * row.size) return false
  if (open.rows.length === 1) {
    if (open.label) {
      return (
        onPurpose &&
        Math.abs(row.x0 - open.label.rest.x0) > 0.8 * row.size &&
        Math.abs(row.x0 - open.x0) > 0.8 * row.size
      )
    }
    return shift > 0 ? onPurpose && endsSentence(open.text) : false
  }
  return endsSentence(open.text) || onPurpose
}

/** Rows of one column as paragraphs. */
export function piecesOf(rows: readonly Row[], page: number, leading: Leading): Piece[] {
  const run: Run = {
    left: rows.reduce((edge, row) => Math.min(edge, row.x0), Number.POSITIVE_INFINITY),
    right: rows.reduce((edge, row) => Math.max(edge, row.x1), 0),
    leading,
  }
  const pieces: Piece[] = []
  let open: Open | undefined
  const close = () => {
    if (open) pieces.push(pieceOf(open, page, run.right))
    open = undefined
  }
  for (const row of rows) {
    const text = rowText(row)
    const label = labelOf(row)
    if (open && begins(open, row, text, label, run)) close()
    if (!open) {
      open = {
        rows: [label ? label.rest : row],
        label,
        x0: row.x0,
        text,
        contents: isContentsRow(text),
      }
      continue
    }
    open.rows.push(row)
    open.text = text
    open.contents = isContentsRow(text)
  }
  close()
  return pieces
}

function pieceOf(open: Open, page: number, right: number): Piece {
  const [first] = open.rows
  return {
    page,
    rows: open.rows,
    x0: open.x0,
    size: first?.size ?? 0,
    bold: open.rows.every((row) => row.bold),
    right,
    contents: open.contents,
    ...(open.label ? { label: open.label } : {}),
  }
}
