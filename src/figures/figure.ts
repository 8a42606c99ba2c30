import type { LocalText } from '../base/language.ts'
import type { View } from '../projections/index.ts'

/** What a figure counts. Units are never mixed in one number. */
export type Unit =
  | 'person'
  | 'proceeding'
  | 'penalty'
  | 'decision'
  | 'communication'
  | 'organisation'
  | 'event'
  | 'death'
  | 'incident'
  | 'day'

/** What a figure is asked for. */
export interface Question {
  readonly view: View
  /** The day for which it holds, YYYY-MM-DD. */
  readonly on: string
}

/** One record of the list behind a number, and how many it counts for: 1, or the number of a group. */
export interface Counted {
  readonly record: string
  readonly low: number
  readonly high: number
  /** Where the list should say more than the record's title, e.g. "20 days". */
  readonly note?: LocalText
}

/** Somebody else's number, quoted with its source: never added to what we count. */
export interface Quoted {
  readonly claim: string
  readonly part: string | null
  readonly value: number | null
  readonly least: number | null
  readonly most: number | null
  readonly qualifier: string
  readonly printed: string
  /** What the number is a number of, a term of the vocabulary `units`: "person", but also "month". */
  readonly unit: string
  readonly counts: LocalText
  readonly asOf: string | null
  readonly standing: string
  readonly sources: readonly string[]
}

/** A named part of a figure: of a partition, of a table, or a number beside the main one. */
export interface Part {
  readonly part: string
  readonly label: LocalText
  /** Who says so: we count it from single facts, or somebody stated it. */
  readonly basis: 'computed' | 'quoted'
  readonly value: number | null
  readonly counted: readonly Counted[]
  /** Where the part is not in the unit of the figure, e.g. the longest term in days: such a part is no sum of its list. */
  readonly unit?: Unit | undefined
  /** What must be said with this part alone, e.g. what share of the figure it is. */
  readonly note?: LocalText | undefined
}

/** The answer of a figure. Its value equals the sum over its list; a test holds every figure to that. */
export interface Answer {
  readonly basis: 'computed' | 'quoted'
  /** The least number: groups count with their lowest size, uncertain dates are not counted yet. null = not known. */
  readonly value: number | null
  /** The most it may be, where that differs. */
  readonly high?: number | undefined
  readonly counted: readonly Counted[]
  /** A date is not precise enough to say whether it counts on that day. */
  readonly uncertain?: readonly Counted[] | undefined
  /** It counted when last heard of, and there has been no news for too long. */
  readonly unconfirmed?: readonly Counted[] | undefined
  readonly parts?: readonly Part[] | undefined
  readonly quoted: readonly Quoted[]
  /** What must be said with the number, beside the figure's own method note. */
  readonly remarks?: readonly LocalText[] | undefined
}

/** A saved question whose answer is a number and the records behind it: one file, one line in the registry. */
export interface FigureDefinition {
  readonly name: string
  readonly title: Required<LocalText>
  /** In one sentence: what is counted. */
  readonly definition: Required<LocalText>
  readonly unit: Unit
  /** In words: which records count. */
  readonly filter: Required<LocalText>
  /** How it was counted, what is left out, and on which practice that rests. */
  readonly method: Required<LocalText>
  /** The day to ask for when none is given: null = today. A figure about one past event has its own. */
  readonly on: string | null
  readonly compute: (question: Question) => Promise<Answer>
}

/** An answer together with what was asked: what `factum figure`, pages and documents show. */
export interface Figure extends Answer {
  readonly definition: FigureDefinition
  readonly on: string
  readonly known: string | null
}
