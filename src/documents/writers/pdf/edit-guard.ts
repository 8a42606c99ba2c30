import { createHash } from 'node:crypto'

/**
 * Source that a warm compiler can take after any other.
 *
 * A warm compiler compares new source with the source before it, byte by byte from both ends, and takes over what
 * is equal. Where the end of the equal part falls inside a letter of two bytes, Typst 0.14 (`Source::replace`)
 * moves it the wrong way: "б" (D0 B1) followed by "ұ" (D2 B1) stays "б", or the process is aborted. So every
 * source begins and ends with its own hash, in letters of one byte, and the equal parts end inside the hashes.
 */
export function guardEdits(source: string): string {
  const hash = createHash('sha256').update(source).digest('hex')
  return `// ${hash}\n${source}\n// ${hash}\n`
}
