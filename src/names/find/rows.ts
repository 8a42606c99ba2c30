import type { Token } from '../fold/token.ts'
import { leastWhole, type Query } from './query.ts'
import { readings } from './readings.ts'
import { firstClasses, fullSkeletons, stemKeys, wordKeys } from './word-keys.ts'

/** What leads to names in a table of keys: one key, or all keys from one up to, not including, another. */
export type KeyLookup =
  | { readonly key: string }
  | { readonly from: string; readonly before: string }

/**
 * Where to look. Of each lookup the first `mostRowsOfKey` rows are read and no more; the names are put in the order
 * of how many lookups led to them, and the first `mostCandidates` go to `rankCandidates`. Where the narrow lookups
 * lead to `enoughCandidates`, the wide ones need not be asked.
 */
export interface KeySearch {
  readonly narrow: readonly KeyLookup[]
  readonly wide: readonly KeyLookup[]
}

/** More rows than this of one key need not be read: what tells names apart is in another key. */
export const mostRowsOfKey = 2_000
/** Fewer names than this from the narrow lookups, and the wide ones are asked too. */
export const enoughCandidates = 300
/** Of the names the keys lead to, those with most keys in common: so many are worth ranking. */
export const mostCandidates = 600

/** Words of a name beyond the eighth get no keys, lookups beyond these are not made. */
const mostWords = 8
const mostLookups = 48
const lettersKept = 3
/** Above every letter, in the order of bytes too. */
const last = '\u{10ffff}'

/**
 * The keys under which a name is kept in a table, all of them short. Four sorts, which never meet:
 *
 * - `CLNB` a word by its consonants, whole or with one lost;
 * - `CLNB/M` a word, and what another word of the name begins with: narrow where the word is common;
 * - `>CLNBV` a word as it is typed, for ranges of keys; and `'zhy` its first letters as written;
 * - `!47` the text of a name without a word.
 */
export function nameKeys(name: string): string[] {
  const keys = new Set<string>()
  for (const { tokens } of readings(name)) {
    const words = tokens.slice(0, mostWords)
    for (const word of words) {
      keys.add(`'${firstLetters(word)}`)
      for (const skeleton of fullSkeletons(word)) keys.add(`>${skeleton}`)
      if (word.initial) continue
      for (const key of wordKeys(word)) keys.add(key)
      for (const key of pairKeys(word, words)) keys.add(key)
    }
  }
  if (keys.size === 0) for (const { key } of textLookup(name)) keys.add(key)
  return [...keys]
}

/** Where in a table of `nameKeys` the names are that may answer a query. */
export function queryKeys(query: Query): KeySearch {
  const narrow: KeyLookup[] = []
  const wide: KeyLookup[] = []
  if (query.words.length === 0) return { narrow: textLookup(query.written), wide }
  const tokens = query.words.map((word) => word.token)
  const leads = query.words.some((word) => !word.token.initial && !word.typed)
  for (const { token, typed } of query.words) {
    if (!token.initial && (!typed || token.sounds.length >= leastWhole)) {
      for (const key of pairKeys(token, tokens)) narrow.push({ key })
      for (const key of wordKeys(token)) wide.push({ key })
    }
    if (!typed && !token.initial) continue
    // What has only begun is looked for in the names of the words before it, by itself when there are none.
    const lookups = leads ? wide : narrow
    lookups.push(beginningWith(`'${firstLetters(token)}`))
    for (const skeleton of fullSkeletons(token)) lookups.push(beginningWith(`>${skeleton}`))
  }
  return { narrow: narrow.slice(0, mostLookups), wide: wide.slice(0, mostLookups) }
}

function pairKeys(word: Token, words: readonly Token[]): string[] {
  const classes = new Set(words.flatMap((other) => (other === word ? [] : firstClasses(other))))
  return stemKeys(word).flatMap((stem) => [...classes].map((first) => `${stem}/${first}`))
}

const beginningWith = (from: string): KeyLookup => ({ from, before: from + last })

const firstLetters = (word: Token) => [...word.lower].slice(0, lettersKept).join('')

function textLookup(text: string): { key: string }[] {
  const written = text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
    .toLowerCase()
  return written === '' ? [] : [{ key: `!${[...written].slice(0, 60).join('')}` }]
}
