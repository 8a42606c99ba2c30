import type { Inline, Note, NoteMark } from '../tree.ts'

/**
 * Numbers endnotes in the order of their first mark. Each place in the text has a note of its own, as the
 * papers of the field print them; two marks in a row that say the same share one, and in a table a note
 * that is already there is marked again, so that an annex does not repeat the notes of the chapters.
 */
export class Notes {
  readonly #notes: { readonly key: string; readonly children: readonly Inline[] }[] = []
  /** The first note that says this, by key. */
  readonly #byKey = new Map<string, number>()
  readonly #named = new Map<string, number>()
  readonly #sources = new Map<string, number>()

  /** @param key says which sources and places the note names: equal keys, equal notes */
  mark(key: string, again: boolean, make: () => readonly Inline[]): NoteMark {
    const last = this.#notes.length
    const known = again ? (this.#byKey.get(key) ?? 0) : this.#notes.at(-1)?.key === key ? last : 0
    if (known > 0) return { type: 'note-mark', note: known }
    this.#notes.push({ key, children: make() })
    if (!this.#byKey.has(key)) this.#byKey.set(key, last + 1)
    return { type: 'note-mark', note: last + 1 }
  }

  /** A note of our own keeps its number wherever it is marked. The mark comes before the words are read. */
  own(name: string, make: () => readonly Inline[]): NoteMark {
    const number = this.#named.get(name) ?? this.#notes.length + 1
    if (!this.#named.has(name)) {
      this.#named.set(name, number)
      this.#notes.push({ key: `own ${name}`, children: make() })
    }
    return { type: 'note-mark', note: number }
  }

  /**
   * The note in which a source was named in full, if an earlier one did; else the note that is being made is
   * remembered as that one.
   */
  earlier(source: string): number | undefined {
    const known = this.#sources.get(source)
    if (known === undefined) this.#sources.set(source, this.#notes.length + 1)
    return known === this.#notes.length + 1 ? undefined : known
  }

  list(): Note[] {
    return this.#notes.map(({ children }, at) => ({
      number: at + 1,
      id: `note-${at + 1}`,
      children,
    }))
  }
}
