import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPacks } from '../packs/index.ts'
import { kinds, readRecord } from '../records/index.ts'
import { deadlinesOf } from './deadlines.ts'

const loaded = loadPacks(join(import.meta.dirname, '../../packs'), ['un'])
if (!loaded.ok) throw new Error(loaded.fault.message)
const packs = loaded.value

type Subject = Parameters<typeof deadlinesOf>[0]

function read(kind: 'decision' | 'recommendation', fields: object): Subject {
  const result = readRecord({ ...kinds[kind].example, date: undefined, ...fields })
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value as Subject
}
const shown = (record: Subject, body: string) =>
  deadlinesOf(record, body, packs).map((one) => `${one.rule} ${one.earliest} ${one.latest}`)

describe('180 days for the State to answer Views', () => {
  it('run from the day on which the decision was sent', () => {
    const views = read('decision', { date: '2020-07-23', transmitted: '2020-11-05' })
    const [reply] = deadlinesOf(views, 'hrc', packs)
    expect(reply).toMatchObject({
      rule: 'views-reply',
      by: 'state',
      earliest: '2021-05-04',
      latest: '2021-05-04',
      estimated: false,
      verified: true,
    })
  })
  it('are an estimate from the adoption where that day is not known', () => {
    const [reply] = deadlinesOf(read('decision', { date: '2020-07' }), 'hrc', packs)
    expect(reply).toMatchObject({ earliest: '2020-12-28', latest: '2021-01-27', estimated: true })
  })
  it('are followed by the time of the author, which nobody has verified', () => {
    const views = read('decision', { transmitted: '2020-11-05' })
    expect(deadlinesOf(views, 'hrc', packs)[1]).toMatchObject({
      rule: 'views-comments',
      by: 'author',
      earliest: '2021-07-04',
      verified: false,
    })
  })
  it('do not run without any day', () => {
    expect(shown(read('decision', {}), 'hrc')).toEqual([])
  })
})

describe('recommendations', () => {
  it('a paragraph selected by the Human Rights Committee: three years, and the next dialogue', () => {
    const paragraph = read('recommendation', { date: '2025-07-11', followUp: {} })
    expect(shown(paragraph, 'hrc')).toEqual([
      'hrc-follow-up 2028-07-11 2028-07-11',
      'hrc-next-review 2033-07-11 2033-07-11',
    ])
  })
  it('an older rule holds for what was adopted in its time', () => {
    const paragraph = read('recommendation', { date: '2016-07-11', followUp: {} })
    expect(shown(paragraph, 'hrc')).toEqual(['hrc-follow-up-one-year 2017-07-11 2017-07-11'])
  })
  it('the day that the committee names comes before the rule', () => {
    const paragraph = read('recommendation', {
      date: '2025-07-11',
      followUp: { due: '2028-07-18' },
    })
    expect(shown(paragraph, 'hrc')[0]).toBe('stated 2028-07-18 2028-07-18')
    expect(shown(paragraph, 'hrc')).toHaveLength(2)
  })
  it('a review: the reply, the mid-term report that is voluntary, the next review', () => {
    const review = read('recommendation', { date: '2025-01-23' })
    expect(shown(review, 'human-rights-council')).toEqual([
      'upr-reply 2025-05-23 2025-05-23',
      'upr-mid-term 2027-07-23 2027-07-23',
      'upr-next-review 2029-07-23 2029-07-23',
    ])
    const [, midTerm] = deadlinesOf(review, 'human-rights-council', packs)
    expect(midTerm?.voluntary).toBe(true)
  })
  it('a body without rules has no deadlines', () => {
    expect(shown(read('recommendation', { date: '2025-01-23' }), 'european-parliament')).toEqual([])
  })
})

it('every rule names bodies that the pack has', () => {
  const bodies = new Set(packs.bodies().map(({ term }) => term))
  const unknown = packs.deadlines().flatMap((rule) => rule.bodies.filter((one) => !bodies.has(one)))
  expect(unknown).toEqual([])
})
