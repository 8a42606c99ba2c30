import { beforeAll, describe, expect, it } from 'vitest'
import { type Casebook, currentView, recordAll } from '../src/casebook/index.ts'
import { findByName } from '../src/search/index.ts'
import { engines } from './engines.ts'
import { memoryCasebook } from './support/memory-casebook.ts'
import { sampleRecords } from './support/sample-view.ts'

/** What is asked, and the record that must come first; nothing where nobody is meant. */
const whole: readonly (readonly [asked: string, first: string | undefined])[] = [
  ['Marat Zhylanbayev', 'person-035'],
  ['Жыланбаев Марат', 'person-035'],
  ['Jylanbaev', 'person-035'],
  ['М. Жыланбаев', 'person-035'],
  ['Қосай Маханбаев', 'person-019'],
  ['Makhanbaev Kosay', 'person-019'],
  ['Дулат Ағаділ', 'person-049'],
  ['KIBHR', 'organisation-061'],
  ['КМБПЧ', 'organisation-061'],
  ['Алма-Ата', 'place-009'],
  ['Alma-Ata', 'place-009'],
  ['Иванов Иван', undefined],
  ['xyz', undefined],
  ['', undefined],
  ['🙂', undefined],
]

/** What has been typed so far. */
const typed: readonly (readonly [asked: string, first: string])[] = [
  ['Zhyl', 'person-035'],
  ['Жылан', 'person-035'],
  ['marat zhy', 'person-035'],
  ['Маха', 'person-019'],
]

describe.each(engines)('finding by name on $name', (engine) => {
  let casebook: Casebook
  beforeAll(async () => {
    casebook = await memoryCasebook({ door: await engine.open() })
    const inputs = sampleRecords().map((input, i) => ({ where: `record ${i}`, input }))
    const recorded = await recordAll(casebook, inputs)
    expect(recorded.refused).toEqual([])
  })

  it.each(whole)('%s', async (asked, first) => {
    const found = await findByName(await currentView(casebook), asked)
    expect(found[0]?.record).toBe(first)
  })

  it.each(typed)('%s …', async (asked, first) => {
    const found = await findByName(await currentView(casebook), asked, { typing: true, limit: 10 })
    expect(found.map(({ record }) => record)).toContain(first)
    expect(found.length).toBeLessThanOrEqual(10)
  })

  it('keeps to the kind that is asked for, names each record once, and says by which name', async () => {
    const view = await currentView(casebook)
    const found = await findByName(view, 'Zhykanbaev', { kind: 'person' })
    expect(found[0]).toMatchObject({ name: 'Marat Zhylanbayev', matched: 'Marat Zhykanbaev' })
    expect(new Set(found.map(({ record }) => record)).size).toBe(found.length)
    const persons = await findByName(view, 'Almaty', { kind: 'person' })
    expect(persons.every(({ kind }) => kind === 'person')).toBe(true)
  })
})
