import { type Token, unshared } from '../fold/token.ts'
import type { Spelling } from './spellings.ts'

/** Two spellings of one name share all but so many consonants, all words taken together. */
const mostOfName = 3
/** One consonant read as another (c: к or ц) is one too many and one too few. */
const mostOfWord = 2
/** Of a word that is not like any. */
const tooMany = 99

/** The consonants of every spelling's words, side by side in memory: what can be said before comparing. */
export class Shapes {
  /** The words of spelling n stand at `#words[n]` up to `#words[n + 1]`. */
  readonly #words: Uint32Array
  /** The forms of word w (with and without its ending, halves of a double name) likewise. */
  readonly #forms: Uint32Array
  readonly #counts: Int32Array

  constructor(spellings: readonly Spelling[]) {
    this.#words = new Uint32Array(spellings.length + 1)
    const counts: number[] = []
    const forms = [0]
    spellings.forEach((spelling, n) => {
      for (const word of spelling.words) {
        for (const count of countsOf(word)) counts.push(count)
        forms.push(counts.length)
      }
      this.#words[n + 1] = forms.length - 1
    })
    this.#forms = Uint32Array.from(forms)
    this.#counts = Int32Array.from(counts)
  }

  /** Whether each word of the shorter name may have its like in the longer. */
  alike(a: number, b: number): boolean {
    const wordsOfA = (this.#words[a + 1] as number) - (this.#words[a] as number)
    const wordsOfB = (this.#words[b + 1] as number) - (this.#words[b] as number)
    const shorter = wordsOfA <= wordsOfB ? a : b
    const longer = shorter === a ? b : a
    const end = this.#words[shorter + 1] as number
    let spare = mostOfName
    for (let word = this.#words[shorter] as number; word < end; word++) {
      spare -= this.#unsharedWith(word, longer)
      if (spare < 0) return false
    }
    return true
  }

  /** How many consonants a word does not share with that word of a name that shares most with it. */
  #unsharedWith(word: number, name: number): number {
    const begin = this.#words[name] as number
    const end = this.#words[name + 1] as number
    let least = tooMany
    for (let other = begin; other < end && least > 0; other++) {
      least = Math.min(least, this.#between(word, other))
      if (least > 1 && other > begin) least = Math.min(least, this.#asOne(word, other - 1, other))
    }
    return least
  }

  #between(word: number, other: number): number {
    let least = tooMany
    for (let i = this.#forms[word] as number; i < (this.#forms[word + 1] as number); i++)
      for (let j = this.#forms[other] as number; j < (this.#forms[other + 1] as number); j++) {
        const count = unshared(this.#counts[i] as number, this.#counts[j] as number)
        if (count < least) least = count
      }
    return least > mostOfWord ? tooMany : least
  }

  /** The same for two neighbours taken as one word: Aghajani, Aga Jani. Counts are added class by class. */
  #asOne(word: number, first: number, second: number): number {
    const [i, j, k] = [this.#forms[word], this.#forms[first], this.#forms[second]] as number[]
    const both = (this.#counts[j as number] as number) + (this.#counts[k as number] as number)
    return unshared(this.#counts[i as number] as number, both)
  }
}

/** The consonants of a whole word first, then of its stem and of its halves. */
function countsOf(word: Token): ReadonlySet<number> {
  return new Set([
    word.allConsonants,
    word.consonants,
    ...word.parts.map((part) => part.allConsonants),
  ])
}
