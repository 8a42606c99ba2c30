import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const letter = join(root, 'test/fixtures/checker/clean-letter.md')
const nowhere = join(tmpdir(), 'factum-no-such-casebook')

/** The folders of `src` and the packages of which a run of the program loads anything. */
function loadedBy(...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'factum-modules-'))
  const list = join(folder, 'modules.txt')
  const recorder = pathToFileURL(join(import.meta.dirname, 'support/record-modules.ts')).href
  const { status } = spawnSync(
    process.execPath,
    ['--import', recorder, join(root, 'src/cli/main.ts'), ...args],
    { env: { ...process.env, FACTUM_MODULES: list }, stdio: 'ignore' },
  )
  const modules = readFileSync(list, 'utf8').split('\n')
  rmSync(folder, { recursive: true })
  const named = (form: RegExp) => [...new Set(modules.flatMap((url) => form.exec(url)?.[1] ?? []))]
  return {
    status,
    folders: named(/^(?!.*\/node_modules\/).*\/src\/([^/]+)\//).sort(),
    packages: named(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//).sort(),
  }
}

describe('factum check starts without what it does not need', () => {
  it.each([
    ['a report', ['check', letter]],
    ['a report for programs', ['check', '--format', 'sarif', letter]],
    ['a rule explained', ['check', '--explain', 'number-list']],
  ])('%s: neither database nor web nor writers of documents', (_, args) => {
    const loaded = loadedBy(...args)
    expect(loaded.status).toBe(0)
    expect(loaded.folders).toEqual(['base', 'checker', 'cli', 'names'])
    expect(loaded.packages).toEqual(['commander', 'fflate', 'saxes', 'xmlchars'])
  })

  it('loads the database only for a casebook that is named', () => {
    const { status, folders, packages } = loadedBy('check', '--casebook', nowhere, letter)
    expect(status).toBe(2)
    expect(folders).toContain('database')
    expect(packages).toContain('better-sqlite3-multiple-ciphers')
  })
})
