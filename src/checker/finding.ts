import type { Place } from './tree/index.ts'

/** error: wrong whatever is meant; warning: almost surely a slip; note: worth a look. */
export type Severity = 'error' | 'warning' | 'note'

/** Something a rule found, at the exact words it is about. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** One or two plain sentences: what is wrong, and against what. */
  readonly message: string
  readonly place: Place
  /** The words as they stand in the draft. */
  readonly quote: string
  /** The other places it is about. */
  readonly related: readonly Related[]
  /** What could stand there instead, where one form is right. */
  readonly suggestions: readonly string[]
  /** The same for the same finding in a later version of the draft, whatever its line. */
  readonly fingerprint: string
}

export interface Related {
  readonly place: Place
  readonly quote: string
}
