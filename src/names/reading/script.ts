import { isCyrillic, isLatin } from './homoglyphs.ts'

/** ISO 15924, where one alphabet is meant; `none` is a name without a letter. */
export type Script = 'Latn' | 'Cyrl' | 'mixed' | 'other' | 'none'

/** The script of a text: `mixed` when two or more are in it. Marks and modifier letters have none. */
export function scriptOf(text: string): Script {
  let found: Script = 'none'
  for (const letter of text) {
    const script = scriptOfLetter(letter)
    if (script === 'none' || script === found) continue
    if (found !== 'none') return 'mixed'
    found = script
  }
  return found
}

function scriptOfLetter(letter: string): Script {
  const code = letter.codePointAt(0) as number
  if (isLatin(code)) return 'Latn'
  if (isCyrillic(code)) return 'Cyrl'
  if (code < 0x370) return 'none'
  return /\p{L}/u.test(letter) && !/\p{Script=Common}/u.test(letter) ? 'other' : 'none'
}
