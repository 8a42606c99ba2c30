import { apart } from '../compare/pair.ts'
import type { Token } from '../fold/token.ts'
import { closeness } from './closeness.ts'
import type { NameStore } from './name-store.ts'
import { distanceTo, type QueryWord } from './query.ts'
import { strongest } from './strongest.ts'
import type { NearWord } from './vocabulary.ts'

/** The words looked for, for each the words of the vocabulary near to it, and what it weighs. */
export interface Sought {
  readonly words: readonly QueryWord[]
  readonly near: readonly (readonly NearWord[])[]
  readonly weights: readonly number[]
}

/** So many names are compared word by word; the others by the words already known to be near. */
const closely = 400

const unknown = 255
const farthest = 200

/** Holds the gathered names against the query, by their words in the vocabulary. */
export class Comparing {
  readonly #store: NameStore
  /** For each word of the query, how far each word of the vocabulary is, in halves, once it was asked. */
  readonly #distances: Uint8Array[] = []

  constructor(store: NameStore) {
    this.#store = store
  }

  /** The best of the names, best first. */
  best(sought: Sought, names: readonly number[], most: number): number[] {
    const { vocabulary } = this.#store
    for (const [i, list] of sought.near.entries()) {
      const distances = this.#distancesOf(i)
      for (const { word, distance } of list) distances[word] = Math.round(2 * distance)
    }
    const shortlist =
      names.length <= closely
        ? names
        : this.#ordered(
            sought,
            names,
            (i, word) => {
              const { token, typed } = sought.words[i] as QueryWord
              const worthAsking =
                typed || token.initial
                  ? vocabulary.mayBegin(token, word)
                  : vocabulary.isInitial(word)
              return worthAsking ? this.#ask(sought, i, word) : unknown
            },
            closely,
          )
    return this.#ordered(sought, shortlist, (i, word) => this.#ask(sought, i, word), most)
  }

  #distancesOf(i: number): Uint8Array {
    const { length } = this.#store.vocabulary.tokens
    let kept = this.#distances[i]
    if (kept === undefined || kept.length < length) {
      kept = new Uint8Array(length * 2)
      this.#distances[i] = kept
    }
    return kept.fill(unknown)
  }

  #ask(sought: Sought, i: number, word: number): number {
    const token = this.#store.vocabulary.tokens[word] as Token
    const distance = distanceTo(sought.words[i] as QueryWord, token)
    return distance >= apart ? farthest : Math.round(2 * distance)
  }

  #ordered(
    sought: Sought,
    names: readonly number[],
    ask: (i: number, word: number) => number,
    most: number,
  ): number[] {
    const { starts, words } = this.#store
    let start = 0
    const far = (i: number, j: number): number => {
      const word = words[start + j] as number
      const distances = this.#distances[i] as Uint8Array
      let distance = distances[word] as number
      if (distance === unknown) {
        distance = ask(i, word)
        distances[word] = distance
      }
      // What was only passed over stays unknown, and is asked for when it comes to it.
      return distance === unknown ? apart : distance / 2
    }
    const scores = new Float64Array(names.length)
    for (const [k, name] of names.entries()) {
      start = starts[name] as number
      scores[k] = closeness(sought.weights, (starts[name + 1] as number) - start, far)
    }
    return strongest(scores, names.length, most)
      .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
      .map((k) => names[k] as number)
  }
}
