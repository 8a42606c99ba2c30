import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'

export interface Source {
  /** From the root of the repository, with slashes: "src/base/date.ts". */
  readonly path: string
  readonly text: string
}

export interface Import {
  readonly line: number
  /** As written: "../base/date.ts", "node:fs". */
  readonly from: string
  /** The file it leads to, from the root of the repository; undefined for packages. */
  readonly file: string | undefined
  readonly typesOnly: boolean
  /** The names imported as values. */
  readonly values: readonly string[]
}

export function readSources(root: string, ...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort()
      .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') })),
  )
}

/** "src/web/pages/home.tsx" stands in "web"; "src/app.ts" is "app". */
export const folderOf = (path: string): string =>
  path.replace(/^src\//, '').replace(/(\/.*|\.tsx?)$/, '')

export const isTest = (source: Source) => /\.test\.tsx?$/.test(source.path)

/** The text with comments blanked out, every line still on its number. */
export const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')

const importStatement =
  /^[ \t]*(?:import|export)\s+(?<type>type\s+)?(?<what>[\w$*\s{},]*?)\s*from\s*['"](?<from>[^'"\n]+)['"]|^[ \t]*import\s*['"](?<effect>[^'"\n]+)['"]|\bimport\(\s*['"](?<lazy>[^'"\n]+)['"]\s*\)/gm

/** Every static, re-exporting, side-effect and lazy import of a source. */
export function importsOf(source: Source): Import[] {
  const text = withoutComments(source.text)
  return [...text.matchAll(importStatement)].map((match) => {
    const { type, what = '', from: name, effect, lazy } = match.groups ?? {}
    const from = name ?? effect ?? lazy ?? ''
    const members = /\{([^}]*)\}/.exec(what)?.[1]?.split(',') ?? []
    const outsideBraces = what.replace(/\{[^}]*\}/, '').replaceAll(',', ' ')
    const named = [...members, outsideBraces]
      .map((word) => word.trim())
      .filter((word) => word !== '')
    const values = type === undefined ? named.filter((word) => !word.startsWith('type ')) : []
    return {
      line: lineAt(text, match.index + match[0].search(/\S/)),
      from,
      file: from.startsWith('.') ? posix.join(dirname(source.path), from) : undefined,
      typesOnly: name !== undefined && values.length === 0,
      values,
    }
  })
}

export const lineAt = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length

/** The lines of the code (comments aside) that match, counted from 1. */
export const linesMatching = (source: Source, pattern: RegExp): number[] =>
  withoutComments(source.text)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))
