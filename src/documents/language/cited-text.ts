import type { Text } from 'mdast'
import type { Place } from '../place.ts'
import { escapedBrackets, splitCitations } from './citations.ts'
import type { DraftInline } from './draft.ts'
import { placeOf, type Reading, sourceOf } from './reading.ts'

/** The words of a text and the citations in it, each with its own place. */
export function citedPieces(node: Text, reading: Reading): DraftInline[] {
  const source = sourceOf(reading, node)
  const escaped = escapedBrackets(source)
  const place = placesIn(source, placeOf(reading, node))
  return splitCitations(node.value, (n) => escaped[n] === true).map((piece): DraftInline => {
    if (piece.type === 'text') return piece
    const at = place(piece.raw)
    if (piece.type === 'citation' && piece.items)
      return { type: 'citation', items: piece.items, at }
    if (piece.type === 'citation')
      reading.faults.add(
        'document-citation',
        `The citation ${piece.raw} cannot be read; write [@source], [@source, p. 3] or [see @source; @other]`,
        at,
      )
    else
      reading.faults.add(
        'document-note',
        `There is no note ${piece.raw}; define it on a line of its own: ${piece.raw}: …`,
        at,
      )
    return { type: 'text', text: piece.raw }
  })
}

/** Finds the places of pieces of a source, asked for in order; the beginning of the source where one is not found. */
function placesIn(source: string, start: Place): (piece: string) => Place {
  let from = 0
  return (piece) => {
    const found = source.indexOf(piece, from)
    if (found < 0) return start
    from = found + piece.length
    const before = source.slice(0, found).split('\n')
    const column = (before.at(-1) ?? '').length
    return before.length === 1
      ? { ...start, column: start.column + column }
      : { ...start, line: start.line + before.length - 1, column: column + 1 }
  }
}
