import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const folder = join(import.meta.dirname, 'browser')

/** The address of the one script of the pages; it changes with the script, so a browser may keep it for ever. */
export const islandsPath = `/islands/${hashOfSources()}.js`

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

let built: string | undefined

/**
 * The islands: custom elements that make pages quicker and that no page needs. Made from `browser/`, in one file,
 * when first asked for (some 20 ms).
 */
export function islandsScript(): string {
  built ??= build()
  return built
}

function build(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
