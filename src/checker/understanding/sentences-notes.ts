import type { Passage } from './passage.ts'
import type { Sentence } from './sentences.ts'
import { inRange } from './sentences-offsets.ts'
import type { Understanding } from './understanding.ts'

/** A note whose mark stands in a sentence or right behind it. */
export interface Cited {
  /** Offset of the mark in the passage's text. */
  readonly at: number
  /** The passages of the note; none where it is missing or where two notes have its label. */
  readonly note: readonly Passage[]
}

/** For each sentence of the running text, the notes it cites. */
export function readCitations(draft: Understanding): (sentence: Sentence) => readonly Cited[] {
  const notes = Map.groupBy(
    draft.passages.filter(({ note }) => note !== undefined),
    ({ note }) => note?.label,
  )
  const single = (label: string): readonly Passage[] => {
    const found = notes.get(label) ?? []
    return found.every(({ note }) => note === found[0]?.note) ? found : []
  }
  return ({ passage, from, to }) =>
    inRange(passage.block.marks, (mark) => mark.at, from + 1, to + 2).map(({ at, label }) => ({
      at,
      note: single(label),
    }))
}
