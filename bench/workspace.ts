import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A folder on the disk the casebooks live on (a temporary folder may be in memory), removed at the end. */
export function workspace(): { readonly folder: string; remove(): void } {
  const parent = join(import.meta.dirname, '..', 'node_modules', '.cache', 'bench')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'bench-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
