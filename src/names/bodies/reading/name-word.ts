import { makeToken } from '../../fold/token.ts'
import type { NameWord } from '../body.ts'
import { stemsOf } from './endings.ts'

const kept = new Map<string, NameWord>()
const keptAtMost = 20_000

/** A word, folded, with its forms without case endings; made once for equal words. */
export function nameWord(text: string): NameWord {
  const before = kept.get(text)
  if (before !== undefined) return before
  const word = {
    token: makeToken(text, false),
    stems: stemsOf(text).map((stem) => makeToken(stem, false)),
  }
  if (kept.size >= keptAtMost) kept.clear()
  kept.set(text, word)
  return word
}
