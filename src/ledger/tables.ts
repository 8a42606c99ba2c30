import { describeTable, type TablesOf } from '../database/index.ts'

/** One row an entry. `body` is canonical JSON; hashes and salt are base64. */
export const entriesTable = describeTable({
  name: 'ledger_entries',
  columns: {
    casebook: 'text',
    sequence: 'integer',
    at: 'text',
    by: 'text',
    operation: 'text',
    record: 'text',
    kind: 'text',
    commitment: 'text',
    salt: 'text?',
    body: 'text?',
    leaf: 'text',
  },
  key: ['casebook', 'sequence'],
  indexes: [['casebook', 'record', 'sequence']],
})

/** One row a casebook: where its ledger stands. `frontier` is the tree's frontier, base64, space-separated. */
export const headsTable = describeTable({
  name: 'ledger_heads',
  columns: {
    casebook: 'text',
    size: 'integer',
    at: 'text',
    root: 'text',
    frontier: 'text',
    checkpoint: 'text',
  },
  key: ['casebook'],
})

/** The root of every complete block of 256 entries: says where a rewrite happened, and feeds tiles later. */
export const subtreesTable = describeTable({
  name: 'ledger_subtrees',
  columns: { casebook: 'text', level: 'integer', number: 'integer', hash: 'text' },
  key: ['casebook', 'level', 'number'],
})

export const ledgerTables = [entriesTable, headsTable, subtreesTable] as const

export type LedgerTables = TablesOf<typeof ledgerTables>

/** Complete subtrees of this level are kept: 2^8 = 256 leaves, the width of a C2SP tlog-tiles tile. */
export const blockLevel = 8
export const blockSize = 2 ** blockLevel
