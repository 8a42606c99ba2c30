import type { StatusTerm } from '../../packs/index.ts'

/** The two days between which something happened; null = not known. */
export interface Span {
  /** As stated, for showing: an EDTF date, or null when no date is stated. */
  readonly stated: string | null
  readonly earliest: string | null
  readonly latest: string | null
}

/** A measure or penalty as the derivation needs it. */
export interface Holding {
  readonly record: string
  readonly status: StatusTerm
  readonly start: Span
  /** null = no end is known. */
  readonly end: Span | null
  readonly endReason: string | null
  /** The term in years, months, days; null = none stated. */
  readonly term: { readonly years: number; readonly months: number; readonly days: number } | null
  readonly replacedBy: readonly { readonly record: string; readonly start: Span }[]
  readonly proceeding: string | null
  /** Days on which a source says it was in force, first possible and last possible. */
  readonly confirmed: readonly Span[]
}

/** An event that changes a person's status by its type. */
export interface Turn {
  readonly record: string
  readonly at: Span
  /** The status that follows; null = only ends what was. */
  readonly status: StatusTerm | null
  readonly ends: 'held' | 'proceeding' | 'all' | null
  readonly proceedings: readonly string[]
}

/** Another dated event of the person's proceedings: shows that there was news. */
export interface Trace {
  readonly record: string
  readonly at: Span
}

/** All that the status of one person rests on. */
export interface StatusFacts {
  readonly holdings: readonly Holding[]
  readonly turns: readonly Turn[]
  readonly traces: readonly Trace[]
}

/** Why the status is what it is; the page says it in words. */
export type StatusRule =
  /** a measure is in force */
  | 'in-force'
  /** an event of this type was the last to change the status */
  | 'event'
  /** the measure ended */
  | 'ended'
  /** the stated term ran out and no source says what followed */
  | 'term-over'
  /** the last confirmation is too old to say */
  | 'stale'
  /** nothing that could give a status had happened */
  | 'nothing'

export interface Status {
  readonly status: string
  /** For `unknown`: what it was when last heard of. */
  readonly last: string | null
  readonly rule: StatusRule
  /** Since when, as stated; null when the sources do not say. */
  readonly since: Span | null
  /** The records it rests on. */
  readonly basis: readonly string[]
  /** The last day, not after the day asked for, on which a source places the person in this status or in this case. */
  readonly heard: string | null
  /** No news for longer than the status allows, and no end known: "unconfirmed". */
  readonly stale: boolean
  /** Other statuses that hold at the same time, gravest first. */
  readonly also: readonly string[]
  /** What may hold already, or may be over already, because a date is not precise enough to say. */
  readonly possible: readonly string[]
}
