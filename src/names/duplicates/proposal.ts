import type { Comparison } from './scoring.ts'

/** Whose names are looked at: one record of a casebook. */
export interface NamedEntry {
  readonly id: string
  readonly name: string
  /** Other names and spellings of the same record; each counts as much as the first. */
  readonly aliases?: readonly string[]
}

/** Two entries that may be one person, by the two of their names that fit best. */
export interface ProposedPair {
  readonly a: string
  readonly b: string
  /** Probability from 0 to 1, as `scoreNames` gives it. */
  readonly score: number
  /** The name of a and the name of b that were compared. */
  readonly names: readonly [string, string]
  readonly why: Comparison['why']
}

/**
 * Entries any two of which may be one person. An entry that fits two different persons (Abishev: Aset or
 * Kenzhebek?) stands in a cluster with each.
 */
export interface Cluster {
  /** Ids, in their own order. */
  readonly members: readonly string[]
  /**
   * The pairs behind the proposal, surest first. Of entries with exactly the same names only one is paired
   * with the others, and each of the rest with that one.
   */
  readonly pairs: readonly ProposedPair[]
  /** The score of its weakest pair. */
  readonly score: number
}

/** What was not compared, or not proposed, and why; nothing is left out that is not named here. */
export type LeftOut =
  /** No word that could be compared: nothing, numbers, or initials only. */
  | { readonly reason: 'no-word'; readonly ids: readonly string[]; readonly name: string }
  /**
   * A single word (with or without initials) that fits, or may fit, so many names that it was not paired with them,
   * or not compared with all; `fits` is how many.
   */
  | {
      readonly reason: 'too-vague'
      readonly ids: readonly string[]
      readonly name: string
      readonly fits: number
    }
  /**
   * `names` different names share two so frequent words that each was compared with its nearest only;
   * `pairs` of them were not compared by these two words. `name` is one of the names.
   */
  | {
      readonly reason: 'too-common'
      readonly name: string
      readonly names: number
      readonly pairs: number
    }

export interface Duplicates {
  /** Surest first. */
  readonly clusters: readonly Cluster[]
  readonly notCompared: readonly LeftOut[]
}

export interface Progress {
  readonly stage: 'reading' | 'sorting' | 'comparing' | 'clustering'
  readonly done: number
  readonly of: number
}
