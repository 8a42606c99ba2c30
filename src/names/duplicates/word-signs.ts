import { skeletons } from '../find/skeleton.ts'
import { makeToken, type Token } from '../fold/token.ts'
import { heardAbroad } from '../fold/western.ts'
import { groupsOf, otherForms } from '../variants/index.ts'

/** What a word is found by, as numbers of 32 bits. */
export interface WordSigns {
  /** Its skeletons, with and without the ending. */
  readonly narrow: readonly number[]
  /** These, and what is left of them after one error: two words with one error share one. */
  readonly wide: readonly number[]
  /** The first ones, and with ш, с and ц as one. */
  readonly loose: readonly number[]
  /** Readings of its first letter. */
  readonly initials: readonly number[]
}

/** A skeleton this short does not lose a consonant: too many words would share what is left. */
const leastForLoss = 5

const known = new WeakMap<Token, WordSigns>()

export function signsOf(word: Token): WordSigns {
  const found = known.get(word)
  if (found !== undefined) return found
  const narrow = skeletonsOf(word)
  const loose = new Set([...narrow, ...narrow.map(withoutHisses)])
  const wide = new Set(loose)
  for (const skeleton of narrow) {
    if (word.unread || skeleton.length < leastForLoss) continue
    for (let i = 0; i < skeleton.length; i++) wide.add(skeleton.slice(0, i) + skeleton.slice(i + 1))
  }
  // Forms of one given name are found under its number: Владимир, Влад; Michael, Майкл.
  if (!word.unread) for (const group of groupsOf(word)) wide.add(`#${group}`)
  const initials = new Set(narrow.map((skeleton) => skeleton.slice(0, 1)))
  const signs = {
    narrow: numbers(narrow),
    loose: numbers(loose),
    wide: numbers(wide),
    initials: numbers(initials),
  }
  known.set(word, signs)
  return signs
}

const heard = new WeakMap<Token, readonly number[]>()

/**
 * What a Latin word is found by when a Cyrillic name writes it as it sounds in its own language, and what a Cyrillic
 * word is found by among those: Wharton, Уортон.
 */
export function heardSignsOf(word: Token): readonly number[] {
  const found = heard.get(word)
  if (found !== undefined) return found
  const forms = word.latin
    ? [
        word,
        ...[...otherForms(word.lower), ...heardAbroad(word.lower)].map((form) => makeToken(form)),
      ]
    : [word]
  const signs = numbers(new Set(forms.flatMap(skeletonsOf).map((skeleton) => `heard ${skeleton}`)))
  heard.set(word, signs)
  return signs
}

/** The signs of two words written as one: Aga Jani, Aghajani. */
export function signsTogether(first: Token, second: Token): readonly number[] {
  const together = new Set<string>()
  for (const head of skeletonsOf(first))
    for (const tail of skeletonsOf(second)) {
      const heard = tail.startsWith(vowel) ? tail.slice(1) : tail
      together.add(
        head + (heard !== '' && head.endsWith(heard.slice(0, 1)) ? heard.slice(1) : heard),
      )
    }
  return numbers(together)
}

/** What `skeletons` writes for a vowel at the beginning. */
const vowel = 'a'

function skeletonsOf(word: Token): readonly string[] {
  if (word.unread) return [`~${word.lower}`]
  const found = new Set<string>()
  // A half of a double name may stand for the whole of it.
  for (const part of [word, ...word.parts])
    for (const length of new Set([part.ending.stem, part.sounds.length]))
      for (const skeleton of skeletons(part.sounds, length)) {
        found.add(skeleton)
        // The -s of Latvian and Lithuanian: Savisaar, Savisārs; Ozal, Ezals.
        if (skeleton.length > 2 && skeleton.endsWith('S')) found.add(skeleton.slice(0, -1))
      }
  return [...found]
}

/** Zuk for Žuk, Meskov for Meshkov: a hook is soon lost, and ш, с and ц are then one. */
const withoutHisses = (skeleton: string): string => skeleton.replaceAll(/[SC]/g, 'Z')

const numbers = (texts: Iterable<string>): readonly number[] => Array.from(texts, numberOf)

/** FNV-1a. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One number for two, in their order. */
export function joint(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39)
  return hash ^ (hash >>> 16)
}
