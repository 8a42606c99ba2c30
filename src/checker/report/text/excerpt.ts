import { printable } from '../printable.ts'

/** Some words of a text, cut to a width, and where the quoted ones stand in it. */
export interface Excerpt {
  readonly text: string
  readonly from: number
  readonly to: number
}

const ellipsis = '… '

/** The words around a quote; a quote wider than the excerpt keeps its beginning. */
export function excerpt(text: string, from: number, to: number, width: number): Excerpt {
  const quoted = Math.min(to - from, width - 2 * ellipsis.length)
  const room = width - quoted
  let start = Math.max(0, from - Math.floor(room / 2))
  let end = Math.min(text.length, start + width)
  start = Math.max(0, Math.min(start, end - width))
  const left = start > 0
  const right = end < text.length
  if (left) start = atWord(text, start + ellipsis.length, from)
  if (right) end = endOfWord(text, end - ellipsis.length, Math.min(to, from + quoted))
  const before = left ? ellipsis : ''
  const shift = before.length - start
  return {
    text: before + [...text.slice(start, end)].map(oneColumn).join('') + (right ? ' …' : ''),
    from: from + shift,
    to: Math.min(to, end) + shift,
  }
}

/** What is not printed leaves one blank, so that offsets hold. */
const oneColumn = (character: string): string => printable(character)

/** The next beginning of a word, if one comes before the quote. */
function atWord(text: string, at: number, before: number): number {
  const space = text.slice(at - 1, before).search(/\s\S/)
  return space < 0 ? Math.min(at, before) : at + space
}

function endOfWord(text: string, at: number, after: number): number {
  const rest = text.slice(after, at + 1)
  const space = rest.search(/\s\S*$/)
  return space < 0 ? Math.max(at, after) : after + space
}
