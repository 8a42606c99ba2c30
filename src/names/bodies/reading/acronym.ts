import { fold } from '../../fold/fold.ts'
import { soundNames } from '../../fold/sounds.ts'

/** Two Latin letters for one Cyrillic in an abbreviation written by ear: KMBPCh. */
const pairs = /^(?:sh|ch|zh|kh|ts|yu|ya)/
/** Sounds that abbreviations in two alphabets write for one another. */
const alike: Readonly<Record<string, string>> = {
  q: 'k',
  c: 'k',
  h: 'х',
  x: 'х',
  w: 'v',
  æ: 'a',
  ё: 'e',
  ö: 'o',
  ü: 'u',
  y: 'i',
  j: 'i',
  J: 'ž',
  ǰ: 'ž',
  ŋ: 'n',
  ğ: 'g',
  ý: 'i',
}
/** The letters of an abbreviation, one sound each and the same in every alphabet: КНБ and KNB are `knb`. */
export function lettersOf(word: string, byEar = false): string {
  let letters = ''
  for (let at = 0; at < word.length; ) {
    const length = byEar && pairs.test(word.slice(at, at + 2)) ? 2 : 1
    const sounds = fold(word.slice(at, at + length)).sounds
    // ю and я begin with a glide; their vowel tells them from й.
    const sound = soundNames[sounds[sounds.length - 1] ?? 0] ?? ''
    letters += alike[sound] ?? sound
    at += length
  }
  return letters
}

export interface Initial {
  readonly letter: string
  /** A small word: of, and, по, и. */
  readonly small: boolean
  readonly joins: boolean
}

const least = 3

/**
 * The abbreviations that can be made of a name's words: of the words that matter, with "and" too, of all
 * words, and of the first words when the rest is left out (KIBHR for … Human Rights and Rule of Law).
 */
export function acronymsOf(initials: readonly Initial[]): readonly string[] {
  const strong = initials.filter(({ small }) => !small).map(({ letter }) => letter)
  if (strong.length < least) return []
  const found = new Set<string>([strong.join('')])
  found.add(
    initials
      .filter(({ small, joins }) => !small || joins)
      .map(({ letter }) => letter)
      .join(''),
  )
  found.add(initials.map(({ letter }) => letter).join(''))
  for (let length = Math.max(4, strong.length - 3); length < strong.length; length++) {
    found.add(strong.slice(0, length).join(''))
  }
  return [...found]
}
