import type { Signer } from './signer.ts'

/** What an append needs to know besides the database: whose ledger it is, who signs, and what time it is. */
export interface Ledger {
  /** The casebook's id: the first column of every key. */
  readonly casebook: string
  readonly signer: Signer
  /** The clock; an entry's `at` is its reading, unless it has fallen behind the entry before. */
  readonly now: () => Date
  /** A source of random bytes for salts; given only by tests. */
  readonly random?: (size: number) => Uint8Array
}
