import { afterAll, beforeAll, expect, it } from 'vitest'
import { currentView, statusChanges } from '../src/casebook/index.ts'
import { statusOn, type View } from '../src/projections/index.ts'
import type { FactRecord, RecordOf } from '../src/records/index.ts'
import { type SampleApp, sampleApp } from './support/sample-app.ts'

let sample: SampleApp
let view: View
beforeAll(async () => {
  sample = await sampleApp()
  view = await currentView(sample.casebook)
})
afterAll(() => sample.close())

const bodies = async (kind: string) =>
  (
    await view.db
      .selectFrom('records')
      .select('body')
      .where('kind', '=', kind)
      .orderBy('id')
      .execute()
  ).map(({ body }) => JSON.parse(body ?? '') as FactRecord)

it('the status worked out from the files of some persons is that of the whole casebook', async () => {
  const persons = await bodies('person')
  const day = '2024-06-30'
  const whole = await statusOn(view, day)
  const some = persons.filter((_, i) => i % 4 === 0)
  const changes = await statusChanges(view, { fresh: some, changed: [] }, day)
  expect(changes).toHaveLength(some.length)
  for (const { person, before, after } of changes) {
    expect(before, person).toEqual(whole.get(person))
    expect(after, person).toEqual(before)
  }
})

it('a release that would be written is seen in the status after, and nowhere else', async () => {
  const release = {
    kind: 'event',
    version: 1,
    id: 'event-release',
    type: 'release',
    title: { en: 'Release' },
    date: '2026-11-20',
    participants: [{ who: 'person-035', role: 'prisoner' }],
    proceedings: [],
    provisions: [],
    standards: [],
    topics: [],
    follows: [],
    confidentiality: 'public',
    sources: [{ source: 'source-083' }],
  } satisfies RecordOf<'event'>
  const [change] = await statusChanges(view, { fresh: [release], changed: [] }, '2026-11-21')
  expect(change).toMatchObject({
    person: 'person-035',
    before: { status: 'serving-prison' },
    after: { status: 'released' },
  })
  expect((await statusOn(view, '2026-11-21', ['person-035'])).get('person-035')?.status).toBe(
    'serving-prison',
  )
})
