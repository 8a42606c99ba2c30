/** How a document learns why a value changed; the casebook gives it. */
export interface RecordHistory {
  /** All entries about a record, oldest first. */
  readonly history: (record: string) => Promise<readonly HistoryEntry[]>
  /** The records that name this one today, e.g. the measures of a person: counts and statuses rest on them. */
  readonly namedBy: (record: string) => Promise<readonly string[]>
  /** The record that an id stands for today: itself, or the one it was merged into. */
  readonly resolve: (record: string) => string
}

export interface HistoryEntry {
  readonly sequence: number
  /** An ISO instant. */
  readonly at: string
  readonly operation: 'record' | 'revise' | 'merge' | 'split' | 'withdraw' | 'forget'
  readonly why?: string | undefined
  readonly changedFields: readonly string[]
}
