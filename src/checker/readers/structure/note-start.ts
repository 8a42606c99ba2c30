import type { Rough } from '../lines/index.ts'

/** The label of the note that begins with this block: a raised number is the first thing in it. */
export function noteStart(block: Rough): string | undefined {
  const [mark] = block.marks
  if (mark === undefined || mark.at > 0 || block.text === '') return undefined
  return block.kind === 'paragraph' || block.kind === 'item' ? mark.label : undefined
}
