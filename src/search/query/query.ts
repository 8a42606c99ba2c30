/** Fields that can be asked for by name; their values are read against the casebook later. */
export const queryFields = [
  'kind',
  'type',
  'place',
  'provision',
  'status',
  'topic',
  'source',
  'person',
  'confidentiality',
  'id',
] as const
export type QueryField = (typeof queryFields)[number]

/** One thing that is asked for. */
export type Term =
  | { readonly is: 'word'; readonly not: boolean; readonly text: string }
  | { readonly is: 'phrase'; readonly not: boolean; readonly text: string }
  | {
      readonly is: 'field'
      readonly not: boolean
      readonly field: QueryField
      readonly value: string
    }
  /** EDTF; null = open. `bare`: only a date was written, which may be a word of a text too. */
  | {
      readonly is: 'date'
      readonly not: boolean
      readonly from: string | null
      readonly to: string | null
      readonly bare: boolean
    }

/** Every clause must hold; of a clause one term is enough. */
export interface Query {
  readonly clauses: readonly (readonly Term[])[]
}

/** What was not read as it may have been meant. */
export interface QueryNote {
  readonly code: 'quote-open' | 'field-unknown' | 'date-unread' | 'or-alone' | 'too-long'
  readonly text: string
}

export interface ParsedQuery {
  readonly query: Query
  readonly notes: readonly QueryNote[]
}
