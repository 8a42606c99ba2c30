import type { Block, Draft, Note } from '../tree/index.ts'

/** A block of the draft with its place in the reading order; notes follow the text. */
export interface Passage {
  readonly index: number
  readonly block: Block
  readonly text: string
  /** The note it belongs to; absent in the running text. */
  readonly note?: Note
}

export function passagesOf(draft: Draft): readonly Passage[] {
  const body = draft.blocks.map((block) => ({ block }))
  const notes = draft.notes.flatMap((note) => note.blocks.map((block) => ({ block, note })))
  return [...body, ...notes].map((passage, index) => ({
    ...passage,
    index,
    text: passage.block.text,
  }))
}
