import { describeTable } from '../../database/index.ts'

/**
 * How records are packed for search. Each gets a number; `blockSize` numbers are a block; a block keeps, for every token,
 * which of its records have it. A changed record gets a new number and its old one is `gone`.
 */
export const searchNumbers = describeTable({
  name: 'search_numbers',
  columns: { casebook: 'text', number: 'integer', record: 'text', gone: 'integer' },
  key: ['casebook', 'number'],
  indexes: [
    ['casebook', 'record'],
    ['casebook', 'gone', 'number'],
  ],
})

/** `bits`: see `encodeMembers`. */
export const searchBlocks = describeTable({
  name: 'search_blocks',
  columns: { casebook: 'text', token: 'text', block: 'integer', bits: 'text' },
  key: ['casebook', 'token', 'block'],
  indexes: [['casebook', 'block']],
})

/** Values of every record of a block, by column: `from`, `to`, `refs`, `sources`; see `encodeIntegers`. */
export const searchColumns = describeTable({
  name: 'search_columns',
  columns: { casebook: 'text', name: 'text', block: 'integer', values: 'text' },
  key: ['casebook', 'name', 'block'],
})

/** Records that have changed since they were packed: few, so they are looked at one by one. */
export const searchPending = describeTable({
  name: 'search_pending',
  columns: { casebook: 'text', record: 'text' },
  key: ['casebook', 'record'],
})

/** How often the casebook was packed, and how many numbers are given. */
export const searchState = describeTable({
  name: 'search_state',
  columns: { casebook: 'text', packed: 'integer', numbers: 'integer' },
  key: ['casebook'],
})

export const searchTables = [
  searchNumbers,
  searchBlocks,
  searchColumns,
  searchPending,
  searchState,
] as const
