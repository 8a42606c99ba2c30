import type { Citation } from '../../records/index.ts'
import type { StatedTerm } from '../../wording/index.ts'
import type { StatusFact } from '../facts.ts'

/** One individual case as records tell it, in the language of the paper and not yet in sentences. */
export interface CaseFacts {
  /** The persons, or the group of persons, whom it is about; in the order in which they are named. */
  readonly persons: readonly CasePerson[]
  /** What happened to them up to the day of the paper, in order of time; undated things come last. */
  readonly events: readonly CaseEvent[]
  readonly measures: readonly CaseMeasure[]
  readonly proceedings: readonly CaseProceeding[]
  readonly recognitions: readonly CaseRecognition[]
  /** The day of the paper, YYYY-MM-DD. */
  readonly on: string
}

/** A fact says which records it comes from, and what they rest on. */
interface Sourced {
  readonly record: string
  readonly cites: readonly Citation[]
}

export interface CasePerson {
  readonly record: string
  readonly name: string
  /** How the person is called once introduced. */
  readonly short: string
  /** What the person does or did, e.g. "leader of the Alga Kazakhstan! movement". */
  readonly who?: string | undefined
  readonly sex?: 'female' | 'male' | 'other' | undefined
  /** A group of which the number is known, and those of its members who are named. */
  readonly group?:
    | {
        readonly low: number
        readonly high: number
        readonly members: readonly { readonly record: string; readonly name: string }[]
      }
    | undefined
  readonly status?: StatusFact | undefined
}

export interface CaseEvent extends Sourced {
  /** A term of `event-types`. */
  readonly type: string
  /** EDTF; undefined when it is not known. */
  readonly date?: string | undefined
  /** What other sources state instead. */
  readonly otherDates: readonly string[]
  /** A term of `outcomes`. */
  readonly outcome?: string | undefined
  /** "in Almaty" is said of cities, villages and regions. */
  readonly place?: string | undefined
  /** The court or body that acted, where one is named. */
  readonly body?: string | undefined
  readonly proceedings: readonly string[]
  /** Whom of the persons it concerned. */
  readonly persons: readonly string[]
  /** How many of a group it concerned, where not the whole group. */
  readonly partOf?: number | undefined
  /** How many acts of this type the record counts in one. */
  readonly number?: number | undefined
  /** Our own words, in the language of the paper. */
  readonly account?: string | undefined
  /** Events it came after. */
  readonly follows: readonly string[]
}

export interface CaseMeasure extends Sourced {
  /** A term of `measure-types`. */
  readonly type: string
  readonly person: string
  /** On how many of a group it was imposed, where not on the whole group. */
  readonly partOf?: number | undefined
  readonly proceeding?: string | undefined
  /** A court decided on guilt when it imposed this. */
  readonly sentenced: boolean
  /** The event that imposed it. */
  readonly imposed?: string | undefined
  readonly replaces?: string | undefined
  readonly term?: StatedTerm | undefined
  readonly otherTerms: readonly StatedTerm[]
  readonly amount?: { readonly value: number; readonly currency: string } | undefined
  readonly start?: string | undefined
  /** The first day on which a source says that it was in force. */
  readonly confirmed?: string | undefined
  readonly inAbsentia: boolean
}

export interface CaseProceeding extends Sourced {
  readonly person: string
  readonly key: string
  /** Brought by or against the person as a party, not as an accused. */
  readonly civil: boolean
  /** EDTF. */
  readonly opened?: string | undefined
  readonly charges: readonly CaseCharge[]
  /** Our own words on what the case is about, in the language of the paper. */
  readonly account?: string | undefined
}

export interface CaseCharge {
  /** In the words of the record, e.g. "extremism-related charges". */
  readonly stated?: string | undefined
  /** "article 174 of the Criminal Code" and "incitement of discord". */
  readonly provision?:
    | { readonly record: string; readonly text: string; readonly label: string }
    | undefined
  /** The source does not name the provision; it was inferred. */
  readonly inferred: boolean
  readonly stage: 'charged' | 'convicted' | 'acquitted' | 'dropped'
}

export interface CaseRecognition extends Sourced {
  readonly person: string
  /** A term of `recognition-types`. */
  readonly type: string
  readonly by?: string | undefined
}

/** A sentence of a case: words, names in bold, and what it rests on. */
export interface CaseSentence {
  readonly parts: readonly (string | { readonly strong: string })[]
  readonly cites: readonly Citation[]
  readonly records: readonly string[]
}

export const sentenceText = ({ parts }: CaseSentence): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.strong)).join('')
