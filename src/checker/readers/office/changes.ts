import type { Change, Place } from '../../tree/index.ts'

/** Who changed what, before the words are known. */
export interface Recorded {
  readonly kind: Change['kind']
  readonly author: string
  readonly date?: string
}

/** Tracked changes; what a word processor cut into many runs is one change again. */
export class Changes {
  readonly #found: (Recorded & { text: string; place: Place; end: Place })[] = []

  /** Words of a change; `end` is where the next words would stand (for deleted words the place itself). */
  add(change: Recorded, text: string, place: Place, end: Place): void {
    const last = this.#found.at(-1)
    if (
      last?.kind === change.kind &&
      last.author === change.author &&
      last.date === change.date &&
      last.end.line === place.line &&
      last.end.column === place.column
    ) {
      last.text += text
      last.end = end
      return
    }
    this.#found.push({ ...change, text, place, end })
  }

  get list(): Change[] {
    return this.#found.map(({ end: _, text, ...change }) => ({
      ...change,
      text: text.normalize('NFC'),
    }))
  }
}
