import type { XmlPiece } from '../../readers/docx/index.ts'
import { elementEnd, isBalanced, localName, tagAt } from './xml-tags.ts'

/** A place in the XML of a paragraph where marks may go. */
export type Spot =
  /** Between two runs. */
  | { readonly kind: 'between'; readonly position: number }
  /** Between two children of a run, which is split there. */
  | { readonly kind: 'in-run'; readonly position: number; readonly run: XmlPiece['run'] }
  /** Between two letters of a w:t, which is split there together with its run. */
  | { readonly kind: 'in-text'; readonly piece: XmlPiece; readonly offset: number }

/**
 * The spot before the character at `offset` of a piece (or behind its last). A run whose inside cannot be split
 * stays whole: the spot is then on its near side, `outward`. Undefined in formulas, which take no marks.
 */
export function spotAt(
  xml: string,
  piece: XmlPiece,
  offset: number,
  outward: 'before' | 'behind',
): Spot | undefined {
  const { run } = piece
  const tag = tagAt(xml, run.from)
  if (localName(tag.name) !== 'r' || piece.element === 'm:t') return undefined
  const content = contentStart(xml, run)
  const contentEnd = xml.lastIndexOf('<', run.to - 1)
  const isInText = piece.element === 'w:t' && offset > 0 && offset < piece.text.length
  const position = offset <= 0 ? piece.from : piece.to
  if (!isInText) {
    if (isBlank(xml, content, position)) return { kind: 'between', position: run.from }
    if (isBlank(xml, position, contentEnd)) return { kind: 'between', position: run.to }
  }
  if (!isBalanced(xml, content, piece.from)) {
    return { kind: 'between', position: outward === 'before' ? run.from : run.to }
  }
  return isInText ? { kind: 'in-text', piece, offset } : { kind: 'in-run', position, run }
}

const isBlank = (xml: string, from: number, to: number): boolean =>
  xml.slice(from, to).trim() === ''

/** Behind the start tag of a run and its properties (w:rPr). */
export function contentStart(xml: string, run: XmlPiece['run']): number {
  const open = tagAt(xml, run.from)
  if (open.kind === 'empty') return open.to
  const first = tagAt(xml, open.to)
  return localName(first.name) === 'rPr' && first.kind !== 'closes'
    ? elementEnd(xml, first.from)
    : open.to
}
