import { noDay, tokenOf } from '../projections/index.ts'
import type { NumberSet, PackedRecords } from './packed/index.ts'

export const orders = ['best', 'newest', 'oldest'] as const
export type Order = (typeof orders)[number]

/** Of records that fit equally well, these kinds come first. */
export const kindOrder = [
  'person',
  'organisation',
  'place',
  'provision',
  'proceeding',
  'event',
  'measure',
  'recognition',
  'decision',
  'recommendation',
  'assessment',
  'claim',
  'standard',
  'document',
  'source',
  'consent',
  'contact',
] as const

/**
 * The numbers from `from` to `until` of the records found, in order. Best: surest level first, then by kind, then
 * latest first. Records without a date come last.
 */
export async function inOrder(
  packed: PackedRecords,
  found: NumberSet,
  levels: readonly NumberSet[],
  order: Order,
  from: number,
  until: number,
): Promise<number[]> {
  const days = await packed.columns.days('from')
  if (order !== 'best') return sorted(found, days, order === 'oldest', until).slice(from)
  const picked: number[] = []
  let passed = 0
  let left = found
  const kinds = kindOrder.map((kind) => tokenOf.term('kind', kind))
  await packed.load(kinds)
  for (const level of levels) {
    const here = left.and(level)
    if (here.count === 0) continue
    for (const kind of kinds) {
      const group = here.and(packed.of(kind))
      const { count } = group
      if (count === 0) continue
      if (passed + count > from)
        picked.push(...sorted(group, days, false, until - passed).slice(Math.max(0, from - passed)))
      passed += count
      if (passed >= until) return picked
    }
    left = left.without(level)
  }
  return picked
}

/** The first `most` by day, then by number. */
function sorted(set: NumberSet, days: Int32Array, oldest: boolean, most: number): number[] {
  // One sortable number from both: days differ by whole steps of more than any record number.
  const step = 2 ** 31
  const keys = new Float64Array(set.count)
  let at = 0
  set.each((number) => {
    const day = days[number] as number
    const place = day === noDay ? 2 ** 20 : oldest ? day : -day
    keys[at++] = place * step + number
  })
  keys.sort()
  return Array.from(keys.subarray(0, most), (key) => ((key % step) + step) % step)
}

/** One of each kind that is there, in their order, with how many. */
export async function byKind(
  packed: PackedRecords,
  found: NumberSet,
): Promise<{ kind: string; set: NumberSet }[]> {
  const kinds = kindOrder.map((kind) => ({ kind, token: tokenOf.term('kind', kind) }))
  await packed.load(kinds.map(({ token }) => token))
  return kinds
    .map(({ kind, token }) => ({ kind, set: packed.of(token).and(found) }))
    .filter(({ set }) => set.count > 0)
}
