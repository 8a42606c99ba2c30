import type { Draft } from './tree/index.ts'

/**
 * Words of a draft as word processors count them: what stands between spaces and has a letter or a digit. The
 * text and its notes count; lines that repeat on every page do not.
 */
export function wordsOf({ blocks, notes }: Draft): number {
  let count = 0
  for (const { text, running } of [...blocks, ...notes.flatMap((note) => note.blocks)]) {
    if (running !== true) count += wordsIn(text)
  }
  return count
}

export function wordsIn(text: string): number {
  let count = 0
  for (const word of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count++
  return count
}
