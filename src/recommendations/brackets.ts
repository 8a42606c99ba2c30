/** A stretch of text in round brackets, those inside it included. */
export interface Bracket {
  /** Offsets of the brackets themselves; `to` is behind the closing one. */
  readonly from: number
  readonly to: number
  readonly inside: string
}

/**
 * The outermost brackets of a text. A bracket that nothing closes ends where the text does: reports
 * print "(Venezuela (Bolivarian Republic of);".
 */
export function bracketsIn(text: string): Bracket[] {
  const found: Bracket[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) from = at
    if (text[at] === ')' && depth > 0 && --depth === 0)
      found.push({ from, to: at + 1, inside: text.slice(from + 1, at) })
  }
  if (depth > 0) {
    const inside = text.slice(from + 1).replace(/[\s;.,]+$/, '')
    found.push({ from, to: from + 1 + inside.length, inside: inside + ')'.repeat(depth - 1) })
  }
  return found
}
