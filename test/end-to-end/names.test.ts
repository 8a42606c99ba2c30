import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '../../bin/factum')
const folder = mkdtempSync(join(tmpdir(), 'factum-names-'))

function factum(...args: string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, FACTUM_CASEBOOK: join(folder, 'casebook'), DATABASE_URL: '' }
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder, env })
}
function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('factum name compare', () => {
  it('says how likely, and why, in words', () => {
    const { stdout, status } = factum('name', 'compare', 'Жыланбаев Марат', 'Marat Zhylanbaev')
    expect(stdout).toMatch(/^Same person: 0\.9\d+$/m)
    expect(stdout).toContain('same surname: Жыланбаев, Zhylanbaev (ж = zh, ы = y)')
    expect(status).toBe(0)
  })

  it('prints score, same and why for programs', () => {
    const { stdout } = factum('name', 'compare', 'Aset Abishev', 'Kenzhebek Abishev', '--json')
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ same: false, why: expect.any(Array) })
    expect(answer.score).toBeLessThan(0.1)
  })
})

describe('factum name score', () => {
  it('gives back the same rows with score and same', () => {
    const pairs = file(
      'pairs.tsv',
      'id\tname_a\tname_b\n1\tҚосай Маханбаев\tKosai Makhanbayev\n2\tAset Abishev\tKenzhebek Abishev\n3\t\tAset\n',
    )
    const { stdout, status } = factum('name', 'score', pairs)
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(rows[0]).toEqual(['id', 'name_a', 'name_b', 'score', 'same'])
    expect(rows.map((row) => row.at(-1))).toEqual(['same', 'true', 'false', 'false'])
    expect(rows.slice(1).every((row) => Number(row[3]) >= 0 && Number(row[3]) <= 1)).toBe(true)
    expect(status).toBe(0)
  })

  it.each([
    ['no file', () => join(folder, 'nowhere.tsv'), /There is no file .*nowhere\.tsv/],
    ['no column', () => file('odd.tsv', 'a\tb\n1\t2\n'), /no column name_a/],
    [
      'a torn row',
      () => file('torn.tsv', 'name_a\tname_b\nAset\n'),
      /torn\.tsv, line 2: 1 cells where the header has 2/,
    ],
  ])('refuses %s with one sentence', (_, path, message) => {
    const { stdout, stderr, status } = factum('name', 'score', path())
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr.trimEnd()).toMatch(message)
  })
})

describe('with a casebook', () => {
  beforeAll(() => {
    expect(factum('init', '--sample', 'kazakhstan').status).toBe(0)
  })

  it.each([
    ['name', 'find', 'Жыланб'],
    ['name', 'find', 'Jylanbaev'],
    ['find', 'М. Жыланбаев'],
  ])('factum %s %s finds Marat Zhylanbayev', (...args) => {
    const found = JSON.parse(factum(...args, '--json').stdout)
    expect(found[0]).toMatchObject({ record: 'person-035', name: 'Marat Zhylanbayev' })
  })

  it('factum find knows an organisation by its abbreviation in another language', () => {
    const found = JSON.parse(factum('find', 'КМБПЧ', '--json').stdout)
    expect(found[0]).toMatchObject({ record: 'organisation-061', kind: 'organisation' })
  })

  it('factum name duplicates proposes a person entered twice, and only proposes', () => {
    const twin = {
      kind: 'person',
      version: 1,
      id: 'person-900',
      names: [{ text: 'Жыланбаев Марат', language: 'ru', use: 'preferred' }],
      sources: [{ source: 'source-d4' }],
    }
    expect(factum('name', 'duplicates').status).toBe(0)
    expect(factum('import', file('twin.jsonl', `${JSON.stringify(twin)}\n`)).status).toBe(0)
    const { stdout, status } = factum('name', 'duplicates', '--json')
    const { clusters } = JSON.parse(stdout)
    expect(
      clusters.map((cluster: { members: { id: string }[] }) => cluster.members.map(({ id }) => id)),
    ).toEqual([['person-035', 'person-900']])
    expect(status).toBe(1)
    expect(factum('show', 'person-900', '--json').status).toBe(0)
    expect(factum('verify').status).toBe(0)
  })
})
