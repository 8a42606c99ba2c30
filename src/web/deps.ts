import type { Confidentiality } from '../base/confidentiality.ts'
import type { Language } from '../base/language.ts'
import type { Casebook, Write } from '../casebook/index.ts'
import type { RulesFor } from '../checker/index.ts'
import type { Desk } from '../desk/index.ts'
import type { Audience, View } from '../projections/index.ts'

/** What the pages are given; the composition root makes it. */
export interface WebDeps {
  /** The name of the casebook, as its keeper wrote it. */
  readonly casebookName: string
  readonly views: {
    /** Everything, as known now. */
    live(): Promise<View>
    /** What an audience may see of what was known at the end of a day (YYYY-MM-DD; null = now). */
    at(wish: { readonly known: string | null; readonly audience: Audience }): Promise<View>
  }
  readonly builtDocuments: BuiltDocuments
  /** The rules that hold a draft for the public against this casebook. For the keeper only: they know every name. */
  casebookRules(): Promise<RulesFor>
  /** The last entries of the ledger, newest first. Shown to the keeper only. */
  recentEntries(count: number): Promise<readonly EntryLine[]>
  /** All entries about one record, oldest first. Shown to the keeper only. */
  entriesOf(record: string): Promise<readonly EntryLine[]>
  /** Told of every fault that made a page fail, with the reference the reader sees. */
  report(error: unknown, reference: string): void
  readonly now: () => Date
  /** The host names this server answers to, without port: "localhost", "127.0.0.1". */
  readonly allowedHosts: readonly string[]
  /** Bound to this computer only: the reader is the keeper. Otherwise the reader is the public. */
  readonly loopback: boolean
  /** What only the keeper's pages have: writing, and working state. Left out, there are no such pages. */
  readonly keeper?: KeeperDeps | undefined
}

export interface KeeperDeps {
  /** The casebook, open for reading: for its ledger. What is shown of records comes from the view. */
  readonly casebook: Casebook
  /** Does a piece of work on the casebook, opened for writing for just that long. */
  readonly write: Write
  /** Drafts of forms, saved views and other working state. */
  readonly desk: Desk
}

/** One line of the ledger, as a reader sees it. */
export interface EntryLine {
  /** 0 for the first entry. */
  readonly sequence: number
  /** An ISO instant in UTC. */
  readonly at: string
  readonly by: string
  readonly operation: 'record' | 'revise' | 'merge' | 'split' | 'withdraw' | 'forget'
  readonly record: string
  readonly kind: string
  readonly why: string | null
}

export const paperFormats = ['docx', 'pdf', 'html'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** The papers that were built, and what they remember. */
export interface BuiltDocuments {
  list(): Promise<readonly BuiltDocument[]>
  /** The bytes of a built file; null when it is not there. */
  read(name: string, format: PaperFormat): Promise<Uint8Array | null>
  /** What would differ if the paper were built today, value by value. */
  changed(name: string): Promise<readonly ChangedValue[]>
}

export interface BuiltDocument {
  /** As in `factum build NAME`: letters a–z, digits and hyphens. */
  readonly name: string
  readonly title: string
  readonly language: Language
  /** EDTF. */
  readonly date: string
  readonly files: readonly { readonly format: PaperFormat; readonly bytes: number }[]
  /** The number of ledger entries it was built from. */
  readonly size: number
  /** Whom the paper is for: nobody below this clearance is shown it. */
  readonly confidentiality: Confidentiality
  /** The ids of the records and the names of the figures it uses. */
  readonly records: readonly string[]
  readonly figures: readonly string[]
}

export interface ChangedValue {
  /** Where the value comes from, e.g. "figure:behind-bars". */
  readonly key: string
  readonly before: string
  /** null when it can no longer be resolved. */
  readonly after: string | null
  readonly why: string
}
