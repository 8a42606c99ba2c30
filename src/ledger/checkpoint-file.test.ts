import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishCheckpoint, readPublishedCheckpoint } from './checkpoint-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factum-checkpoint-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('there is none before the first', () => {
  expect(readPublishedCheckpoint(folder)).toBeUndefined()
})

test('an empty file is none', () => {
  writeFileSync(join(folder, 'checkpoint'), '')
  expect(readPublishedCheckpoint(folder)).toBeUndefined()
})

test.each([
  ['as long', 'size 998\n', 'size 999\n'],
  ['longer', 'size 999\n', 'size 1000\n'],
  ['shorter', 'size 1000\n', 'size 9\n'],
  ['longer than a disk sector', 'a'.repeat(600), 'b'.repeat(600)],
])('the newest is read, also where it is %s', (_, before, after) => {
  publishCheckpoint(folder, before)
  publishCheckpoint(folder, after)
  expect(readPublishedCheckpoint(folder)).toBe(after)
  expect(readdirSync(folder)).toEqual(['checkpoint'])
})

test('a folder that is not there is an error', () => {
  expect(() => publishCheckpoint(join(folder, 'gone'), 'note')).toThrow(/ENOENT/)
})
