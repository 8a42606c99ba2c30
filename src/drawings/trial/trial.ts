import type { Named } from '../picture.ts'
import type { Edge } from '../time.ts'

/** A step of a case: an event, in its place among the others. */
export interface Step extends Named {
  readonly record: string
  /** What kind of step: "verdict". */
  readonly type: string
  /** In words, as precise as stated. */
  readonly when: string
  readonly at: Edge
}

/** One of the accused: which steps a source reports, how each went, and what was imposed. */
export interface Accused extends Named {
  readonly person: string
  readonly proceeding: string
  /** The outcome in words, by step; '' where none is stated. */
  readonly steps: ReadonlyMap<string, string>
  readonly imposed: readonly string[]
}

export interface Trial {
  readonly name: string
  /** By date. */
  readonly steps: readonly Step[]
  readonly accused: readonly Accused[]
  readonly records: readonly string[]
  /** The day the picture is about, YYYY-MM-DD. */
  readonly on: string
}
