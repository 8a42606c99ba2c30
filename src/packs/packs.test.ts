import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { kindNames, kindOf, meaningfulFields, readRecord } from '../records/index.ts'
import { loadPacks, type Packs } from './index.ts'

const folder = join(import.meta.dirname, '../../packs')

function packs(): Packs {
  const loaded = loadPacks(folder, ['un', 'kz'])
  if (!loaded.ok) throw new Error(loaded.fault.message)
  return loaded.value
}

describe('the packs we ship', () => {
  const all = packs()

  it.each(all.vocabularies)('%s: no two terms have the same label in a language', (vocabulary) => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      const labels = all.terms(vocabulary).map((t) => t.label[language])
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
    }
  })

  it.each(['statuses', 'measure-types', 'event-types'])(
    '%s: every term has its place in the HURIDOCS micro-thesauri',
    (vocabulary) => {
      const without = all
        .terms(vocabulary)
        .filter((t) => !('huridocs' in t) || t.huridocs === undefined)
      expect(without.map((t) => t.term)).toEqual([])
    },
  )

  it('ranks the statuses without a tie', () => {
    const ranks = all.terms('statuses').map((t) => all.status(t.term).rank)
    expect(new Set(ranks).size).toBe(ranks.length)
  })

  it('counts as in detention what the counting rule counts, and house arrest apart', () => {
    const held = all.terms('statuses').filter((t) => all.status(t.term).held)
    expect(held.map((t) => t.term).sort()).toEqual([
      'administrative-arrest',
      'forced-psychiatry',
      'held',
      'pre-trial-custody',
      'serving-prison',
    ])
  })

  it('lets a release end custody, and an apprehension alone say nothing', () => {
    expect(all.eventType('release').effect).toEqual({ ends: 'held', status: 'released' })
    expect(all.eventType('detention').effect).toBeNull()
  })

  it('speaks three languages and keeps an unknown term as it is', () => {
    expect(all.label('measure-types', 'restriction-of-freedom', 'ru')).toBe('Ограничение свободы')
    expect(all.label('measure-types', 'house-arrest', 'kk')).toBe('Үйқамақ')
    expect(all.label('measure-types', 'stocks', 'en')).toBe('stocks')
    expect(() => all.measureType('stocks')).toThrow(/No pack has the term "stocks"/)
  })

  it('knows the longest term that the law allows', () => {
    expect(all.longest('administrative-arrest')).toEqual({ days: 25 })
    expect(all.longest('preventive-movement-restriction')).toEqual({ days: 30 })
    expect(all.longest('imprisonment')).toBeUndefined()
  })

  it.each(kindNames)('%s: the worked example uses known terms', (name) => {
    const read = readRecord(kindOf(name).example)
    if (!read.ok) throw new Error(name)
    const unknown = meaningfulFields(read.value).filter(
      (f) => f.vocabulary && !all.has(f.vocabulary, f.value),
    )
    expect(unknown).toEqual([])
  })
})

describe('a broken pack is refused with file and reason', () => {
  const made: string[] = []
  afterEach(() => {
    for (const dir of made.splice(0)) rmSync(dir, { recursive: true })
  })

  function copyWith(file: string, from: string, to: string): string {
    const dir = mkdtempSync(join(tmpdir(), 'packs-'))
    made.push(dir)
    cpSync(folder, dir, { recursive: true })
    const text = readFileSync(join(dir, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(dir, file), text.replace(from, to))
    return dir
  }

  it.each<[string, string, string, string, string, RegExp]>([
    [
      'a label is missing',
      'kz/vocabularies/topics.json',
      '"kk": "2022 жылғы Қаңтар оқиғасы"',
      '"kk": ""',
      'pack-broken',
      /topics\.json \/terms\/0\/label\/kk/,
    ],
    [
      'a term is there twice',
      'kz/vocabularies/topics.json',
      '"term": "zhanaozen"',
      '"term": "religion"',
      'pack-term-twice',
      /"religion" of topics .*"un" and in pack "kz"/,
    ],
    [
      'a measure names no status',
      'kz/vocabularies/measure-types.json',
      '"status": "restriction-of-freedom"',
      '"status": "half-free"',
      'pack-term-unknown',
      /"half-free"/,
    ],
    ['a file is not JSON', 'un/pack.json', '{', '', 'pack-broken', /cannot be read/],
  ])('%s', (_, file, from, to, code, message) => {
    const loaded = loadPacks(copyWith(file, from, to), ['un', 'kz'])
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.fault.code).toBe(code)
    expect(loaded.fault.message).toMatch(message)
  })

  it('a pack without the one it builds on', () => {
    const loaded = loadPacks(folder, ['kz'])
    expect(loaded.ok ? '' : loaded.fault.message).toMatch(/builds on "un"/)
  })
  it('a pack that is not there', () => {
    const loaded = loadPacks(folder, ['xx'])
    expect(loaded.ok ? '' : loaded.fault).toMatchObject({
      code: 'pack-missing',
      message: expect.stringContaining('no pack "xx"'),
    })
  })
})
