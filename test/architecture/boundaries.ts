/**
 * Who may import whom (ARCHITECTURE.md explains the journey behind it). A new folder is one new row.
 * "(types)" after a folder: only its types, nothing of it runs here. Every folder may import base.
 */
export interface Boundary {
  readonly folder: string
  readonly mayImport: readonly string[]
  /** Printed with every violation: what would be lost. */
  readonly because: string
}

// What web and command line are made of.
const entrances = [
  'casebook',
  'search',
  'figures',
  'documents',
  'wording',
  'records',
  'packs',
  'projections',
  'names',
  'checker',
]

export const boundaries: readonly Boundary[] = [
  {
    folder: 'base',
    mayImport: [],
    because: 'base stands under everything and knows nothing of the field',
  },
  { folder: 'wording', mayImport: [], because: 'the same words serve screens and papers' },
  { folder: 'names', mayImport: [], because: 'comparing names must work without a casebook' },
  {
    folder: 'records',
    mayImport: [],
    because: 'what can be recorded does not depend on where it is kept',
  },
  { folder: 'packs', mayImport: ['records'], because: 'a pack is data about kinds of records' },
  {
    folder: 'database',
    mayImport: [],
    because: 'the database keeps rows and does not know what they mean',
  },
  {
    folder: 'ledger',
    mayImport: ['database'],
    because:
      'the ledger is the only source of truth: nothing computed from it may flow back into it',
  },
  {
    folder: 'projections',
    mayImport: ['records', 'packs', 'names', 'database', 'ledger (types)'],
    because: 'a projection is computed from entries it is given and can be thrown away',
  },
  {
    folder: 'casebook',
    mayImport: [
      'records',
      'packs',
      'names',
      'database',
      'ledger',
      'projections',
      'figures',
      'documents',
      'wording',
      'checker (types)',
    ],
    because: 'the use cases stand between the entrances and what is kept',
  },
  {
    folder: 'search',
    mayImport: ['records', 'packs', 'names', 'projections'],
    because: 'search reads tables that it is given',
  },
  {
    folder: 'checker',
    mayImport: ['names'],
    because: 'a draft is checked without a casebook; what a casebook knows is handed in',
  },
  {
    folder: 'figures',
    mayImport: ['records', 'packs', 'projections', 'wording'],
    because: 'figures read tables that they are given; they open nothing and never read the ledger',
  },
  {
    folder: 'documents',
    mayImport: ['records', 'wording', 'figures (types)'],
    because: 'a document receives figures as values and opens no database',
  },
  {
    folder: 'documents/writers',
    mayImport: ['documents/tree', 'documents/style'],
    because: 'a writer knows the document tree and the style and nothing else',
  },
  {
    folder: 'web',
    mayImport: ['app (types)', ...entrances],
    because: 'web and command line use the same doors',
  },
  {
    folder: 'cli',
    mayImport: ['app', 'config', 'web', ...entrances],
    because: 'web and command line use the same doors',
  },
  {
    folder: 'config',
    mayImport: [],
    because: 'the environment is read once, before anything else',
  },
  {
    folder: 'app',
    mayImport: ['config', 'ledger', 'database', 'web', ...entrances],
    because: 'the composition root puts the parts together',
  },
]

/** Folders without one door, because each file is a subject of its own. */
export const openShelves: readonly string[] = ['base']

/** Packages with one home, and why. "(types)" may be imported elsewhere as types. */
export const packageHomes: readonly {
  readonly packages: RegExp
  readonly homes: readonly string[]
  readonly because: string
}[] = [
  {
    packages: /^(better-sqlite3|better-sqlite3-multiple-ciphers|pg|node:sqlite)$/,
    homes: ['database'],
    because: 'only database opens databases',
  },
  {
    packages: /^(docx|@myriaddreamin\/typst-ts-node-compiler)$/,
    homes: ['documents/writers'],
    because: 'only a writer knows the format it writes',
  },
  {
    packages: /^(hono|@hono\/node-server)(\/|$)/,
    homes: ['web', 'app'],
    because: 'HTTP ends at the door of web',
  },
  {
    packages: /^(commander|tsx)(\/|$)/,
    homes: ['cli'],
    because: 'the command line is one of several entrances',
  },
  {
    packages:
      /^(undici|axios|got|node-fetch|ky|node:https|node:http|node:http2|node:net|node:tls|node:dgram|node:dns)(\/|$)/,
    homes: [],
    because:
      'the program makes no request to anywhere; an exception is named, with its reason, in requestMakers',
  },
]

/** Folders that compute and touch no file, process or network. */
export const withoutInputAndOutput: readonly string[] = ['base', 'records', 'names', 'figures']

/** Files that may speak to the network, and why. */
export const requestMakers: Readonly<Record<string, string>> = {}

/** Files over 250 lines, and why they are better whole. */
export const longFiles: Readonly<Record<string, string>> = {
  'src/names/variants/tables/islamic.ts': 'a table, one line a name',
  'src/names/variants/tables/turkic.ts': 'a table, one line a name',
  'src/names/variants/tables/western.ts': 'a table, one line a name',
}
