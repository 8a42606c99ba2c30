import { describe, expect, it } from 'vitest'
import { type SampleRecord, viewOf } from '../../../test/support/sample-view.ts'
import { computeFigure } from '../compute.ts'
import { behindBars } from './behind-bars.ts'

// One person of the letter of October 2020 in situations that the sample does not have.
const source = { kind: 'source', version: 1, id: 'source-1', type: 'letter', issued: '2020-10-16' }
const person = {
  kind: 'person',
  version: 1,
  id: 'person-063',
  names: [{ text: 'Maks Bokayev', use: 'preferred' }],
}
const sources = [{ source: 'source-1' }]

const measure = (given: object, id = 'measure-1'): SampleRecord => ({
  kind: 'measure',
  version: 1,
  id,
  person: 'person-063',
  type: 'imprisonment',
  start: '2020-09-01',
  term: { years: 5 },
  sources,
  ...given,
})
const recognition = (given: object = {}): SampleRecord => ({
  kind: 'recognition',
  version: 1,
  id: 'recognition-1',
  type: 'political-prisoner',
  person: 'person-063',
  bodyStated: 'monitors',
  on: '2020-10-16',
  sources,
  ...given,
})
const released = (date: string): SampleRecord => ({
  kind: 'event',
  version: 1,
  id: 'event-1',
  type: 'release',
  title: { en: 'released' },
  date,
  participants: [{ who: 'person-063', role: 'prisoner' }],
  sources,
})
const five: SampleRecord = {
  kind: 'person',
  version: 1,
  id: 'person-1',
  names: [{ text: 'Five activists', use: 'preferred' }],
  group: { size: { low: 5, high: 5 }, members: ['person-063'] },
}
const ofFive = { person: 'person-1' }

describe('who is behind bars on 20 October 2020', () => {
  it.each<[string, SampleRecord[], value: number | null, atHome: number]>([
    ['in prison, recognised before', [measure({}), recognition()], 1, 0],
    ['in prison, recognised later', [measure({}), recognition({ on: '2021-03' })], 1, 0],
    ['in prison, recognised by nobody', [measure({})], null, 0],
    ['the recognition has ended', [measure({}), recognition({ until: '2020-10-18' })], null, 0],
    ['under house arrest', [measure({ type: 'house-arrest' }), recognition()], 0, 1],
    ['under a suspended sentence', [measure({ type: 'suspended-sentence' }), recognition()], 0, 0],
    ['sentenced in absentia', [measure({ inAbsentia: true }), recognition()], 0, 0],
    ['released the day before', [measure({}), recognition(), released('2020-10-19')], 0, 0],
    ['released the day after', [measure({}), recognition(), released('2020-10-21')], 1, 0],
    ['the five, one of them known by name', [five, measure(ofFive), recognition(ofFive)], 5, 0],
    [
      'the one known by name was released: four are left',
      [five, measure(ofFive), recognition(ofFive), released('2020-10-19')],
      4,
      0,
    ],
  ])('%s', async (_, records, value, atHome) => {
    const view = await viewOf({ records: [source, person, ...records] as SampleRecord[] })
    const figure = await computeFigure(behindBars, { view, on: '2020-10-20' })
    expect(figure.value).toBe(value)
    expect(figure.parts?.find((p) => p.part === 'house-arrest')?.value ?? 0).toBe(atHome)
    await view.close()
  })
})
