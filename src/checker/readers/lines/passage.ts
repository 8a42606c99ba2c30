import type { Block, BlockKind, Styled } from '../../tree/index.ts'

/** From this offset of the text on, characters stand one after the other in the file, from `from` on. */
export interface Step {
  readonly at: number
  readonly from: number
}

/** A mark of a note: it stood before the character at `at` of the text, at offset `from` of the file. */
export interface Mark {
  readonly at: number
  readonly label: string
  readonly from: number
}

/** Running text that knows where in the file each of its characters stands. */
export interface Passage {
  readonly text: string
  /** By rising `at`; the first is at 0; every step lies within one line of the file. */
  readonly steps: readonly Step[]
  readonly styles: readonly Styled[]
  readonly marks: readonly Mark[]
}

/** A block on its way into the draft: its places are still offsets into the file. */
export interface Rough extends Passage {
  readonly kind: BlockKind
  readonly level: number
  readonly label?: string
  readonly labelBold?: boolean
  readonly cell?: Block['cell']
  readonly running?: boolean
  /** Where the block begins in the file, label and markup included. */
  readonly start: number
  /** Set on the blocks of a note that the file itself marks as one; the first has its label. */
  readonly note?: RoughNote
}

export interface RoughNote {
  readonly label: string
  readonly kind: 'footnote' | 'endnote'
  /** Offset in the file. */
  readonly from: number
  /** Told apart from another note of the same label by its number in the file. */
  readonly nth: number
}

export const emptyPassage: Passage = { text: '', steps: [], styles: [], marks: [] }

/** Where a character of the text stands in the file. */
export function offsetOf(passage: Passage, at: number): number {
  let low = 0
  let high = passage.steps.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((passage.steps[middle] as Step).at <= at) low = middle
    else high = middle - 1
  }
  const step = passage.steps[low]
  return step === undefined ? 0 : step.from + (at - step.at)
}
