import { apart, wordDistance } from '../compare/pair.ts'
import type { Token } from '../fold/token.ts'
import { type PreparedName, prepareName } from '../reading/prepare.ts'
import { prefixDistance } from './prefix-distance.ts'

/** A word that is looked for; `typed` when it may go on. */
export interface QueryWord {
  readonly token: Token
  readonly typed: boolean
}

export interface Query {
  readonly written: string
  readonly words: readonly QueryWord[]
  /** The whole query as a name, where nothing of it is still being typed. */
  readonly name: PreparedName | undefined
}

/** Words beyond the eighth are not looked for, letters beyond the four-hundredth not read. */
const mostWords = 8
const mostLetters = 400

/** Reads what is looked for; with `typing` its last word may be the beginning of one. */
export function readQuery(text: string, options: { typing?: boolean } = {}): Query {
  const written = text.slice(0, mostLetters)
  const asWords = (name: PreparedName): QueryWord[] =>
    name.tokens.slice(0, mostWords).map((token) => ({ token, typed: false }))
  const last = options.typing ? /[^\s,;.]+$/u.exec(written) : null
  if (last !== null) {
    const tokens = prepareName(last[0]).tokens
    if (tokens.length === 1) {
      const before = asWords(prepareName(written.slice(0, last.index))).slice(0, mostWords - 1)
      return {
        written,
        words: [...before, { token: tokens[0] as Token, typed: true }],
        name: undefined,
      }
    }
  }
  const name = prepareName(written)
  return { written, words: asWords(name), name }
}

/** What an initial in the query weighs beside a whole word. */
export const ofInitial = 0.3
/** How far a whole word is from an initial that may stand for it: it says little. An initial asks for no more. */
const forInitial = 27

/** A word not yet ended may stray so far from the beginning it is of. */
const typedStrays = 16
/** Beyond this a word is not a spelling of the other: 99 of 100 true pairs are nearer. */
export const strays = 30
/** From so many sounds on, what is being typed may already be a whole word with an error in it. */
export const leastWhole = 4
/** What is still to be typed makes a word so much farther than one that is whole. */
const unfinished = 1
const unfinishedMost = 3

/** How far a word of a name is from one looked for: 0 the same … 100 (`apart`) another. */
export function distanceTo(word: QueryWord, token: Token): number {
  if (!word.typed) {
    const distance = wordDistance(word.token, token)
    if (distance === apart || word.token.initial === token.initial) return distance
    return token.initial ? forInitial : 0
  }
  const { sounds, lower } = word.token
  const whole =
    token.initial || word.token.unread || sounds.length >= leastWhole
      ? wordDistance(word.token, token)
      : apart
  if (token.initial) return whole
  if (whole === 0) return 0
  const rest = 1 - lower.length / Math.max(lower.length, token.lower.length)
  const missing = rest === 0 && lower === token.lower ? 0 : unfinished + unfinishedMost * rest
  if (token.lower.startsWith(lower)) return Math.min(whole, missing)
  if (token.unread || sounds.length === 0) return whole
  const length = Math.max(2, sounds.length)
  const begun = prefixDistance(word.token, token, typedStrays * length) / length
  return begun > typedStrays ? whole : Math.min(whole, begun + missing)
}
