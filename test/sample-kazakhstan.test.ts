import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPacks } from '../src/packs/index.ts'
import {
  type FactRecord,
  meaningfulFields,
  type RecordOf,
  readRecord,
} from '../src/records/index.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'samples/kazakhstan')
const sheet = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as {
  packs: string[]
  files: string[]
}

const lines = sheet.files.flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((text, i) => ({ where: `${file}, line ${i + 1}`, text })),
)
const read = lines.map(({ where, text }) => ({ where, result: readRecord(JSON.parse(text)) }))
const records: FactRecord[] = read.flatMap(({ result }) => (result.ok ? [result.value] : []))
const byId = new Map(records.map((record) => [record.id, record]))
const ofKind = <K extends FactRecord['kind']>(kind: K) =>
  records.filter((record) => record.kind === kind) as RecordOf<K>[]
const repeated = (texts: readonly string[]) => texts.filter((t, i) => texts.indexOf(t) !== i)

const loaded = loadPacks(join(root, 'packs'), sheet.packs)
if (!loaded.ok) throw new Error(loaded.fault.message)
const packs = loaded.value

describe('the sample', () => {
  it('has no line that is refused', () => {
    const refused = read.flatMap(({ where, result }) =>
      result.ok ? [] : result.fault.map((f) => `${where}${f.where ?? ''}: ${f.message}`),
    )
    expect(refused).toEqual([])
  })

  it('has no id and no handle twice', () => {
    expect(repeated(records.map((r) => r.id))).toEqual([])
    expect(repeated(records.flatMap((r) => r.handle ?? []))).toEqual([])
  })

  it('refers only to records that are there and of the right kind', () => {
    const dangling = records.flatMap((record) =>
      meaningfulFields(record)
        .filter((field) => field.refersTo)
        .filter(({ value, refersTo }) => {
          const kind = byId.get(value)?.kind
          return !kind || (refersTo?.length !== 0 && !refersTo?.includes(kind))
        })
        .map((field) => `${record.id} ${field.pointer} ${field.value}`),
    )
    expect(dangling).toEqual([])
  })

  it('uses only terms of its packs', () => {
    const unknown = records.flatMap((record) =>
      meaningfulFields(record)
        .filter((f) => f.vocabulary !== undefined && !packs.has(f.vocabulary, f.value))
        .map((f) => `${record.id} ${f.pointer} "${f.value}" of ${f.vocabulary}`),
    )
    expect(unknown).toEqual([])
  })

  it('names a paper as a source of every record that is not a source itself', () => {
    const papers = ['source-d1', 'source-d2', 'source-d3', 'source-d4', 'source-d5']
    const without = records
      .filter((record) => record.kind !== 'source')
      .filter((record) => !record.sources.some((s) => papers.includes(s.source)))
    expect(without.map((record) => record.id)).toEqual([])
  })

  it('says with every person why the facts may be published', () => {
    expect(ofKind('person').filter((p) => !p.publicationGround)).toEqual([])
  })

  it('has no group that is smaller than its named members', () => {
    const small = ofKind('person').filter(
      ({ group }) => group && group.size.low < group.members.length,
    )
    expect(small.map((p) => p.id)).toEqual([])
  })

  it('links a measure only to a proceeding and an event of the same person or group', () => {
    const groupsOf = (id: string) =>
      ofKind('person')
        .filter((p) => p.group?.members.includes(id))
        .map((p) => p.id)
    const caseOf = (id: string | undefined) => {
      const proceeding = id ? byId.get(id) : undefined
      return proceeding?.kind === 'proceeding' ? proceeding : undefined
    }
    const wrong = ofKind('measure').filter((measure) => {
      const proceeding = caseOf(measure.proceeding)
      const imposed = measure.imposed ? byId.get(measure.imposed) : undefined
      const same = proceeding
        ? proceeding.person === measure.person ||
          [measure.person, ...groupsOf(measure.person)].some((who) =>
            ofKind('proceeding').some(
              (p) => p.person === who && p.case.key === proceeding.case.key,
            ),
          ) ||
          ofKind('event').some(
            (e) =>
              e.proceedings.includes(proceeding.id) &&
              e.participants.some((p) => p.who === measure.person),
          )
        : true
      const takesPart =
        imposed?.kind === 'event'
          ? imposed.proceedings.length === 0 ||
            !measure.proceeding ||
            imposed.proceedings.includes(measure.proceeding)
          : true
      return !same || !takesPart
    })
    expect(wrong.map((m) => m.id)).toEqual([])
  })

  it('never asks for the death of somebody who is only accused of it', () => {
    const deaths = ofKind('event').filter((e) => packs.eventType(e.type).effect?.ends === 'all')
    expect(deaths.filter((e) => e.proceedings.length > 0).map((e) => e.id)).toEqual([])
  })
})

/**
 * The list of facts from which the sample was written; it is not part of this repository. One event
 * told in two papers is one record here, the date of a paper is a document, and proceedings of which
 * the papers give only a number are that number.
 */
const list = join(root, '../shared/facts/casebook.json')
const told: Record<string, string> = {
  E002: 'document-d2',
  E013: 'document-d3',
  E063: 'document-d4',
  E158: 'document-d5',
  E004: 'event-053',
  E036: 'event-099',
  E052: 'event-086',
  E056: 'organisation-063',
  E066: 'event-024',
  E067: 'event-055',
  E081: 'event-050',
  E087: 'organisation-093',
  E110: 'event-035',
  E118: 'organisation-059',
  E119: 'organisation-061',
  R001: 'event-001',
  R006: 'claim-050',
  R007: 'claim-057',
  R039: 'claim-135',
  BR3: 'recommendation-394',
  BR9: 'decision-003',
}
const kindsOf: Record<string, readonly string[]> = {
  P: ['person'],
  O: ['organisation'],
  L: ['place'],
  LP: ['provision', 'standard'],
  E: ['event'],
  R: ['proceeding'],
  N: ['measure'],
  S: ['source'],
  D: ['document'],
  Q: ['claim'],
  BR: ['recommendation'],
}

describe.runIf(existsSync(list))('the list of facts', () => {
  const facts = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {}
  it.each([
    'persons',
    'institutions',
    'places',
    'provisions',
    'events',
    'proceedings',
    'penalties',
    'sources',
    'documents',
    'claims',
    'body_recommendations',
  ])('%s: each is in the sample', (name) => {
    const missing = (facts[name] as { id: string }[])
      .map(({ id }) => id)
      .filter((id) => !isTold(id))
    expect(missing).toEqual([])
  })
})

function isTold(id: string): boolean {
  const direct = told[id]
  if (direct) return byId.has(direct)
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(id) ?? []
  const number = letters === 'D' ? `d${digits}` : digits.padStart(3, '0')
  return (kindsOf[letters] ?? []).some((kind) =>
    ['', 'a', 'b'].some((part) => byId.has(`${kind}-${number}${part}`)),
  )
}
