/** Words of a text put in the place of others, by offsets into it. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly put: string
}

/** One slip: what to change. `beside` is put into the clean text first, where the slip needs a sentence. */
export interface Plant {
  readonly slip: readonly Edit[]
  readonly beside?: readonly Edit[]
}

/** A kind of slip that people make, and who must find it. */
export interface SlipKind {
  readonly name: string
  /** Any of these rules. */
  readonly rules: readonly string[]
  /** The rule speaks of it in a note, because it may be meant. */
  readonly note?: true
  /** Only into texts of this sort; any text where left out. */
  readonly only?: TextSort
  /** Every place of the text where this slip can be made; numbers and letters by chance. */
  places(text: string, random: Random): readonly Plant[]
}

export type TextSort = 'paper' | 'letter'

/** Chance with a seed: the same plants on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  of<T>(choices: readonly [T, ...T[]]): T
  shuffled<T>(items: readonly T[]): T[]
}

/** A generator of 32 bits (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    of: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    shuffled: (items) =>
      items
        .map((item) => ({ item, by: next() }))
        .toSorted((a, b) => a.by - b.by)
        .map(({ item }) => item),
  }
}

/** The text with its edits made; edits do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = ''
  let at = 0
  for (const { from, to, put } of edits.toSorted((a, b) => a.from - b.from)) {
    made += text.slice(at, from) + put
    at = Math.min(to, text.length)
  }
  return made + text.slice(at)
}
