import type { NumberSet } from '../packed/index.ts'

/** The records that a word or phrase finds, by how surely it means them. */
export interface FoundBy {
  /** In what the record is called. */
  readonly title: NumberSet
  /** In any text of the record. */
  readonly own: NumberSet
  /** Also by a term of a vocabulary, or because it names a person, body, place or law that is called so. */
  readonly all: NumberSet
  /** Those persons, bodies, places and laws. */
  readonly called: NumberSet
}

export const levels = ['title', 'own', 'all'] as const
export type Level = (typeof levels)[number]
