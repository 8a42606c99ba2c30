/** A few paragraphs as such papers write them, from published facts, with one slip. */
export interface WrittenSlip {
  /** What is wrong, in the words of a reader. */
  readonly slip: string
  /** Markdown. */
  readonly paper: string
  /** Words of the finding, or of the other place it is about. */
  readonly at: string
  /** Any of these rules may say it. */
  readonly rules: readonly string[]
  /** The rule speaks of it in a note, because it may be meant. */
  readonly note?: true
}

/** Right text that looks wrong: no rule says more than a note. */
export interface WrittenTrap {
  readonly looksLike: string
  readonly paper: string
}
