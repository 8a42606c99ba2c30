/** A piece of a question between spaces: a word, a quotation, or either after "field:". */
export interface Piece {
  readonly not: boolean
  readonly field: string | undefined
  readonly text: string
  readonly quoted: boolean
}

/** Quotation marks of every sort open and close alike. */
const quotes = /[“”„«»‟＂]/g
const pattern = /(-*)(?:([\p{L}]+):)?(?:"([^"]*)"|([^\s"]+))/gu

/**
 * Cuts a question into pieces. A quotation mark that is never closed is passed over.
 * @returns also the text after such a mark
 */
export function piecesOf(text: string): { pieces: Piece[]; open: string | undefined } {
  let asked = text.replace(quotes, '"').replace(/[\p{Cc}\p{Cs}]/gu, ' ')
  let open: string | undefined
  if ((asked.split('"').length - 1) % 2 === 1) {
    const at = asked.lastIndexOf('"')
    open = asked.slice(at + 1).trim()
    asked = `${asked.slice(0, at)} ${asked.slice(at + 1)}`
  }
  const pieces: Piece[] = []
  for (const [, minus = '', field, quotation, bare] of asked.matchAll(pattern)) {
    const quoted = quotation !== undefined
    const words = (quotation ?? bare ?? '').replace(/\s+/gu, ' ').trim()
    // What is left of a row of hyphens is no word.
    const piece = { not: minus !== '', field, text: words, quoted }
    if (quoted || words !== '') pieces.push(piece)
  }
  return { pieces, open }
}
