import { beforeAll, describe, expect, it } from 'vitest'
import { type Casebook, currentView, recordAll } from '../src/casebook/index.ts'
import type { View } from '../src/projections/index.ts'
import { type SearchAnswer, searchRecords } from '../src/search/index.ts'
import { engines } from './engines.ts'
import { english, kazakh, russian } from './search/judged.ts'
import { memoryCasebook } from './support/memory-casebook.ts'
import { sampleRecords } from './support/sample-view.ts'

const on = '2025-02-28'
const languages = [
  ['English', english],
  ['Russian', russian],
  ['Kazakh', kazakh],
] as const
const questions = [...english, ...russian, ...kazakh].map(([question]) => question)

describe.each(engines)('searching everything on $name', (engine) => {
  let casebook: Casebook
  let view: View
  const search = (q: string, over: object = {}): Promise<SearchAnswer> =>
    searchRecords(view, { q, on, count: 20, ...over })
  const ids = ({ hits }: SearchAnswer) => hits.map(({ id }) => id)

  beforeAll(async () => {
    casebook = await memoryCasebook({ door: await engine.open() })
    const offers = sampleRecords().map((input, i) => ({ where: `record ${i}`, input }))
    expect((await recordAll(casebook, offers)).refused).toEqual([])
    view = await currentView(casebook)
  })

  it.each(languages)('%s questions find what they must: recall at 20 of .95', async (_, judged) => {
    const missed: string[] = []
    let wanted = 0
    for (const [question, must] of judged) {
      const found = new Set(ids(await search(question)))
      for (const id of must.split(' ')) {
        wanted++
        if (!found.has(id)) missed.push(`${question} → ${id}`)
      }
    }
    expect(judged.length).toBeGreaterThanOrEqual(40)
    expect(missed.length / wanted, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('says of every record why it was found', async () => {
    for (const question of questions) {
      const answer = await search(question)
      const words = answer.understood
        .flat()
        .some(({ term, as }) => as === 'asked' && (term.is === 'word' || term.is === 'phrase'))
      for (const { id, why } of answer.hits) {
        if (words) expect([question, id, why.by]).not.toEqual([question, id, 'fields'])
        if (why.by === 'text')
          expect([question, id, why.segments.some(({ hit }) => hit)]).toEqual([question, id, true])
      }
    }
  })

  it('counts in a facet what the list has when that value is chosen', async () => {
    for (const [i, question] of ['', 'torture', 'Алматы', 'kind:event since:2022'].entries()) {
      const filters = [
        {},
        { kind: ['event'] },
        { topic: ['torture', 'religion'] },
        { year: ['2024'] },
      ][i]
      const { facets } = await search(question, { filters })
      for (const { name, values } of facets)
        for (const { value, count } of values.slice(0, 12)) {
          const alone = await search(question, {
            filters: { ...filters, [name]: [value] },
            count: 2000,
          })
          expect([question, name, value, alone.total]).toEqual([question, name, value, count])
          expect(alone.hits.length).toBe(alone.total)
        }
    }
  })
})
