import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { wordRule } from '../../test/support/word-rule.ts'
import { saveSettings, settingsFileFor } from './accepted/index.ts'
import { checkFiles } from './check-files.ts'

const folders: string[] = []
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const rules = [wordRule('fined')]

async function check(folder: string, names: readonly string[]): Promise<string[]> {
  const said: string[] = []
  const files = names.map((name) => ({ source: join(folder, name), file: name }))
  for await (const result of checkFiles(files, { rules })) {
    said.push(
      result.ok
        ? `${result.value.file}: ${result.value.findings.length} in ${result.value.words}`
        : `${result.fault.where}: ${result.fault.code}`,
    )
  }
  return said
}

test('a file that cannot be read does not stop the others', async () => {
  const folder = folderWith({ 'a.md': 'He was fined.', 'b.txt': '', 'c.txt': 'He left.' })
  expect(await check(folder, ['a.md', 'none.md', 'b.txt', 'c.txt'])).toEqual([
    'a.md: 1 in 3',
    'none.md: draft-missing',
    'b.txt: draft-empty',
    'c.txt: 0 in 2',
  ])
})

test('the settings beside a file are its own', async () => {
  const quiet = folderWith({ 'a.md': 'fined', 'factum.check.json': '{"rules":{"no-fined":"off"}}' })
  const wrong = folderWith({ 'a.md': 'fined', 'factum.check.json': '{' })
  expect(await check(quiet, ['a.md'])).toEqual(['a.md: 0 in 1'])
  expect(await check(wrong, ['a.md'])).toEqual([
    `${join(wrong, 'factum.check.json')}: check-settings-json`,
  ])
})

test('bytes are checked without settings', async () => {
  const bytes = new TextEncoder().encode('He was fined.')
  for await (const result of checkFiles([{ source: bytes, file: 'upload.md' }], { rules })) {
    expect(result.ok && result.value.findings.map(({ quote }) => quote)).toEqual(['fined'])
  }
})

test('settings are written whole, and nothing is left beside them', async () => {
  const folder = folderWith({})
  const file = settingsFileFor(join(folder, 'a.md'))
  expect(await saveSettings(file, { rules: { x: 'off' }, accepted: [] })).toEqual({ ok: true })
  expect(readdirSync(folder)).toEqual(['factum.check.json'])
  const nowhere = await saveSettings(join(folder, 'no', 'factum.check.json'), {
    rules: {},
    accepted: [],
  })
  expect(nowhere.ok ? '' : nowhere.fault.code).toBe('file-not-written')
})
