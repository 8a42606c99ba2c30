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
  'desk',
  'attention',
  'drawings',
  'columns',
  'intake',
  'exchange',
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
    folder: 'analysis',
    mayImport: [],
    because: 'the same words are found on every engine, and nothing but their letters decides',
  },
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
    folder: 'desk',
    mayImport: ['database'],
    because: 'working state is no fact: nothing of the casebook may be computed from it',
  },
  {
    folder: 'projections',
    mayImport: ['records', 'packs', 'names', 'analysis', 'database', 'ledger (types)'],
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
    mayImport: ['records', 'packs', 'names', 'analysis', 'projections'],
    because: 'search reads tables that it is given',
  },
  {
    folder: 'attention',
    mayImport: ['packs', 'projections', 'search'],
    because: 'what needs attention is read from tables it is given',
  },
  {
    folder: 'jobs',
    mayImport: ['database'],
    because: 'slow work is rows in a table; what the work is, its owner knows',
  },
  {
    folder: 'columns',
    mayImport: ['records', 'packs', 'wording'],
    because: 'the same columns go out and come in, whatever file they lie in',
  },
  {
    folder: 'recommendations',
    mayImport: ['records', 'packs', 'analysis'],
    because: 'what was asked of a State is understood without a casebook; tables are handed in',
  },
  {
    folder: 'intake',
    mayImport: [
      'records',
      'packs',
      'names',
      'wording',
      'columns',
      'database',
      'ledger',
      'projections',
      'casebook',
      'search',
      'desk',
      'jobs',
      'recommendations',
      'checker',
    ],
    because: 'what comes from outside is decided on before anything of it is kept',
  },
  {
    folder: 'exchange',
    mayImport: ['records', 'packs', 'columns', 'projections'],
    because: 'what goes out is read from a view, as its audience may see it',
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
    folder: 'drawings',
    mayImport: ['records (types)', 'packs', 'projections', 'figures', 'wording'],
    because: 'a picture is drawn from what a view or a figure answers; it opens nothing itself',
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
    mayImport: ['config', 'ledger', 'database', 'jobs', 'web', ...entrances],
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
    packages: /^(csv-parse|read-excel-file)(\/|$)/,
    homes: ['intake'],
    because: "other people's lists are read in one place",
  },
  {
    packages: /^@resvg\/resvg-js$/,
    homes: ['drawings'],
    because: 'a picture becomes pixels in one place',
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
export const withoutInputAndOutput: readonly string[] = [
  'base',
  'records',
  'names',
  'analysis',
  'figures',
]

/** Files that may speak to the network, and why. */
export const requestMakers: Readonly<Record<string, string>> = {
  'src/web/islands/browser/ask-server.ts':
    'runs in the browser and asks the server of the page what its policy alone allows',
  'src/web/islands/browser/keep-draft.ts':
    'runs in the browser and sends a form to the server of the page, which its policy alone allows',
}

/** Files over 250 lines, and why they are better whole. */
export const longFiles: Readonly<Record<string, string>> = {
  'src/names/variants/tables/islamic.ts': 'a table, one line a name',
  'src/names/variants/tables/turkic.ts': 'a table, one line a name',
  'src/names/variants/tables/western.ts': 'a table, one line a name',
}
