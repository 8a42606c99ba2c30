import type { CitedItem } from './draft.ts'

/** A piece of a text: plain words, a citation, or the mark of a note that is nowhere defined. */
export type CitedPiece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'citation'; readonly raw: string; readonly items: readonly CitedItem[] | null }
  | { readonly type: 'undefined-note'; readonly raw: string }

const brackets = /\[\^[^[\]\s]+\]|\[(?:[^[\]]*[\s;])?@[^[\]]*\]/g

/**
 * Finds Pandoc citations (`[see @s083, p. 3; @s084]`) in a text; `items` is null where the brackets cannot
 * be read. Brackets with an "@" inside a word, such as an address, are plain text.
 * @param escaped says of the n-th pair of such brackets whether a backslash stands before it
 */
export function splitCitations(text: string, escaped: (n: number) => boolean): CitedPiece[] {
  const pieces: CitedPiece[] = []
  let from = 0
  let n = 0
  for (const match of text.matchAll(brackets)) {
    if (escaped(n++)) continue
    if (match.index > from) pieces.push({ type: 'text', text: text.slice(from, match.index) })
    const raw = match[0]
    pieces.push(
      raw.startsWith('[^')
        ? { type: 'undefined-note', raw }
        : { type: 'citation', raw, items: readItems(raw.slice(1, -1)) },
    )
    from = match.index + raw.length
  }
  if (from < text.length) pieces.push({ type: 'text', text: text.slice(from) })
  return pieces
}

const inSource = new RegExp(`(\\\\?)(?:${brackets.source})`, 'g')

/** For each pair of brackets in the source of a text: does a backslash stand before it? */
export const escapedBrackets = (source: string): boolean[] =>
  [...source.matchAll(inSource)].map((match) => match[1] !== '')

const item = /^(?<prefix>.*?)\s*@(?<source>[a-z0-9]+(?:-[a-z0-9]+)*)(?:,?\s+(?<locator>\S.*)|,)?$/s

function readItems(inside: string): CitedItem[] | null {
  const items: CitedItem[] = []
  for (const part of inside.split(';')) {
    const groups = item.exec(part.trim())?.groups
    if (groups?.source === undefined) return null
    items.push({
      source: groups.source,
      ...(groups.prefix ? { prefix: groups.prefix } : {}),
      ...(groups.locator ? { locator: groups.locator.trim().replace(/\s+/g, ' ') } : {}),
    })
  }
  return items
}
