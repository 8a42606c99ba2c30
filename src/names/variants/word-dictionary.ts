import dictionary from './tables/latin-cyrillic-words.json' with { type: 'json' }

const words: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(dictionary.words))
const none: readonly string[] = []
const plain = /^[a-z]*$/

/**
 * The Russian forms, in lower case, of a lower-case Latin word whose spelling does not show them: eugene
 * юджин, jacqueline жаклин, brzezinski бжезинский. None for most words.
 */
export const otherForms = (latin: string): readonly string[] =>
  words.get(withoutMarks(latin)) ?? none

/** With and without its marks a word is one entry: Kętrzyński, Ketrzynski. */
export const withoutMarks = (word: string): string =>
  plain.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
