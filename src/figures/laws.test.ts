import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../test/support/sample-view.ts'
import { smallCasebooks } from '../../test/support/small-casebooks.ts'
import type { View } from '../projections/index.ts'
import { highest, lowest } from './counting.ts'
import { type Counted, computeFigure, type Figure, figures } from './index.ts'

const days = ['2014-10-08', '2020-10-16', '2023-12-31', '2025-02-28', '2025-05-31', '2026-11-21']

/** Figures whose parts are a partition of the number, and the parts that stand beside it. */
const partitions: Record<string, readonly string[]> = {
  'persons-by-status': [],
  'activity-bans': [],
  sentences: ['length-not-stated'],
}

async function recordsOf({ db, casebook }: View): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('records')
    .select(['id', 'kind'])
    .where('casebook', '=', casebook)
    .where('merged_into', 'is', null)
    .execute()
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

/** What holds for every answer of every figure. */
function holdsTo(figure: Figure, records: ReadonlyMap<string, string>): void {
  const { name } = figure.definition
  const lists: Counted[][] = [
    [...figure.counted],
    [...(figure.uncertain ?? [])],
    [...(figure.unconfirmed ?? [])],
    ...(figure.parts ?? []).map((part) => [...part.counted]),
  ]
  const where = `${name} on ${figure.on}`

  if (figure.value === null) expect(figure.counted, where).toEqual([])
  else {
    expect(figure.value, where).toBe(lowest(figure.counted))
    expect(figure.high ?? figure.value, where).toBe(highest(figure.counted))
  }
  if (figure.high !== undefined) expect(figure.high, where).toBeGreaterThan(figure.value ?? 0)

  for (const list of lists) {
    expect(new Set(list.map((c) => c.record)).size, `${where}: once each`).toBe(list.length)
    for (const { record, low, high } of list) {
      expect(records.has(record), `${where}: ${record} is in the view`).toBe(true)
      expect(high, where).toBeGreaterThanOrEqual(low)
    }
  }

  const isClaim = ({ record }: Counted) => records.get(record) === 'claim'
  expect(figure.counted.every(isClaim) || figure.basis === 'computed', where).toBe(true)
  expect(figure.counted.some(isClaim) && figure.basis === 'computed', where).toBe(false)
  for (const part of figure.parts ?? []) {
    expect(part.counted.some(isClaim) && part.basis === 'computed', where).toBe(false)
    if (part.unit === undefined && part.value !== null)
      expect(part.value, `${where}, ${part.part}`).toBe(lowest(part.counted))
  }

  const beside = partitions[name]
  if (beside) {
    const parts = (figure.parts ?? []).filter((part) => !beside.includes(part.part))
    const sum = parts.reduce((all, part) => all + (part.value ?? 0), 0)
    if (figure.basis === 'computed') expect(sum, where).toBe(figure.value)
  }
}

describe('the laws of counting', () => {
  it('hold for every figure of the sample on every day', async () => {
    const view = await viewOf()
    const records = await recordsOf(view)
    for (const definition of figures)
      for (const on of days) holdsTo(await computeFigure(definition, { view, on }), records)
    await view.close()
  })

  it('hold for every figure of any casebook', async () => {
    await fc.assert(
      fc.asyncProperty(smallCasebooks, fc.constantFrom(...days), async (given, on) => {
        const view = await viewOf(given)
        const records = await recordsOf(view)
        for (const definition of figures)
          holdsTo(await computeFigure(definition, { view, on }), records)
        await view.close()
      }),
      { numRuns: 40 },
    )
  })

  it('an empty casebook has nothing to count and nobody to quote', async () => {
    const view = await viewOf({ records: [] })
    for (const definition of figures) {
      const figure = await computeFigure(definition, { view, on: '2025-02-28' })
      expect([0, null], definition.name).toContain(figure.value)
      expect(figure.quoted).toEqual([])
    }
    await view.close()
  })
})
