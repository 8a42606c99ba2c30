import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '../../bin/factum')
const folder = mkdtempSync(join(tmpdir(), 'factum-check-casebook-'))
const casebook = join(folder, 'casebook')
const draft = join(folder, 'draft.md')

function factum(...args: string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, FACTUM_CASEBOOK: casebook, DATABASE_URL: '' }
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder, env })
}

beforeAll(() => {
  expect(factum('init', '--sample', 'kazakhstan').status).toBe(0)
  writeFileSync(draft, 'Timur Danebaev was sentenced to four years in prison.\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('factum check --casebook', () => {
  it('holds a draft against the casebook that is named', () => {
    const { status, stdout } = factum('check', draft, '--casebook', casebook)
    expect(stdout).toMatch(/casebook-penalty[\s\S]*records of Timur Danebaev say three\s+years/)
    expect(status).toBe(1)
  })

  it('counts the figures of the casebook for the day of each draft', () => {
    const sentence = 'Fifteen people are behind bars on politically motivated charges.'
    const files = ['10 July 2024', '28 February 2025'].map((day) => {
      const file = join(folder, `${day}.md`)
      writeFileSync(file, `# Letter\n\n${day}\n\n${sentence}\n`)
      return file
    })
    const { stdout } = factum(
      'check',
      ...files,
      '--casebook',
      casebook,
      '--rule',
      'casebook-number',
    )
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /casebook counts 4 on 10 July 2024.*casebook counts 13 on 28 February 2025/,
    )
  })

  it('takes the option before the command too', () => {
    expect(factum('--casebook', casebook, 'check', draft).status).toBe(1)
  })

  it('does not look at a casebook in the environment', () => {
    const { status, stdout } = factum('check', draft)
    expect(stdout).toMatch(/Found nothing in 1 file/)
    expect(status).toBe(0)
  })

  it('explains its rules without a casebook', () => {
    expect(factum('check', '--explain').stdout).toMatch(/^casebook-consent/m)
    expect(factum('check', '--explain', 'casebook-status').status).toBe(0)
  })

  it.each([
    [
      ['check', draft, '--rule', 'casebook-name'],
      /holds a draft against a casebook; name one with/,
    ],
    [['check', draft, '--audience', 'partners'], /--audience is about a casebook; name it with/],
    [['check', draft, '--casebook', 'nowhere'], /There is no casebook in .*nowhere/],
  ])('%j is refused in one sentence', (args, message) => {
    const { status, stderr } = factum(...args)
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })
})
