import type { Place } from '../place.ts'

/** A value that a document took from the casebook: what the manifest remembers of it. */
export interface UsedValue {
  /** Where it comes from, e.g. "figure:behind-bars@2025-02-28". */
  readonly key: string
  /** As it is printed inside a sentence. */
  readonly text: string
  /** The ids of the records it rests on, sorted. */
  readonly records: readonly string[]
  readonly figure?: string | undefined
  /** The day it holds for, where it depends on one. */
  readonly on?: string | undefined
}

/** Computes every value once, so that sentence, table and box print the same, and remembers where it was used. */
export class Values {
  readonly #used = new Map<string, UsedValue & { readonly lines: Set<number> }>()

  /** The value of this key; `make` is asked only the first time. */
  use(key: string, at: Place, make: () => Omit<UsedValue, 'key'>): UsedValue {
    const known = this.#used.get(key)
    if (known) {
      known.lines.add(at.line)
      return known
    }
    const made = make()
    const value = {
      ...made,
      key,
      records: [...new Set(made.records)].sort(),
      lines: new Set([at.line]),
    }
    this.#used.set(key, value)
    return value
  }

  /** In the order of first use, with the lines that used them. */
  list(): (UsedValue & { readonly lines: readonly number[] })[] {
    return [...this.#used.values()].map((value) => ({
      ...value,
      lines: [...value.lines].sort((a, b) => a - b),
    }))
  }
}
