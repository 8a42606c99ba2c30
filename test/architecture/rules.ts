import {
  boundaries,
  longFiles,
  openShelves,
  packageHomes,
  requestMakers,
  withoutInputAndOutput,
} from './boundaries.ts'
import { folderOf, type Import, importsOf, isTest, linesMatching, type Source } from './source.ts'

/** What a rule found, one sentence each: file, line, what is not allowed, why. */
type Violations = string[]

const boundaryOf = (folder: string) => boundaries.find((boundary) => boundary.folder === folder)

const code = (sources: readonly Source[]) =>
  sources.filter((source) => source.path.startsWith('src/') && !isTest(source))

const eachImport = (
  sources: readonly Source[],
  judge: (source: Source, found: Import) => string | undefined,
): Violations =>
  code(sources).flatMap((source) =>
    importsOf(source).flatMap((found) => {
      const complaint = judge(source, found)
      return complaint === undefined
        ? []
        : [`${source.path}:${found.line} imports '${found.from}': ${complaint}`]
    }),
  )

const eachLine = (
  sources: readonly Source[],
  pattern: RegExp,
  allowed: (path: string) => boolean,
  complaint: string,
) =>
  sources
    .filter((source) => !allowed(source.path))
    .flatMap((source) =>
      linesMatching(source, pattern).map((line) => `${source.path}:${line} ${complaint}`),
    )

/** Folders import only the folders that their row of the table names. */
export const folderBoundaries = (sources: readonly Source[]): Violations =>
  eachImport(sources, (source, { file, typesOnly }) => {
    if (file === undefined) return undefined
    const [from, to] = [folderOf(source.path), folderOf(file)]
    if (from === to || to === 'base') return undefined
    if (!file.startsWith('src/')) return undefined
    const boundary = boundaryOf(from)
    if (boundary === undefined) return `${from} has no row in test/architecture/boundaries.ts yet`
    if (
      boundary.mayImport.includes(to) ||
      (typesOnly && boundary.mayImport.includes(`${to} (types)`))
    )
      return undefined
    const allowed = ['base', ...boundary.mayImport].join(', ')
    return `${from} may import only ${allowed}, because ${boundary.because}`
  })

/** Inside documents, writers know the tree and the style only. */
export const writerBoundaries = (sources: readonly Source[]): Violations =>
  eachImport(sources, (source, { file }) => {
    if (!source.path.startsWith('src/documents/writers/') || file === undefined) return undefined
    if (/^src\/(base\/|documents\/(writers\/|(tree|style)[^/]*$))/.test(file)) return undefined
    return `writers may import only base, documents/tree and documents/style, because ${boundaryOf('documents/writers')?.because}`
  })

/** A folder is entered through its index.ts. */
export const doors = (sources: readonly Source[]): Violations =>
  eachImport(sources, (source, { file }) => {
    if (file === undefined || !file.startsWith('src/')) return undefined
    const to = folderOf(file)
    if (folderOf(source.path) === to || openShelves.includes(to)) return undefined
    if (file === `src/${to}/index.ts` || file === `src/${to}.ts`) return undefined
    return `${to} is entered through src/${to}/index.ts, so that the rest of it can change`
  })

/** No two folders need each other, directly or around a corner; types count too. */
export function folderCycles(sources: readonly Source[]): Violations {
  const next = new Map<string, Set<string>>()
  for (const source of code(sources)) {
    for (const { file } of importsOf(source)) {
      if (
        file === undefined ||
        !file.startsWith('src/') ||
        folderOf(file) === folderOf(source.path)
      )
        continue
      const from = folderOf(source.path)
      next.set(from, (next.get(from) ?? new Set()).add(folderOf(file)))
    }
  }
  const cycles = new Set<string>()
  const walk = (path: readonly string[]) => {
    for (const folder of next.get(path.at(-1) ?? '') ?? []) {
      const start = path.indexOf(folder)
      if (start === 0)
        cycles.add(`${[...path].sort()[0] === path[0] ? [...path, folder].join(' → ') : ''}`)
      else if (start === -1) walk([...path, folder])
    }
  }
  for (const folder of next.keys()) walk([folder])
  return [...cycles]
    .filter((cycle) => cycle !== '')
    .map((cycle) => `${cycle}: folders may not need each other in a circle`)
}

/** Packages that belong to one folder stay there. */
export const packagesAtHome = (sources: readonly Source[]): Violations =>
  eachImport(sources, (source, { from, typesOnly }) => {
    if (typesOnly || source.path in requestMakers) return undefined
    const home = packageHomes.find((candidate) => candidate.packages.test(from))
    if (home === undefined) return undefined
    if (
      home.homes.some(
        (folder) => source.path.startsWith(`src/${folder}/`) || folderOf(source.path) === folder,
      )
    )
      return undefined
    return `${home.homes.length > 0 ? `only ${home.homes.join(' and ')} may` : 'no file may'}, because ${home.because}`
  })

/** Kysely's types serve everywhere; what connects it to a database stays in database. */
export const onlyDatabaseConnects = (sources: readonly Source[]): Violations =>
  eachImport(sources, (source, { from, values }) => {
    if (from !== 'kysely' || folderOf(source.path) === 'database') return undefined
    const connecting = values.filter((name) => name !== 'sql')
    return connecting.length > 0
      ? `only database may use ${connecting.join(', ')}; types and sql serve elsewhere`
      : undefined
  })

/** Folders that only compute reach for no file, process or network. */
export const pureFolders = (sources: readonly Source[]): Violations =>
  eachImport(sources, (source, { from, typesOnly }) => {
    const folder = folderOf(source.path)
    if (typesOnly || !withoutInputAndOutput.includes(folder)) return undefined
    if (!/^node:(fs|child_process|os|worker_threads|process)(\/|$)/.test(from)) return undefined
    return `${folder} computes from what it is given and reads or writes nothing`
  })

const inSource = (path: string) => path.startsWith('src/')
const outside =
  (...allowed: string[]) =>
  (path: string) =>
    !inSource(path) || /\.test\.tsx?$/.test(path) || allowed.some((start) => path.startsWith(start))

/** The environment is read in one place; whoever starts the program may hand it there. */
export const environmentReadOnce = (sources: readonly Source[]): Violations =>
  eachLine(
    sources,
    /(?<!readConfig\()\bprocess\.env\b/,
    outside('src/config.ts'),
    'reads process.env: only src/config.ts may, once, into typed values',
  )

/** No file asks the network for anything. */
export const noRequests = (sources: readonly Source[]): Violations =>
  eachLine(
    sources,
    /(?<![.\w])(fetch|globalThis\.fetch|new (WebSocket|EventSource|XMLHttpRequest))\s*\(/,
    (path) => outside()(path) || path in requestMakers,
    'makes a request: the program works offline and tells nobody what it is used for (exceptions: requestMakers)',
  )

/** Printing is for the command line. */
export const onlyCommandsPrint = (sources: readonly Source[]): Violations =>
  eachLine(
    sources,
    /\bconsole\.\w+\(/,
    outside('src/cli/'),
    'prints: only commands (src/cli) speak to the terminal',
  )

/** Everything has one name, the same wherever it is imported. */
export const namedExportsOnly = (sources: readonly Source[]): Violations =>
  eachLine(
    sources,
    /^\s*export\s+default\b|\bas\s+default\b/,
    (path) => path.endsWith('.d.ts'),
    'has a default export: give it a name',
  )

/** File and folder names are kebab-case and say what is inside. */
export const plainNames = (sources: readonly Source[]): Violations =>
  sources.flatMap(({ path }) => {
    const words = path.replace(/(\.test|\.d)?\.tsx?$/, '').split('/')
    const odd = words.find((word) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word))
    if (odd !== undefined) return [`${path}: '${odd}' is not kebab-case`]
    const vague = words.find((word) => /(^|-)(utils?|helpers?|common|misc|shared|v\d+)$/.test(word))
    return vague === undefined ? [] : [`${path}: '${vague}' does not say what is inside`]
  })

const lineCount = (source: Source) => source.text.trimEnd().split('\n').length

/** Small files: 250 lines, or a reason. */
export const smallFiles = (sources: readonly Source[]): Violations => [
  ...code(sources)
    .filter((source) => lineCount(source) > 250 && !(source.path in longFiles))
    .map(
      (source) =>
        `${source.path} has ${lineCount(source)} lines: divide it, or explain in longFiles why it is better whole`,
    ),
  ...Object.keys(longFiles)
    // One file alone, as in the examples, says nothing about the others.
    .filter(() => sources.length > 1)
    .filter((path) => !sources.some((source) => source.path === path && lineCount(source) > 250))
    .map((path) => `${path} is in longFiles, but it is short or gone: take it out`),
]
