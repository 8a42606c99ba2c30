import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

test.each([
  ['removed', (file: string) => rmSync(file)],
  [
    'replaced',
    (file: string) => {
      writeFileSync(`${file}.restored`, 'size 000\n')
      renameSync(`${file}.restored`, file)
    },
  ],
])('a file that was %s meanwhile is written anew before long', (_, meanwhile) => {
  publishCheckpoint(folder, 'size 100\n')
  meanwhile(join(folder, 'checkpoint'))
  for (let size = 101; size <= 164; size++) publishCheckpoint(folder, `size ${size}\n`)
  expect(readPublishedCheckpoint(folder)).toBe('size 164\n')
})

test('the checkpoints of two ledgers do not mix', () => {
  const other = join(folder, 'other')
  mkdirSync(other)
  for (const round of [1, 2]) {
    publishCheckpoint(folder, `one ${round}\n`)
    publishCheckpoint(other, `two ${round}\n`)
  }
  expect(readPublishedCheckpoint(folder)).toBe('one 2\n')
  expect(readPublishedCheckpoint(other)).toBe('two 2\n')
})

test('a folder that is not there is an error', () => {
  expect(() => publishCheckpoint(join(folder, 'gone'), 'note')).toThrow(/ENOENT/)
})
