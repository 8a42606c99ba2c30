import type { Confidentiality } from '../base/confidentiality.ts'
import type { Language } from '../base/language.ts'
import type { Answer, FigureDefinition } from '../figures/index.ts'
import type { FactRecord, KindName, RecordOf } from '../records/index.ts'

/**
 * The door through which a document gets its facts. A document opens no database: it says what it needs
 * (`Asks`), and gets values that one audience may see, all read at one position of the ledger.
 */
export interface DocumentFacts {
  readonly position: LedgerPosition
  /** What the records were filtered for; must be the audience of the document. */
  readonly audience: Confidentiality
  /** Everything that is asked for, read once. */
  readonly load: (asks: Asks) => Promise<LoadedFacts>
}

/** Where the ledger stood: how many entries, the root over them in hexadecimal, and when the last was written. */
export interface LedgerPosition {
  readonly size: number
  readonly root: string
  readonly at: string
}

/** What a document needs to be looked up. Days are YYYY-MM-DD. */
export interface Asks {
  readonly figures: readonly { readonly name: string; readonly on: string }[]
  /** Days on which the status of persons is wanted. */
  readonly statusDays: readonly string[]
}

/** The facts of one casebook for one audience; every answer is the same however often it is asked. */
export interface LoadedFacts {
  readonly records: RecordSet
  readonly terms: Terms
  /** A figure that was asked for; undefined when no figure has that name. */
  readonly figure: (name: string, on: string) => FigureFact | undefined
  /** The status of a person on a day that was asked for; undefined when it is no person of this casebook. */
  readonly status: (person: string, on: string) => StatusFact | undefined
}

/** The vocabularies of the packs, as far as papers need them. */
export interface Terms {
  /** The label of a term; the term itself where no pack has it. */
  readonly label: (vocabulary: string, term: string, language: Language) => string
  readonly abbreviation: (
    vocabulary: string,
    term: string,
    language: Language,
  ) => string | undefined
  /** Does an event concern whoever takes part in it in this role? */
  readonly affected: (role: string) => boolean
}

/** The records that the audience may see; those merged into another are found as that other. */
export interface RecordSet {
  /** @param name a handle or an id */
  readonly find: (name: string) => FactRecord | undefined
  /** In the order of their ids. */
  readonly all: <K extends KindName>(kind: K) => readonly RecordOf<K>[]
  /** The number of the last entry that changed a record, by its id. */
  readonly sequence: (id: string) => number
}

/** The answer of a figure, with what it counts in words. */
export interface FigureFact extends Answer {
  readonly definition: Pick<FigureDefinition, 'name' | 'title' | 'definition' | 'unit' | 'method'>
}

/** What is known of a person's status on a day, and what it rests on. */
export interface StatusFact {
  /** A term of the vocabulary `statuses`. */
  readonly status: string
  /** For "unknown": what it was when last heard of. */
  readonly last: string | null
  readonly since: { readonly stated: string | null } | null
  /** The records it rests on. */
  readonly basis: readonly string[]
  /** The last day, not after the day asked for, on which a source speaks of it. */
  readonly heard: string | null
  readonly stale: boolean
}

/** A record of one of these kinds, or undefined. */
export function findKind<K extends KindName>(
  records: RecordSet,
  name: string,
  ...kinds: readonly K[]
): RecordOf<K> | undefined {
  const record = records.find(name)
  return record && (kinds as readonly string[]).includes(record.kind)
    ? (record as RecordOf<K>)
    : undefined
}
