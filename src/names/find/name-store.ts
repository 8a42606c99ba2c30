import type { Entry } from './rank.ts'
import { readings } from './readings.ts'
import { Vocabulary } from './vocabulary.ts'

/** Words of a name beyond the twelfth lead nowhere. */
const mostWords = 12

/** The names by number: what they are, of which words, and which names each word stands in. */
export class NameStore {
  readonly vocabulary = new Vocabulary()
  /** For each word of the vocabulary the names it stands in. */
  readonly namesOf: number[][] = []
  readonly #ids: string[] = []
  readonly #names: string[] = []
  /** The words of name n stand at `words[starts[n]]` up to `words[starts[n + 1]]`. */
  starts = new Uint32Array(1025)
  words = new Uint32Array(4096)
  /** Names without a readable word (numbers, pictures) by what is written. */
  readonly #wordless = new Map<string, number[]>()

  get size(): number {
    return this.#names.length
  }

  add({ id, name }: Entry): void {
    const number = this.#names.length
    this.#ids.push(id)
    this.#names.push(name)
    let end = this.starts[number] as number
    const room = end + mostWords
    if (this.starts.length < number + 2) this.starts = grown(this.starts)
    if (this.words.length < room) this.words = grown(this.words)
    const begin = end
    for (const { tokens } of readings(name)) {
      for (const token of tokens) {
        if (end === room) break
        const word = this.vocabulary.add(token)
        if (this.words.subarray(begin, end).includes(word)) continue
        this.words[end++] = word
        const names = this.namesOf[word]
        if (names === undefined) this.namesOf[word] = [number]
        else names.push(number)
      }
    }
    this.starts[number + 1] = end
    if (end > begin) return
    const text = written(name)
    if (text === '') return
    this.#wordless.set(text, [...(this.#wordless.get(text) ?? []), number])
  }

  entry(number: number): Entry {
    return { id: this.#ids[number] as string, name: this.#names[number] as string }
  }

  /** The names without a readable word that are written like this. */
  same(text: string): readonly number[] {
    return this.#wordless.get(written(text)) ?? []
  }
}

const written = (text: string) => text.trim().toLowerCase().slice(0, 400)

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
