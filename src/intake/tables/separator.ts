export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/**
 * What separates the cells: the character that gives the most cells in the first row and the same number in most
 * others; separators inside quotation marks do not count. A file of one column gives a comma.
 * @param head the beginning of the text; a last row that is cut off is left out
 */
export function detectSeparator(head: string): Separator {
  const stated = /^\uFEFF?sep=(.)\r?\n/i.exec(head)?.[1]
  if (stated !== undefined && isSeparator(stated)) return stated
  let best: Separator = ','
  let most = 0
  for (const separator of separators) {
    const counts = cellCounts(head, separator).slice(0, 50)
    const [first = 1] = counts
    if (first < 2) continue
    const agreeing = counts.filter((count) => count === first).length / counts.length
    const score = agreeing * 10 + Math.min(first, 20) / 20
    if (score > most) [best, most] = [separator, score]
  }
  return best
}

const isSeparator = (text: string): text is Separator =>
  (separators as readonly string[]).includes(text)

/** How many cells each row has that is not empty. */
function cellCounts(text: string, separator: Separator): number[] {
  const counts: number[] = []
  let cells = 1
  let quoted = false
  let empty = true
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === separator) cells++
    else if (char === '\n' || (char === '\r' && text[i + 1] !== '\n')) {
      if (!empty) counts.push(cells)
      cells = 1
      empty = true
      continue
    }
    if (char !== '\r') empty = false
  }
  return counts.length > 0 || empty ? counts : [cells]
}
