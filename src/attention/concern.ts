import type { View } from '../projections/index.ts'

/** One thing somebody should look at. */
export interface Matter {
  /** The record it is about, and where one would look: the person of a measure, say. */
  readonly record: string
  readonly person: string | null
  /** The day it is due, or has been since, YYYY-MM-DD; null where no day belongs to it. */
  readonly day: string | null
}

/** For which day it is asked, YYYY-MM-DD. */
export interface Asked {
  readonly on: string
}

/** A kind of thing that needs attention. */
export interface Concern {
  /** Stable: it stands in addresses and in the identifiers of calendar entries. */
  readonly name: string
  /** May a reader who is not the keeper be told? */
  readonly isPublic: boolean
  /** Do its days belong into a calendar? */
  readonly inCalendar: boolean
  readonly find: (view: View, asked: Asked) => Promise<readonly Matter[]>
}
