import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { coverage } from './coverage.ts'

const { resolve } = createRequire(import.meta.url)
const folder = (name: string) => join(dirname(resolve(`${name}/package.json`)), 'TTF')

/** The cuts a PDF paper is set in, from the packages `source-serif` and `source-sans` (SIL Open Font License 1.1). */
export const fontFiles: readonly string[] = [
  ...['Regular', 'It', 'Bold', 'BoldIt'].map((cut) =>
    join(folder('source-serif'), `SourceSerif4-${cut}.ttf`),
  ),
  ...['Regular', 'It', 'Bold', 'BoldIt'].map((cut) =>
    join(folder('source-sans'), `SourceSans3-${cut}.ttf`),
  ),
]

export const readFonts = (): Buffer[] => fontFiles.map((file) => readFileSync(file))

/** The code points that every one of the fonts can print. */
export function commonCoverage(fonts: readonly Buffer[]): Set<number> {
  const [first, ...others] = fonts.map(coverage)
  if (first === undefined) return new Set()
  return new Set([...first].filter((point) => others.every((points) => points.has(point))))
}
