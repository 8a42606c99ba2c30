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
  /** Sources with an address. */
  readonly sources: readonly KnownSource[]
  readonly organisations: readonly KnownOrganisation[]
  readonly recommendations: readonly KnownRecommendation[]
  /** What can be counted; nothing is counted before it is asked for. */
  readonly figures: readonly KnownFigure[]
  /** The numbers of these figures on these days, and all that others state. */
  numbers(asked: readonly AskedFigure[]): Promise<readonly KnownNumber[]>
}

export interface KnownPerson {
  readonly record: string
  readonly names: readonly KnownName[]
  /** Why a draft for this audience may not name the person; absent where it may. */
  readonly withheld?: 'consent' | 'confidentiality'
  /** Every penalty of the person, those of groups the person belongs to included. */
  readonly penalties: readonly KnownPenalty[]
  /** The articles of every proceeding against the person, or against a group the person belongs to. */
  readonly charges: readonly KnownCharge[]
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

export interface KnownCharge {
  /** "Criminal Code of the Republic of Kazakhstan"; null where the records do not name the article. */
  readonly law: string | null
  /** "174", "405", "73-3". */
  readonly article: string | null
  /** First day on which it can have been brought; null where not known. */
  readonly earliest: string | null
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

/** An organisation with every name and abbreviation; the preferred ones first. */
export interface KnownOrganisation {
  readonly record: string
  readonly names: readonly (KnownName & { readonly language: string | null })[]
}

/** One recommendation; records that stand for several are left out. */
export interface KnownRecommendation {
  /** As the body numbers it: "139.94"; empty where the casebook has none. */
  readonly number: string
  readonly text: string
  /** The text is the body's own; else it is in the casebook's words. */
  readonly isVerbatim: boolean
  /** "Universal Periodic Review, fourth cycle"; empty where not known. */
  readonly occasion: string
  /** First and last day on which it can have been made; null where not known. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The last answer of the State, a term of the vocabulary `recommendation-positions`; null where none is known. */
  readonly position: string | null
  /** The word of the source, where it is another one: "rejected". */
  readonly stated: string
}

export interface KnownSource {
  readonly url: string
  /** The day it was issued; null where the casebook does not know it to the day. */
  readonly issued: string | null
  /** "Radio Azattyk"; empty where not known. */
  readonly publisher: string
  /** The day in words: "17 January 2025". */
  readonly when: string
}

/** A number of the casebook on one day: counted from single records, or somebody else's. */
export interface KnownNumber {
  /** The name of the figure; empty for a number that no figure quotes. */
  readonly figure: string
  /** What is counted, as a message may say it: "Behind bars on politically motivated charges". */
  readonly title: string
  /** The English words of what is counted; those of the figure where the number is a part of one. */
  readonly counts: string
  readonly frame: string
  /** A term of the vocabulary `units`. */
  readonly unit: string
  readonly basis: 'counted' | 'quoted'
  /** As the casebook has it: "13", "More than 20". */
  readonly printed: string
  /** What the number may be; `least` alone for "more than 20" (21) and "at least 20" (20). */
  readonly least: number | null
  readonly most: number | null
  /** The number is a round one. */
  readonly about: boolean
  /** First and last day for which it is said to hold; null where it is about something that is over. */
  readonly from: string | null
  readonly to: string | null
  /** That day or month in words: "28 February 2025"; empty where `to` is null. */
  readonly when: string
  readonly standing: 'official' | 'monitors' | 'media' | 'international' | 'unstated'
}

/** A figure that may be asked for a day. */
export interface KnownFigure {
  readonly name: string
  /** English words of what it and its parts count. */
  readonly words: string
  readonly units: readonly string[]
  /** The day it is about; null where it can be asked for any. */
  readonly on: string | null
}

export interface AskedFigure {
  readonly figure: string
  readonly on: string
}
