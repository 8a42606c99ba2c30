import { tokenOf, type View } from '../../projections/index.ts'
import { inPlaces, placeTree } from '../asking/places.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'
import type { FacetKind } from './facets.ts'

/** Values are ids of places; a place holds what is in the places within it. */
export const placeFacet = (view: View, packed: PackedRecords): FacetKind => ({
  having: async (values) => inPlaces(view, packed, await setOf(packed, values)),
  async counts(among) {
    const { ids, around } = await placeTree(view, packed)
    return countLinks(packed, among, around, ids)
  },
})

/** Values are ids of provisions. */
export const provisionFacet = (packed: PackedRecords): FacetKind => ({
  async having(values) {
    const named = await setOf(packed, values)
    return named.or(await packed.columns.naming('refs', named))
  },
  async counts(among) {
    const ids = await provisionIds(packed)
    return countLinks(packed, among, new Map([...ids.keys()].map((n) => [n, [n]])), ids)
  },
})

async function provisionIds(packed: PackedRecords): Promise<Map<number, string>> {
  const token = tokenOf.term('kind', 'provision')
  await packed.load([token])
  const numbers: number[] = []
  packed
    .of(token)
    .and(packed.alive)
    .each((number) => numbers.push(number))
  const ids = await packed.idsOf(numbers)
  return new Map(numbers.map((number, i) => [number, ids[i] as string]))
}

async function setOf(packed: PackedRecords, ids: readonly string[]): Promise<NumberSet> {
  const set = new NumberSet(packed.size)
  for (const number of (await packed.numbersOf(ids)).values()) set.add(number)
  return set
}

/** How many of some records are, or name, each of the things; what it stands for is counted with it. */
async function countLinks(
  packed: PackedRecords,
  among: NumberSet,
  standsFor: ReadonlyMap<number, readonly number[]>,
  ids: ReadonlyMap<number, string>,
): Promise<Map<string, number>> {
  const { starts, links } = await packed.columns.links('refs')
  const slots = new Int32Array(packed.size)
  const things = [...standsFor.keys()]
  for (const [i, number] of things.entries()) slots[number] = i + 1
  for (const [from, to] of packed.columns.moved) slots[from] = slots[to] as number
  const groups = things.map((number) =>
    (standsFor.get(number) ?? []).map((one) => (slots[one] as number) - 1),
  )
  const counts = new Int32Array(things.length)
  const seenBy = new Int32Array(things.length).fill(-1)
  const count = (slot: number, by: number): void => {
    for (const one of groups[slot - 1] as number[]) {
      if (seenBy[one] === by) continue
      seenBy[one] = by
      counts[one] = (counts[one] as number) + 1
    }
  }
  among.each((number) => {
    const own = slots[number] as number
    if (own !== 0) count(own, number)
    const end = starts[number + 1] as number
    for (let at = starts[number] as number; at < end; at++) {
      const slot = slots[links[at] as number] as number
      if (slot !== 0) count(slot, number)
    }
  })
  return new Map(
    things
      .map((number, i): [string, number] => [ids.get(number) as string, counts[i] as number])
      .filter(([, n]) => n > 0),
  )
}
