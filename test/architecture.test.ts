import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as rules from './architecture/rules.ts'
import { importsOf, readSources, type Source } from './architecture/source.ts'

// The boundaries of ARCHITECTURE.md, kept by a test that reads the imports. The table of who may
// import whom is test/architecture/boundaries.ts.

const root = fileURLToPath(new URL('..', import.meta.url))
const house = readSources(root, 'src', 'test')

/** Each rule with a line that breaks it, so that a rule that finds nothing is seen to work. */
const cases: readonly [
  rule: (sources: readonly Source[]) => string[],
  file: string,
  breaks: string,
][] = [
  [
    rules.folderBoundaries,
    'src/ledger/append.ts',
    "import { rebuild } from '../projections/index.ts'",
  ],
  [rules.folderBoundaries, 'src/base/id.ts', "import { kinds } from '../records/index.ts'"],
  [
    rules.folderBoundaries,
    'src/figures/behind-bars.ts',
    "import { readEntries } from '../ledger/index.ts'",
  ],
  [
    rules.folderBoundaries,
    'src/documents/resolve.ts',
    "const { open } = await import('../database/index.ts')",
  ],
  [
    rules.folderBoundaries,
    'src/projections/persons.ts',
    "import { append } from '../ledger/index.ts'",
  ],
  [rules.folderBoundaries, 'src/casebook/record.ts', "import { page } from '../web/index.ts'"],
  [rules.folderBoundaries, 'src/newcomer/index.ts', "import { kinds } from '../records/index.ts'"],
  [rules.writerBoundaries, 'src/documents/writers/html.ts', "import { parse } from '../parse.ts'"],
  [rules.doors, 'src/web/pages/home.tsx', "import { revise } from '../../casebook/revise.ts'"],
  [
    rules.packagesAtHome,
    'src/ledger/append.ts',
    "import Sqlite from 'better-sqlite3-multiple-ciphers'",
  ],
  [rules.packagesAtHome, 'src/web/index.ts', "import { request } from 'node:https'"],
  [rules.onlyDatabaseConnects, 'src/figures/count.ts', "import { Kysely, sql } from 'kysely'"],
  [rules.pureFolders, 'src/names/romanise.ts', "import { readFileSync } from 'node:fs'"],
  [rules.environmentReadOnce, 'src/web/index.ts', 'const port = process.env.PORT'],
  [rules.noRequests, 'src/documents/cite.ts', 'const page = await fetch(address)'],
  [rules.onlyCommandsPrint, 'src/ledger/append.ts', 'console.log(entry)'],
  [rules.namedExportsOnly, 'src/base/id.ts', 'export default function newId() {}'],
  [rules.plainNames, 'src/base/utils.ts', ''],
  [rules.plainNames, 'src/base/newId.ts', ''],
  [rules.plainNames, 'src/entities-v2/index.ts', ''],
  [rules.smallFiles, 'src/base/long.ts', '\n'.repeat(250).concat('export {}')],
]

describe.each([...new Set(cases.map(([rule]) => rule))].map((rule) => [rule.name, rule] as const))(
  '%s',
  (_, rule) => {
    test('the house keeps it', () => {
      expect(rule(house)).toEqual([])
    })
    const broken = cases
      .filter(([other]) => other === rule)
      .map(([, path, text]) => ({ path, text }))
    test.each(broken)('$path: $text', (source) => {
      expect(rule([source])).toEqual([expect.stringContaining(source.path)])
    })
  },
)

describe('folderCycles', () => {
  test('the house keeps it', () => {
    expect(rules.folderCycles(house)).toEqual([])
  })
  test('around a corner', () => {
    const circle = [
      { path: 'src/web/index.ts', text: "import { a } from '../app.ts'" },
      { path: 'src/app.ts', text: "import type { B } from './cli/index.ts'" },
      { path: 'src/cli/index.ts', text: "export { c } from '../web/index.ts'" },
    ]
    expect(rules.folderCycles(circle)).toEqual([
      'app → cli → web → app: folders may not need each other in a circle',
    ])
  })
})

describe('what is allowed is not complained of', () => {
  test.each([
    ['src/projections/persons.ts', "import type { Entry } from '../ledger/index.ts'"],
    ['src/projections/persons.ts', "import { type Entry, type Head } from '../ledger/index.ts'"],
    ['src/figures/count.ts', "import { type Kysely, sql } from 'kysely'"],
    ['src/ledger/append.ts', "// import { rebuild } from '../projections/index.ts'"],
    [
      'src/ledger/append.ts',
      "/* console.log(process.env) */\nimport { ok } from '../base/result.ts'",
    ],
    ['src/documents/writers/html/index.ts', "import type { Block } from '../../tree.ts'"],
    ['src/ledger/append.test.ts', "import { record } from '../casebook/index.ts'"],
  ])('%s: %s', (path, text) => {
    const source = { path, text }
    expect(Object.values(rules).flatMap((rule) => rule([source]))).toEqual([])
  })
})

test('an import is found over several lines, with its line and what it brings', () => {
  const text =
    "\nimport {\n  type A,\n  b as c,\n} from '../base/id.ts'\nimport './styles.ts'\nexport * from 'zod'\n"
  expect(importsOf({ path: 'src/web/index.ts', text })).toEqual([
    {
      line: 2,
      from: '../base/id.ts',
      file: 'src/base/id.ts',
      typesOnly: false,
      values: ['b as c'],
    },
    { line: 6, from: './styles.ts', file: 'src/web/styles.ts', typesOnly: false, values: [] },
    { line: 7, from: 'zod', file: undefined, typesOnly: false, values: ['*'] },
  ])
})
