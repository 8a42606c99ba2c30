import type { Passage } from './passage.ts'
import type { Understanding } from './understanding.ts'

/** The mark of a note where it stands in the text. */
export interface Mark {
  readonly passage: Passage
  /** Offset of the character behind it. */
  readonly at: number
  readonly label: string
  /** Absent for "*" and words. */
  readonly number?: number
}

/** The marks of notes in reading order, those in notes last. */
export function readMarks(draft: Understanding): readonly Mark[] {
  return draft.passages.flatMap((passage) =>
    passage.block.marks.map(({ at, label }) => ({ passage, at, label, ...numbered(label) })),
  )
}

export const numbered = (label: string): { readonly number?: number } =>
  /^\d{1,4}$/.test(label) ? { number: Number(label) } : {}

/** The word a mark stands at: what a finding about the mark points to. */
export function wordAt({ passage, at }: { readonly passage: Passage; readonly at: number }): {
  readonly passage: Passage
  readonly from: number
  readonly to: number
} {
  const { text } = passage
  const before = /\S{1,60}\s{0,3}$/.exec(text.slice(Math.max(0, at - 64), at))
  if (before !== null) {
    const to = at - (before[0].length - before[0].trimEnd().length)
    return { passage, from: to - before[0].trimEnd().length, to }
  }
  const after = /^\s*\S{1,60}/.exec(text.slice(at, at + 64))?.[0] ?? ''
  return { passage, from: at, to: at + after.length }
}
