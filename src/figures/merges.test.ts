import { describe, expect, it } from 'vitest'
import { type SampleRecord, sampleRecords, viewOf } from '../../test/support/sample-view.ts'
import type { View } from '../projections/index.ts'
import { computeFigure, figureNamed } from './index.ts'

const records = sampleRecords()

/** What is recorded of Marat Zhylanbayev: person, case, verdict, penalties, recognition. */
const own = [
  'person-035',
  'proceeding-021',
  'event-126',
  'measure-020',
  'measure-021',
  'recognition-035',
]

/** The same entered a second time, under other ids, as happens when two people work on one case. */
const twice = records
  .filter(({ id }) => own.includes(id))
  .map(({ handle: _, ...record }) => {
    let text = JSON.stringify(record)
    for (const id of own) text = text.replaceAll(`"${id}"`, `"${id}z"`)
    return JSON.parse(text) as SampleRecord
  })
const allMerged = Object.fromEntries(own.map((id) => [`${id}z`, id]))

async function numbers(view: View): Promise<Record<string, number | null>> {
  const found: Record<string, number | null> = {}
  for (const name of ['behind-bars', 'individual-cases', 'persons-by-status', 'sentences']) {
    const definition = figureNamed(name)
    if (!definition) throw new Error(`no figure ${name}`)
    const { value } = await computeFigure(definition, { view, on: '2025-02-28' })
    found[name] = value
  }
  return found
}

async function numbersOf(options: Parameters<typeof viewOf>[0]) {
  const view = await viewOf(options)
  const found = await numbers(view)
  await view.close()
  return found
}

describe('a case entered twice', () => {
  it('counts twice until somebody says that the two are one', async () => {
    const before = await numbersOf({ records })
    const doubled = await numbersOf({ records, extra: twice })
    expect(doubled).toEqual({
      'behind-bars': (before['behind-bars'] ?? 0) + 1,
      'individual-cases': (before['individual-cases'] ?? 0) + 1,
      'persons-by-status': (before['persons-by-status'] ?? 0) + 1,
      sentences: (before.sentences ?? 0) + 2,
    })
  })

  it('counts once when all of it is merged', async () => {
    expect(await numbersOf({ records, extra: twice, merges: allMerged })).toEqual(
      await numbersOf({ records }),
    )
  })

  it('counts the person once as soon as the two persons are merged', async () => {
    const merged = await numbersOf({
      records,
      extra: twice,
      merges: { 'person-035z': 'person-035' },
    })
    const { sentences: _, ...persons } = await numbersOf({ records })
    expect(merged).toMatchObject(persons)
  })
})
