import type { TextLine } from './text-line.ts'

/** Wider than people wrap their lines. */
const WIDEST = 130
const NARROWEST = 40

/**
 * The column at which the lines of a text were broken by a program; undefined where each line is a
 * paragraph of its own.
 */
export function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const lengths = lines
    .filter((line) => !line.isBlank)
    .map((line) => line.indent + line.to - line.from)
    .sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.97)]
  const longest = lengths.at(-1)
  if (width === undefined || longest === undefined) return undefined
  if (width > WIDEST || width < NARROWEST || longest > 2 * WIDEST) return undefined
  // In a wrapped text many lines come near the width; in one of short paragraphs few do.
  const full = lengths.filter((length) => length >= width * 0.8).length
  return full * 3 >= lengths.length ? width : undefined
}
