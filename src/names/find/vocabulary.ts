import { apart } from '../compare/pair.ts'
import type { Token } from '../fold/token.ts'
import { distanceTo, leastWhole, type QueryWord, strays } from './query.ts'
import { fullSkeletons, wordKeys } from './word-keys.ts'

/** A word of the vocabulary near to one that is looked for. */
export interface NearWord {
  readonly word: number
  readonly distance: number
}

/** Prefixes of skeletons are kept up to this length; what is longer is looked for under its beginning. */
const longestPrefix = 4
/** So many first letters lead to a word that is being typed, whatever its sounds. */
const lettersKept = 3
/** So many words are held against one that is looked for, and no more. */
const mostLooked = 2_500
/** Of the words near to one that is looked for, so many are followed up. */
const mostNear = 600
/** For so many words the answer is remembered. */
const nearKept = 100

/** The distinct words of all names, and what leads to them. */
export class Vocabulary {
  readonly tokens: Token[] = []
  readonly #numbers = new Map<string, number>()
  readonly #byKey = new Map<string, number[]>()
  /** While a name is typed its first words are asked for again and again. */
  readonly #near = new Map<string, readonly NearWord[]>()
  readonly #byPrefix = new Map<string, number[]>()
  /** For each word, a bit for each letter its skeletons begin with; none for what is not read. */
  #firsts = new Uint16Array(1024)
  #looked = new Uint32Array(1024)
  #round = 0
  readonly #mayBecome = new WeakMap<Token, number>()

  /** The number of a word, new or known. */
  add(token: Token): number {
    const text = textOf(token)
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.tokens.length
    this.#numbers.set(text, number)
    this.#near.clear()
    this.tokens.push(token)
    const prefixes = new Set<string>()
    for (let n = 1; n <= lettersKept; n++) prefixes.add(firstLetters(token, n))
    const full = fullSkeletons(token)
    if (this.#firsts.length <= number) {
      const more = new Uint16Array(number * 2)
      more.set(this.#firsts)
      this.#firsts = more
    }
    this.#firsts[number] = firsts(full) | (token.initial ? initialBit : 0)
    for (const skeleton of full)
      for (let n = 1; n <= Math.min(longestPrefix, skeleton.length); n++)
        prefixes.add(skeleton.slice(0, n))
    for (const prefix of prefixes) push(this.#byPrefix, prefix, number)
    if (!token.initial) for (const key of wordKeys(token)) push(this.#byKey, key, number)
    return number
  }

  isInitial(word: number): boolean {
    return ((this.#firsts[word] as number) & initialBit) !== 0
  }

  /** Whether what is typed may be the beginning of a word: quickly, and sometimes yes for no. */
  mayBegin(typed: Token, word: number): boolean {
    let bits = this.#mayBecome.get(typed)
    if (bits === undefined) {
      bits = firsts(fullSkeletons(typed))
      for (const [bit, also] of growing) if (bits & bit) bits |= also
      this.#mayBecome.set(typed, bits)
    }
    return (bits & (this.#firsts[word] as number)) !== 0
  }

  /** The words near to one that is looked for, nearest first. */
  near(sought: QueryWord): readonly NearWord[] {
    const text = `${textOf(sought.token)}${sought.typed ? '…' : ''}`
    const kept = this.#near.get(text)
    if (kept !== undefined) return kept
    if (this.#near.size >= nearKept) this.#near.clear()
    const near = this.#lookAround(sought)
    this.#near.set(text, near)
    return near
  }

  #lookAround(sought: QueryWord): readonly NearWord[] {
    const found: NearWord[] = []
    if (this.#looked.length < this.tokens.length)
      this.#looked = new Uint32Array(this.tokens.length * 2)
    this.#round++
    let left = mostLooked
    const look = (numbers: readonly number[] = []) => {
      for (const word of numbers) {
        if (left-- <= 0) return
        if (this.#looked[word] === this.#round) continue
        this.#looked[word] = this.#round
        const distance = distanceTo(sought, this.tokens[word] as Token)
        if (distance <= strays && distance < apart) found.push({ word, distance })
      }
    }
    const { token, typed } = sought
    const same = this.#numbers.get(textOf(token))
    if (same !== undefined) look([same])
    if (typed || token.initial) {
      left = (mostLooked * 2) / 3
      look(this.#byPrefix.get(firstLetters(token, token.lower.length)))
      left = Math.max(left, mostLooked / 3)
      for (const skeleton of fullSkeletons(token))
        look(this.#byPrefix.get(skeleton.slice(0, longestPrefix)))
    }
    left = typed ? mostLooked / 3 : mostLooked
    if (!token.initial && (!typed || token.sounds.length >= leastWhole))
      for (const key of wordKeys(token)) look(this.#byKey.get(key))
    return found.sort((a, b) => a.distance - b.distance || a.word - b.word).slice(0, mostNear)
  }
}

const textOf = (token: Token) => `${token.lower}\t${token.ending.family}${token.initial ? '.' : ''}`

const classes = 'aBVTKSCLRMN~'
const initialBit = 1 << 15
const bitOf = (letter: string) => 1 << classes.indexOf(letter)

/** What s, t and d may yet become with the next letter: sh, ts, dzh. */
const growing: readonly (readonly [bit: number, also: number])[] = [
  [bitOf('T'), bitOf('S') | bitOf('C')],
  [bitOf('S'), bitOf('C')],
]

function firsts(skeletons: readonly string[]): number {
  let bits = 0
  for (const skeleton of skeletons) bits |= bitOf(skeleton[0] as string)
  return bits
}

const firstLetters = (token: Token, count: number) =>
  `'${token.lower.slice(0, Math.min(lettersKept, count))}`

function push(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [number])
  else list.push(number)
}
