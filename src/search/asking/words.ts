import { soundKeysMeant, stemsIn, stemsMeant, stemsOf, wordsOf } from '../../analysis/index.ts'
import { languages } from '../../base/language.ts'
import { tokenOf, type View } from '../../projections/index.ts'
import { findByName } from '../find.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'
import type { FoundBy } from './found-by.ts'
import { termsWith } from './terms-named.ts'

/** Kinds that other records name to say who, where and under which law. */
export const namedKinds = ['person', 'organisation', 'place', 'provision', 'standard'] as const

const occupations = tokenOf.term('occupations', '')

/** Below this a name in another spelling is not taken for the one asked for. */
const nearName = 0.75
/** Shorter words are too easily near to something. */
const leastNear = 4

/** Finds the records of words and phrases in a view. */
export class WordFinder {
  readonly #view: View
  readonly #packed: PackedRecords

  constructor(view: View, packed: PackedRecords) {
    this.#view = view
    this.#packed = packed
  }

  /** One written word; where it has strokes or hyphens in it, its parts side by side. */
  async word(text: string): Promise<FoundBy> {
    const parts = [...wordsOf(text)].map((word) => word.text)
    return parts.length === 1 ? this.#single(parts[0] as string) : this.phrase(text)
  }

  async #single(word: string): Promise<FoundBy> {
    const stems = stemsMeant(word)
    const title = await this.#any([
      ...stems.map(tokenOf.title),
      ...soundKeysMeant(word).map(tokenOf.name),
    ])
    const own = title.or(await this.#any(stems.map(tokenOf.word)))
    const meant = termsWith(this.#view.packs, stems)
    const terms = await this.#any(meant)
    // "journalist detained": an occupation leads to what names the persons who have it.
    const occupied = await this.#any(meant.filter((token) => token.startsWith(occupations)))
    const called = title.or(occupied).and(await this.#named())
    const all = own.or(terms).or(await this.#packed.columns.naming('refs', called))
    if (all.countWith(this.#packed.alive) > 0 || word.length < leastNear)
      return { title, own, all, called }
    return this.name(word)
  }

  /** A name spelt in another way than any that is kept, or the abbreviation of one. */
  async name(text: string): Promise<FoundBy> {
    const found = await findByName(this.#view, text, { typing: true, limit: 20 })
    const ids = found.filter(({ score }) => score >= nearName).map(({ record }) => record)
    const called = new NumberSet(this.#packed.size)
    for (const number of (await this.#packed.numbersOf(ids)).values()) called.add(number)
    const all = called.or(await this.#packed.columns.naming('refs', called))
    return { title: called, own: called, all, called }
  }

  /** Words that stand side by side, in any form: of each two neighbours it is asked whether they do. */
  async phrase(text: string): Promise<FoundBy> {
    const words = [...wordsOf(text)].map((word) => word.text)
    if (words.length === 1) return this.#exact(words[0] as string)
    const none = new NumberSet(this.#packed.size)
    let own = none
    let title = none
    for (const language of languages) {
      const stems = words.map((word) => stemsOf(word)[language])
      if (stems.includes(undefined)) continue
      const known = stems as string[]
      const pairs = known.slice(1).map((stem, i) => tokenOf.pair(known[i] as string, stem))
      const together = await this.#every(pairs)
      own = own.or(together)
      title = title.or(together.and(await this.#every(known.map(tokenOf.title))))
    }
    const called = title.and(await this.#named())
    const all = own.or(await this.#packed.columns.naming('refs', called))
    return { title, own, all, called }
  }

  /** A quoted single word is looked for in texts only. */
  async #exact(word: string): Promise<FoundBy> {
    const stems = stemsIn(word)
    const title = await this.#any(stems.map(tokenOf.title))
    const own = await this.#any(stems.map(tokenOf.word))
    return { title, own, all: own, called: new NumberSet(this.#packed.size) }
  }

  /** What was packed before it changed is not called so any more. */
  async #named(): Promise<NumberSet> {
    const named = await this.#any(namedKinds.map((kind) => tokenOf.term('kind', kind)))
    return named.and(this.#packed.alive)
  }

  async #any(tokens: readonly string[]): Promise<NumberSet> {
    await this.#packed.load(tokens)
    const sets = tokens.map((token) => this.#packed.of(token))
    return sets.reduce((all, set) => all.or(set), new NumberSet(this.#packed.size))
  }

  async #every(tokens: readonly string[]): Promise<NumberSet> {
    await this.#packed.load(tokens)
    const sets = tokens.map((token) => this.#packed.of(token))
    return sets.reduce((all, set) => all.and(set))
  }
}
