/**
 * What a casebook knows, as far as a draft can be held against it. It is handed in as plain data, because a draft
 * is checked without a casebook too. Days are YYYY-MM-DD.
 */
export interface CasebookKnowledge {
  /** For whom the draft is, in words of the level: "public", "partners". */
  readonly audience: string
  /** The day that counts where the draft bears no date. */
  readonly today: string
  /** Single persons; groups are left out. */
  readonly persons: readonly KnownPerson[]
  /** Sources with an address and a date that is known to the day. */
  readonly sources: readonly KnownSource[]
}

export interface KnownPerson {
  readonly record: string
  readonly names: readonly KnownName[]
  /** Why a draft for this audience may not name the person; absent where it may. */
  readonly withheld?: 'consent' | 'confidentiality'
  /** Every penalty of the person, those of groups the person belongs to included. */
  readonly penalties: readonly KnownPenalty[]
  /** What the records say of the person on a day. */
  status(day: string): KnownStatus
}

export interface KnownName {
  readonly text: string
  readonly use: 'preferred' | 'alias' | 'printed' | 'abbreviation'
  /** The readers of the draft may not know this name, though they may know of the person. */
  readonly withheld?: true
}

export interface KnownPenalty {
  readonly kind: 'prison' | 'restriction' | 'suspended' | 'arrest' | 'other'
  /** The length as imposed; null where the records give none in numbers. */
  readonly term: KnownTerm | null
  /** "seven years"; empty where `term` is null. */
  readonly length: string
  /** First and last day on which it can have been imposed; null where not known. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The date in words: "November 2023"; empty where not known. */
  readonly when: string
  readonly proceeding: string | null
}

export interface KnownTerm {
  readonly years: number
  readonly months: number
  readonly days: number
}

export interface KnownStatus {
  /** "Serving a prison sentence". */
  readonly label: string
  readonly tone: 'deprived' | 'restrained' | 'free' | 'dead' | 'unknown'
  readonly held: boolean
  /** False where the news is old or a date too rough to say. */
  readonly sure: boolean
}

export interface KnownSource {
  readonly url: string
  /** The day it was issued. */
  readonly issued: string
  /** "Radio Azattyk"; empty where not known. */
  readonly publisher: string
  /** The day in words: "17 January 2025". */
  readonly when: string
}
