import { Comparing } from './comparing.ts'
import type { NameStore } from './name-store.ts'
import { ofInitial, type QueryWord } from './query.ts'
import { strongest } from './strongest.ts'
import type { NearWord } from './vocabulary.ts'

/** What one query may cost, whatever it is: so many names are visited for each of its words … */
const mostVisited = 30_000
/** … and so many of these held against it: many when one of its words has only begun and must be looked for in them. */
const mostHeld = { oneWord: 500, words: 1_500, begun: 3_000 }
/** Words as near as this are counted when it is asked how rare a word is. */
const same = 8
/** A word of which so many sounds are typed leads to names by itself. */
const leastLeading = 4

/** Gathers the names that may answer a query. One instance serves one index, its arrays serve every query. */
export class Gathering {
  readonly #store: NameStore
  readonly #comparing: Comparing
  /** For each name what speaks for it so far, and the names for which something does. */
  #evidence = new Float32Array(1024)
  #visited = new Uint32Array(1024)
  #values = new Float32Array(1024)
  #count = 0

  constructor(store: NameStore) {
    this.#store = store
    this.#comparing = new Comparing(store)
  }

  /** The numbers of at most `most` names, best first. */
  best(words: readonly QueryWord[], most: number): number[] {
    const { size } = this.#store
    if (this.#evidence.length < size) {
      this.#evidence = new Float32Array(size * 2)
      this.#visited = new Uint32Array(size * 2)
      this.#values = new Float32Array(size * 2)
    }
    // Initials, and what has just begun, lead to names only when there is nothing else.
    let leads = words.some(isLeading) ? isLeading : () => true
    let near = this.#lead(words, leads)
    if (this.#count === 0 && leads === isLeading) {
      leads = () => true
      near = this.#lead(words, leads)
    }
    const weights = this.#weights(words, near)
    for (let k = 0; k < this.#count; k++) {
      const name = this.#visited[k] as number
      this.#values[k] = this.#evidence[name] as number
      this.#evidence[name] = 0
    }
    const begun = words.some((word) => word.typed && !leads(word))
    const held = begun ? mostHeld.begun : words.length > 1 ? mostHeld.words : mostHeld.oneWord
    const names = strongest(this.#values, this.#count, held).map((k) => this.#visited[k] as number)
    return this.#comparing.best({ words, near, weights }, names, most)
  }

  /** Visits the names to which the words lead; the near words of each. */
  #lead(words: readonly QueryWord[], leads: (word: QueryWord) => boolean): (readonly NearWord[])[] {
    const near = words.map((word) => (leads(word) ? this.#store.vocabulary.near(word) : []))
    const weights = this.#weights(words, near)
    this.#count = 0
    for (const [i, list] of near.entries()) this.#visit(list, weights[i] as number)
    return near
  }

  #weights(words: readonly QueryWord[], near: readonly (readonly NearWord[])[]): number[] {
    return words.map((word, i) =>
      word.token.initial ? ofInitial : this.#rarity(near[i] as readonly NearWord[]),
    )
  }

  /** How much a word tells: little when half the names have it. */
  #rarity(list: readonly NearWord[]): number {
    let names = 0
    for (const { word, distance } of list)
      if (distance <= same) names += this.#store.namesOf[word]?.length ?? 0
    return list.length === 0 ? 1 : Math.log(2 + this.#store.size / (1 + names))
  }

  #visit(list: readonly NearWord[], weight: number): void {
    let left = mostVisited
    for (const { word, distance } of list) {
      const evidence = weight * (1 - distance / 40)
      for (const name of this.#store.namesOf[word] as number[]) {
        if (left-- === 0) return
        if (this.#evidence[name] === 0) this.#visited[this.#count++] = name
        this.#evidence[name] = (this.#evidence[name] as number) + evidence
      }
    }
  }
}

const isLeading = ({ token, typed }: QueryWord): boolean =>
  !token.initial && (!typed || token.unread || token.sounds.length >= leastLeading)
