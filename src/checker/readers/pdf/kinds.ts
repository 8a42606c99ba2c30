import type { BlockKind } from '../../tree/index.ts'
import type { Piece } from './pieces.ts'

export interface Kind {
  readonly kind: BlockKind
  /** Heading 1–9; item depth from 0. */
  readonly level: number
}

/** What tells headings from text in this document. */
export interface Looks {
  readonly bodySize: number
  /** Sizes and weights of headings, the strongest first. */
  readonly headings: readonly string[]
  /** Titles of the file's outline with their depth from 1. */
  readonly outline: ReadonlyMap<string, number>
  /** The left edge that most rows have. */
  readonly left: number
}

const LONGEST_HEADING = 220
const CAPTION = /^(?:table|figure|chart|map|таблица|рисунок|карта|кесте|сурет)\s*\d+\s*[.:—–-]/iu

export const titleKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const lookKey = (piece: Piece): string => `${piece.size.toFixed(2)} ${piece.bold ? 'b' : ''}`

/** May this piece be a heading: larger or bold, short, and no sentence? */
export function looksLikeHeading(piece: Piece, text: string, bodySize: number): boolean {
  if (piece.cell || piece.contents || text.length > LONGEST_HEADING || !/\p{L}/u.test(text))
    return false
  if (piece.label && /bullet|dash/.test(piece.label.kind)) return false
  if (piece.rows.length > 4 || piece.size < 0.9 * bodySize) return false
  if (piece.size > 1.08 * bodySize) return true
  return piece.bold && !/[.;,:]$/.test(text) && piece.rows.length <= 3
}

/** The looks of headings, the largest and boldest first. */
export function headingLooks(pieces: readonly Piece[]): string[] {
  const looks = new Map<string, Piece>()
  for (const piece of pieces) looks.set(lookKey(piece), piece)
  return [...looks]
    .sort(([, a], [, b]) => b.size - a.size || Number(b.bold) - Number(a.bold))
    .map(([key]) => key)
}

/** The most frequent left edge of rows, by whole points. */
export function commonLeft(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>()
  for (const piece of pieces) {
    for (const row of piece.rows) {
      counts.set(Math.round(row.x0), (counts.get(Math.round(row.x0)) ?? 0) + 1)
    }
  }
  let best = 0
  for (const [x, count] of counts) if (count > (counts.get(best) ?? 0)) best = x
  return best
}

/** Gives pieces their kinds in reading order; the depth of an item comes from how far it is set in. */
export class KindTeller {
  private readonly looks: Looks
  private indents: number[] = []

  constructor(looks: Looks) {
    this.looks = looks
  }

  tell(piece: Piece, text: string): Kind {
    if (piece.cell) return { kind: 'cell', level: 0 }
    if (piece.contents) return { kind: 'contents', level: 0 }
    const depth =
      this.looks.outline.get(titleKey(`${piece.label?.text ?? ''}${text}`)) ??
      this.looks.outline.get(titleKey(text))
    if (depth !== undefined && text.length <= LONGEST_HEADING) return this.heading(depth)
    if (CAPTION.test(text) && text.length <= LONGEST_HEADING) return { kind: 'caption', level: 0 }
    if (looksLikeHeading(piece, text, this.looks.bodySize)) {
      const rank = this.looks.headings.indexOf(lookKey(piece))
      return this.heading(Math.max(1, rank + 1))
    }
    if (piece.label && this.isItem(piece)) return { kind: 'item', level: this.depthOf(piece.x0) }
    // A numbered paragraph of the paper ends a list; the unnumbered one may stand between its items.
    if (piece.label) this.indents = []
    return { kind: 'paragraph', level: 0 }
  }

  private heading(level: number): Kind {
    this.indents = []
    return { kind: 'heading', level: Math.min(9, level) }
  }

  /** "57." at the margin numbers a paragraph; the same set in, or a bullet or letter, an item. */
  private isItem(piece: Piece): boolean {
    if (piece.label?.kind !== 'number') return true
    return piece.x0 - this.looks.left > 0.8 * piece.size
  }

  private depthOf(x0: number): number {
    while (this.indents.length > 0 && x0 < (this.indents.at(-1) ?? 0) - 3) this.indents.pop()
    if (x0 > (this.indents.at(-1) ?? Number.NEGATIVE_INFINITY) + 3) this.indents.push(x0)
    return this.indents.length - 1
  }
}
