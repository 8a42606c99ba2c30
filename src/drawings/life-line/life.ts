import type { Named } from '../picture.ts'
import type { Edge, Period } from '../time.ts'

/** Something that lasted: a measure or a penalty. */
export interface Bar {
  readonly record: string
  readonly label: string
  readonly path: string | null
  /** In words: from when until when. */
  readonly when: string
  readonly tone: 'deprived' | 'restrained' | 'other'
  readonly start: Edge
  /** null = no end is known. */
  readonly end: Edge | null
  /** The last day on which a source says that it was in force; null = none does. */
  readonly heard: string | null
  /** The day on which its stated term is over; null = none stated. */
  readonly termEnd: string | null
}

/** Something that happened. */
export interface Happening {
  readonly record: string
  readonly label: string
  readonly path: string | null
  /** In words, as precise as stated. */
  readonly when: string
  readonly at: Edge
}

export interface Life {
  readonly person: Named
  readonly bars: readonly Bar[]
  readonly events: readonly Happening[]
  /** The day the picture is about, YYYY-MM-DD. */
  readonly on: string
  /** The part of the time that is looked at; null = all of it. */
  readonly period: Period | null
}

/** The day from which an event counts: the last one it may mean. An event without any has no place in time. */
export const dayOf = ({ at }: Happening): string | null => at.latest ?? at.earliest
