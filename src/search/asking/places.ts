import type { View } from '../../projections/index.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'

/** Every place with the places it is in, itself first, by number. */
export interface PlaceTree {
  readonly ids: ReadonlyMap<number, string>
  readonly around: ReadonlyMap<number, readonly number[]>
}

const trees = new WeakMap<PackedRecords, Promise<PlaceTree>>()

export function placeTree(view: View, packed: PackedRecords): Promise<PlaceTree> {
  const known = trees.get(packed) ?? readTree(view, packed)
  trees.set(packed, known)
  return known
}

async function readTree({ db, casebook }: View, packed: PackedRecords): Promise<PlaceTree> {
  const rows = await db
    .selectFrom('places')
    .select(['record', 'within'])
    .where('casebook', '=', casebook)
    .execute()
  const within = new Map(rows.map((row) => [row.record, row.within]))
  const numbers = await packed.numbersOf(rows.map(({ record }) => record))
  const around = new Map<number, readonly number[]>()
  for (const { record } of rows) {
    const chain = new Set<string>()
    for (let at: string | null = record; at !== null && !chain.has(at); at = within.get(at) ?? null)
      chain.add(at)
    const number = numbers.get(record)
    if (number !== undefined)
      around.set(
        number,
        [...chain].flatMap((id) => numbers.get(id) ?? []),
      )
  }
  return { ids: new Map([...numbers].map(([id, number]) => [number, id])), around }
}

/** The records that are these places or places in them, or name one of all those. */
export async function inPlaces(
  view: View,
  packed: PackedRecords,
  named: NumberSet,
): Promise<NumberSet> {
  const { around } = await placeTree(view, packed)
  const places = new NumberSet(packed.size)
  for (const [place, chain] of around) if (chain.some((one) => named.has(one))) places.add(place)
  return places.or(await packed.columns.naming('refs', places))
}
