/**
 * How much is looked at, so that the work grows with the number of names and not with its square. What a
 * limit leaves out is reported.
 */
export const limits = {
  /** A name is compared with so many of those that share two of its words, the nearest in sound. */
  nearest: 30,
  /** A word that so few names have is reason enough to compare them. */
  rare: 40,
  /** A name of one word and initials is compared with so many. */
  vagueCompared: 1000,
  /** A name of one word and initials that fits more than so many is nobody's in particular. */
  vagueFits: 100,
  /** Of a long name the first so many words are used to find others. */
  words: 5,
} as const
