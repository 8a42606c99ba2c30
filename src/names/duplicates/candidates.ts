import type { Token } from '../fold/token.ts'
import { Blocks } from './blocks.ts'
import { limits } from './limits.ts'
import type { LeftOut, Progress } from './proposal.ts'
import type { Spelling } from './spellings.ts'
import { heardSignsOf, joint, signsOf, signsTogether } from './word-signs.ts'

const stepSize = 2_000

/** A name of a single whole word, alone or with initials. */
export const isVague = (spelling: Spelling): boolean => spelling.words.length < 2

/** Which spellings are worth comparing: they share two words, a rare word, or a word and an initial. */
export class Candidates {
  readonly #spellings: readonly Spelling[]
  readonly #twoWords = new Blocks()
  readonly #oneWord = new Blocks()
  readonly #wordAndInitial = new Blocks()
  readonly #vague: Uint8Array
  /** The spelling for which each was last met. */
  readonly #met: Int32Array
  readonly #found: Uint32Array
  #count = 0
  readonly #asHeard = new Blocks()
  /** What Cyrillic names are found by as they sound: Latin names are put into these blocks only. */
  readonly #heard = new Set<number>()
  /** Signs of the vague names: others are put into these blocks only. */
  readonly #asked = new Set<number>()

  constructor(spellings: readonly Spelling[]) {
    this.#spellings = spellings
    this.#met = new Int32Array(spellings.length).fill(-1)
    this.#found = new Uint32Array(spellings.length)
    this.#vague = Uint8Array.from(spellings, (spelling) => (isVague(spelling) ? 1 : 0))
  }

  /** Puts every spelling into its blocks; to be run through before `of` is asked. */
  *fill(): Generator<Progress, void> {
    const count = this.#spellings.length
    this.#addVague()
    for (let number = 0; number < count; number++) this.#askForHeard(number)
    for (let number = 0; number < count; number++) {
      if (number % stepSize === 0) yield { stage: 'sorting', done: number, of: count }
      const words = (this.#spellings[number] as Spelling).words.slice(0, limits.words)
      this.#add(words, number)
      if (this.#heard.size > 0) this.#addHeard(words, number)
    }
    for (const blocks of [this.#twoWords, this.#oneWord, this.#wordAndInitial, this.#asHeard]) {
      blocks.close(count)
      yield { stage: 'sorting', done: count, of: count }
    }
  }

  #add(words: readonly Token[], number: number): void {
    words.forEach((word, i) => {
      for (const sign of signsOf(word).narrow) this.#oneWord.add(sign, number)
      words.forEach((other, j) => {
        if (i === j) return
        this.#addTogether(word, signsOf(other).wide, number)
        this.#addWithInitial(word, other, number)
      })
    })
    if (words.length > 2) this.#addJoined(words, number)
  }

  #addTogether(word: Token, others: readonly number[], number: number): void {
    for (const first of signsOf(word).narrow)
      for (const second of others) this.#twoWords.add(joint(first, second), number)
  }

  /** Two neighbours written as one, beside each other word. */
  #addJoined(words: readonly Token[], number: number): void {
    for (let i = 0; i + 1 < words.length; i++) {
      const joined = signsTogether(words[i] as Token, words[i + 1] as Token)
      for (let j = 0; j < words.length; j++)
        if (j !== i && j !== i + 1) this.#addTogether(words[j] as Token, joined, number)
    }
  }

  /** A whole word and the first letter of another, where a vague name asks for them. */
  #addWithInitial(word: Token, other: Token, number: number): void {
    for (const first of signsOf(word).loose)
      for (const initial of signsOf(other).initials) {
        const sign = joint(first, initial)
        if (this.#asked.has(sign)) this.#wordAndInitial.add(sign, number)
      }
  }

  #askForHeard(number: number): void {
    const words = (this.#spellings[number] as Spelling).words.slice(0, limits.words)
    if (words.some((word) => word.latin)) return
    for (const sign of jointHeard(words)) this.#heard.add(sign)
  }

  #addHeard(words: readonly Token[], number: number): void {
    for (const sign of jointHeard(words)) if (this.#heard.has(sign)) this.#asHeard.add(sign, number)
  }

  #addVague(): void {
    this.#spellings.forEach((spelling, number) => {
      if (!isVague(spelling)) return
      for (const word of spelling.words)
        for (const initial of spelling.initials)
          for (const first of signsOf(word).loose)
            for (const second of signsOf(initial).initials) {
              const sign = joint(first, second)
              this.#asked.add(sign)
              this.#wordAndInitial.add(sign, number)
            }
    })
  }

  /** The spellings that n is to be compared with; over all n each pair comes once. */
  of(n: number): Uint32Array {
    this.#count = 0
    const vague = this.#vague[n] === 1
    for (const blocks of [this.#twoWords, this.#asHeard]) {
      for (const place of placesOf(blocks, n)) {
        const { members, begin } = blocks
        const first = Math.max(begin[place] as number, place - limits.nearest)
        for (let at = first; at < place; at++) this.#take(members[at] as number, n)
      }
    }
    for (const place of placesOf(this.#oneWord, n)) {
      const { begin, end } = this.#oneWord
      const size = (end[place] as number) - (begin[place] as number)
      if (vague && size <= limits.vagueCompared) this.#takeForVague(this.#oneWord, place, n)
      else if (size <= limits.rare)
        for (let at = begin[place] as number; at < place; at++)
          this.#take(this.#oneWord.members[at] as number, n)
    }
    if (vague)
      for (const place of placesOf(this.#wordAndInitial, n))
        if (blockSize(this.#wordAndInitial, place) <= limits.vagueCompared)
          this.#takeForVague(this.#wordAndInitial, place, n)
    return this.#found.subarray(0, this.#count)
  }

  /** A vague name looks at all the block; of two vague names the later looks at the earlier. */
  #takeForVague(blocks: Blocks, place: number, n: number): void {
    const end = blocks.end[place] as number
    for (let at = blocks.begin[place] as number; at < end; at++) {
      const member = blocks.members[at] as number
      if (member < n || (member > n && !this.#vague[member])) this.#takeNew(member, n)
    }
  }

  #take(member: number, n: number): void {
    // A vague name has found n already, or will.
    if (!this.#vague[member]) this.#takeNew(member, n)
  }

  #takeNew(member: number, n: number): void {
    if (this.#met[member] === n) return
    this.#met[member] = n
    this.#found[this.#count++] = member
  }

  /** Words two of which so many names share that only the nearest were compared. */
  *tooCommon(): Generator<LeftOut> {
    for (const { begin, size } of this.#twoWords.larger(limits.nearest + 1)) {
      const over = size - limits.nearest - 1
      const { name } = this.#spellings[this.#twoWords.members[begin] as number] as Spelling
      yield {
        reason: 'too-common',
        name: name.written,
        names: size,
        pairs: (over * (over + 1)) / 2,
      }
    }
  }

  /** For each vague name how many share its sign, where they are more than it was compared with. */
  *tooVague(): Generator<[spelling: number, names: number]> {
    for (let n = 0; n < this.#vague.length; n++) {
      if (this.#vague[n] === 0) continue
      const { initials } = this.#spellings[n] as Spelling
      const blocks = initials.length > 0 ? this.#wordAndInitial : this.#oneWord
      let most = 0
      for (const place of placesOf(blocks, n)) most = Math.max(most, blockSize(blocks, place) - 1)
      if (most >= limits.vagueCompared) yield [n, most]
    }
  }
}

/** Signs of each two words of a name as they sound. */
function* jointHeard(words: readonly Token[]): Generator<number> {
  for (let i = 0; i < words.length; i++)
    for (let j = 0; j < words.length; j++) {
      if (i === j) continue
      for (const first of heardSignsOf(words[i] as Token))
        for (const second of heardSignsOf(words[j] as Token)) yield joint(first, second)
    }
}

const placesOf = (blocks: Blocks, n: number): Uint32Array =>
  blocks.places.subarray(blocks.from[n] as number, blocks.from[n + 1] as number)

const blockSize = (blocks: Blocks, place: number): number =>
  (blocks.end[place] as number) - (blocks.begin[place] as number)
