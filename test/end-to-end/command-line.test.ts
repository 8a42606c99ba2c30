import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '../../bin/factum')
const folder = mkdtempSync(join(tmpdir(), 'factum-command-line-'))
const casebook = join(folder, 'casebook')

function factum(...args: string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, FACTUM_CASEBOOK: casebook, DATABASE_URL: '' }
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder, env })
}
const json = (...args: string[]) => JSON.parse(factum(...args, '--json').stdout)
function file(name: string, ...records: (object | string)[]): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    records.map((r) => `${typeof r === 'string' ? r : JSON.stringify(r)}\n`).join(''),
  )
  return path
}

const event = (over: object) => ({
  kind: 'event',
  version: 1,
  id: 'event-900',
  type: 'release',
  title: { en: 'Temirlan Yensebek released' },
  date: '2025-04-18',
  participants: [{ who: 'person-020', role: 'detainee' }],
  proceedings: ['proceeding-026'],
  sources: [{ source: 'source-d4' }],
  ...over,
})

beforeAll(() => {
  const made = factum('init', '--sample', 'kazakhstan')
  expect(made.stderr).toMatch(/Making the sample casebook/)
  expect(made.stdout).toMatch(/Entered \d{3} new, 0 changed; 0 were the same; 0 refused\./)
  expect(made.status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('bad input is refused with place and reason, and nothing is written', () => {
  it.each<[string, (object | string)[], RegExp]>([
    [
      'an unknown kind',
      [event({ kind: 'arrest' })],
      /bad\.jsonl, line 1, \/kind: There is no kind of record called "arrest"/,
    ],
    [
      'a broken date',
      [event({}), event({ id: 'event-901', date: '2025-02-30' })],
      /bad\.jsonl, line 2, \/date: "2025-02-30" is not a date we can read/,
    ],
    [
      'a missing source',
      [event({ sources: [] })],
      /line 1, \/sources: Event needs at least one source/,
    ],
    [
      'a record that points nowhere',
      [event({ place: 'place-999' })],
      /line 1, \/place: There is no record place-999/,
    ],
    [
      'a reference to the wrong kind',
      [event({ place: 'person-020' })],
      /line 1, \/place: person-020 is a person; here a place is expected/,
    ],
    [
      'an unknown term',
      [event({ type: 'set-free' })],
      /line 1, \/type: "set-free" is not a term of event-types/,
    ],
    [
      'a handle that is taken',
      [event({ handle: 'zhylanbayev' })],
      /line 1, \/handle: The handle "zhylanbayev" belongs to person-035/,
    ],
    [
      'two records with one id',
      [event({}), event({})],
      /line 2: The id event-900 is given to two records/,
    ],
    ['a line that is no JSON', ['{"kind": "event"'], /bad\.jsonl, line 1: The line is not JSON/],
  ])('%s', (_, records, reason) => {
    const before = json('verify')
    const refused = factum('import', file('bad.jsonl', ...records))
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(reason)
    expect(refused.stdout).toMatch(/nothing was written/)
    expect(json('show', 'yensebek', '--on', '2025-05-01').status.status).toBe('unknown')
    expect(json('verify')).toEqual(before)
  })

  it.each<[string, string[], RegExp]>([
    ['a file that is not there', ['import', 'nothing.jsonl'], /nothing\.jsonl cannot be read/],
    ['a command that is not there', ['frobnicate'], /unknown command/],
    ['an option that is not there', ['verify', '--loud'], /unknown option/],
    ['a day that is none', ['figure', 'behind-bars', '--on', '2025-02-30'], /not a day/],
    ['a figure that is not there', ['figure', 'behind-walls'], /There is no figure "behind-walls"/],
    ['a record that is not there', ['show', 'nobody'], /There is no record nobody/],
    [
      'a sample that is not there',
      ['init', '--sample', 'atlantis', '--casebook', 'other'],
      /no sample called "atlantis"/,
    ],
    [
      'a casebook that is not there',
      ['verify', '--casebook', 'elsewhere'],
      /There is no casebook in .*elsewhere/,
    ],
    [
      'a casebook where one is',
      ['init', '--sample', 'kazakhstan'],
      /There is a casebook in .* already/,
    ],
    ['forgetting without being sure', ['forget', 'yensebek'], /cannot be undone; add --yes/],
  ])('%s ends with 2 and one sentence', (_, args, reason) => {
    const failed = factum(...args)
    expect(failed.status).toBe(2)
    expect(failed.stderr).toMatch(reason)
    expect(failed.stderr.trim().split('\n')).toHaveLength(1)
    expect(failed.stdout).toBe('')
  })
})

it('export, then import: nothing changes', () => {
  const out = join(folder, 'all.jsonl')
  expect(factum('export', '--out', out).status).toBe(0)
  const report = json('import', out)
  expect(report).toMatchObject({ new: [], changed: [], refused: [] })
  expect(report.same).toBe(readFileSync(out, 'utf8').trim().split('\n').length)
})

it('a dry run says what would happen and writes nothing', () => {
  const path = file('release.jsonl', event({}))
  expect(json('import', path, '--dry-run').new).toHaveLength(1)
  expect(factum('show', 'event-900').status).toBe(2)
})

it('a new fact changes the status from its day on, and not what was known before', () => {
  expect(factum('import', file('release.jsonl', event({}))).status).toBe(0)
  const status = (...args: string[]) => json('show', 'yensebek', ...args).status
  expect(status('--on', '2025-05-01')).toMatchObject({ status: 'released', basis: ['event-900'] })
  expect(status('--on', '2025-02-28')).toMatchObject({ status: 'pre-trial-custody' })
  const before = factum('show', 'yensebek', '--known', '2020-01-01')
  expect(before.stderr).toMatch(/no record yensebek in this casebook as known on 2020-01-01/)
})

it('finds a person by parts of any spelling', () => {
  const [first] = json('find', 'zhykanbaev', 'marat')
  expect(first).toMatchObject({ record: 'person-035', name: 'Marat Zhylanbayev' })
})

it('merge and split', () => {
  expect(
    factum('merge', 'person-066', 'person-065', '--why', 'a mistake, to be undone').status,
  ).toBe(0)
  expect(json('find', 'aset', 'abishev')[0]).toMatchObject({ record: 'person-065' })
  expect(factum('split', 'person-066').status).toBe(0)
  expect(json('find', 'aset', 'abishev')[0]).toMatchObject({ record: 'person-066' })
})

it('forgetting leaves no word in the folder of the casebook, and the ledger still verifies', () => {
  expect(factum('forget', 'magerramov', '--yes').status).toBe(0)
  const bytes = ['casebook.db', 'casebook.db-wal'].map((name) => {
    try {
      return readFileSync(join(casebook, name)).toString('latin1')
    } catch {
      return ''
    }
  })
  expect(bytes.join('')).not.toContain('"names":[{"language":"en","text":"Magerram Magerramov"')
  expect(factum('verify').status).toBe(0)
})

it('verify says what is wrong and where', () => {
  expect(factum('verify').stdout).toMatch(/sound/)
  const database = join(casebook, 'casebook.db')
  const bytes = readFileSync(database)
  const place = bytes.indexOf('Made up nowhere') >= 0 ? -1 : bytes.indexOf('seven years', 0, 'utf8')
  expect(place).toBeGreaterThan(0)
  bytes.write('eight', place)
  writeFileSync(database, bytes)
  const verified = factum('verify')
  expect(verified.status).toBe(1)
  expect(verified.stdout).toMatch(/entry|row|Table|page|database/i)
})
