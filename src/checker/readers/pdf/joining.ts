import type { PageLayout } from './layout.ts'
import { endedOnPurpose, endsSentence, type Piece } from './pieces.ts'
import { rowText } from './rows.ts'
import type { PlacedPiece } from './words.ts'

/** The pieces of one paragraph, over columns and pages. */
export type Whole = PlacedPiece[]

/** Numbered papers number every paragraph: what has no number at the top of a page goes on. */
function isNumbered(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => piece.rows.length > 1)
  const labelled = long.filter((piece) => piece.label !== undefined)
  return labelled.length >= 5 && labelled.length >= 0.75 * long.length
}

function goesOn(last: Piece, first: Piece, numbered: boolean): boolean {
  if (first.label || last.contents || first.contents || last.cell || first.cell) return false
  if (Math.abs(last.size - first.size) > 0.5) return false
  const [end, begin] = [last.rows.at(-1), first.rows[0]]
  if (!end || !begin || (last.bold !== first.bold && end.bold !== begin.bold)) return false
  const [text, next] = [rowText(end), rowText(begin)]
  const onPurpose = endedOnPurpose(end, begin, last.right)
  if (/[-\u00AD]$/.test(text) && !onPurpose) return true
  if (/^[\p{Ll}]/u.test(next) && !/[.!?]$/.test(text)) return true
  if (onPurpose) return false
  return !endsSentence(text) || (numbered && !first.bold)
}

/**
 * Numbers the paragraphs of every page and joins those that go on in the next column or page.
 * `nextLine` tells the number the next paragraph of each page would have.
 */
export function joinPieces(pages: readonly PageLayout[]): {
  readonly wholes: readonly { readonly page: number; readonly whole: Whole }[]
  readonly nextLine: ReadonlyMap<number, number>
} {
  const numbered = isNumbered(pages.flatMap((page) => page.flows.flat()))
  const wholes: { page: number; whole: Whole }[] = []
  const nextLine = new Map<number, number>()
  for (const { page, flows } of pages) {
    let line = 1
    for (const flow of flows) {
      flow.forEach((piece, index) => {
        const placed = { piece, line: line++ }
        const before = index === 0 ? wholes.at(-1)?.whole : undefined
        const last = before?.at(-1)?.piece
        if (before && last && goesOn(last, piece, numbered)) before.push(placed)
        else wholes.push({ page, whole: [placed] })
      })
    }
    nextLine.set(page, line)
  }
  return { wholes, nextLine }
}
