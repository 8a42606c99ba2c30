import { describe, expect, it } from 'vitest'
import { currentView, recordAll } from '../src/casebook/index.ts'
import { statusOn } from '../src/projections/index.ts'
import { engines } from './engines.ts'
import { memoryCasebook } from './support/memory-casebook.ts'
import { sampleRecords } from './support/sample-view.ts'

describe.each(engines)('statuses on $name', (engine) => {
  it('are the same whether everybody is asked for or one person', async () => {
    const casebook = await memoryCasebook({ door: await engine.open() })
    const offers = sampleRecords().map((input, i) => ({ where: `record ${i}`, input }))
    await recordAll(casebook, offers)
    const view = await currentView(casebook)
    for (const day of ['2021-01-01', '2025-02-28']) {
      const all = await statusOn(view, day)
      for (const [person, status] of all)
        expect([person, (await statusOn(view, day, [person])).get(person)]).toEqual([
          person,
          status,
        ])
    }
  })
})
