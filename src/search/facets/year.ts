import { tokenOf } from '../../projections/index.ts'
import { yearsOf } from '../asking/dates.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'
import type { FacetKind } from './facets.ts'

/** The year in which a record began, YYYY, or "undated" for an event whose date is not known. */
export const dateFacet = (packed: PackedRecords): FacetKind => ({
  async having(values) {
    const years = await yearsOf(packed)
    const wanted = new Set(values.map(Number))
    const found = values.includes(undated)
      ? await undatedEvents(packed, years)
      : new NumberSet(packed.size)
    for (let number = 0; number < years.length; number++) {
      const year = years[number] as number
      if (year !== 0 && wanted.has(year)) found.add(number)
    }
    return found
  },
  async counts(among) {
    const years = await yearsOf(packed)
    const counts = new Int32Array(10_000)
    among.each((number) => {
      const year = years[number] as number
      counts[year] = (counts[year] as number) + 1
    })
    const found = new Map<string, number>()
    const without = (await undatedEvents(packed, years)).countWith(among)
    if (without > 0) found.set(undated, without)
    for (let year = 1; year < counts.length; year++)
      if (counts[year] !== 0) found.set(String(year).padStart(4, '0'), counts[year] as number)
    return found
  },
})

export const undated = 'undated'

async function undatedEvents(packed: PackedRecords, years: Int16Array): Promise<NumberSet> {
  const token = tokenOf.term('kind', 'event')
  await packed.load([token])
  const found = new NumberSet(packed.size)
  packed.of(token).each((number) => {
    if (years[number] === 0) found.add(number)
  })
  return found
}
