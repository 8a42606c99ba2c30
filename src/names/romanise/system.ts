/** Languages whose Cyrillic names we can write in another script: ISO 639-1. */
export const nameLanguages = ['kk', 'ru', 'ky', 'uz', 'tg', 'tk', 'az', 'uk', 'be'] as const
export type NameLanguage = (typeof nameLanguages)[number]

/**
 * Letters that are written otherwise in some places. Rules are tried in their order, before the
 * table of letters. All letters are lower case; `'` stands for any apostrophe between two Cyrillic letters.
 */
export type Rule = {
  /** What is read: one letter, or several that stand together. */
  readonly letters: string
  readonly to: string
  /** One of these stands directly before; `^` is the beginning of the word. Absent: anything may. */
  readonly after?: string
  /** One of these stands directly after; `$` is the end of the word. Absent: anything may. */
  readonly before?: string
}

/** A named standard as data: which letters it writes how, where it comes from, and what is not certain. */
export type System = {
  readonly id: string
  readonly languages: readonly NameLanguage[]
  readonly title: string
  readonly source: {
    readonly document: string
    readonly year: number
    /** Article, table or page, where the document has them. */
    readonly place?: string
  }
  /** Which parts of the standard the table holds, and which optional parts it leaves out. */
  readonly covers: string
  /** What the standard leaves open, or sources give differently, and what was chosen. */
  readonly uncertain?: string
  readonly into: 'latin' | 'cyrillic'
  /** Lower-case letter to what is written for it; an empty text means it is not written. */
  readonly letters: Readonly<Record<string, string>>
  readonly rules: readonly Rule[]
  /** Capitals that differ from Unicode's own, as i and İ in Turkic alphabets. */
  readonly capitals?: Readonly<Record<string, string>>
  /** Real names with the form the standard gives them; each is a test. */
  readonly examples: readonly (readonly [name: string, written: string])[]
}
