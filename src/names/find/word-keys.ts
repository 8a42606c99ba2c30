import type { Token } from '../fold/token.ts'
import { skeletons } from './skeleton.ts'

/** A skeleton this short does not lose a letter: too many words would share what is left. */
const leastForLoss = 4
/** Of a word no alphabet of ours reads, so many letters are kept. */
const longestUnread = 24

/**
 * The keys under which a whole word is kept and looked for: two spellings of one word share at least one.
 * `CLNB`, and with one letter lost `LNB`, `CNB` …, so that one error is survived; `~李` for a word that is
 * not read.
 */
export function wordKeys(word: Token): string[] {
  if (word.unread) return [unreadKey(word)]
  const stems = skeletons(word.sounds, word.ending.stem)
  const keys = new Set(stems)
  // -ов, -ский and -ұлы are not seen in every spelling: Volodarsk.
  if (word.ending.stem < word.sounds.length)
    for (const whole of fullSkeletons(word)) keys.add(whole)
  for (const skeleton of stems) {
    if (skeleton.length < leastForLoss) continue
    for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1))
  }
  return [...keys]
}

/** The skeletons of a word without its ending, nothing lost. */
export function stemKeys(word: Token): string[] {
  return word.unread ? [unreadKey(word)] : skeletons(word.sounds, word.ending.stem)
}

/** The skeletons of a whole word, ending and all: what is typed of it begins one of them. */
export function fullSkeletons(word: Token): string[] {
  return word.unread ? [unreadKey(word)] : skeletons(word.sounds, word.sounds.length)
}

/** The letters with which the skeletons of a word may begin. */
export function firstClasses(word: Token): string[] {
  return [...new Set(fullSkeletons(word).map((skeleton) => skeleton[0] as string))]
}

const unreadKey = (word: Token) => `~${[...word.lower].slice(0, longestUnread).join('')}`
