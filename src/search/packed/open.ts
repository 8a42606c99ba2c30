import type { View } from '../../projections/index.ts'
import { PackedRecords, type Waiting } from './packed-records.ts'

interface Kept {
  readonly key: string
  readonly packed: PackedRecords
}

/** What was read of a database stays in memory until it is packed again; a computed view goes with its database. */
const kept = new WeakMap<View['db'], Map<string, Kept>>()

/** The packed records of a view, with those that have changed since. */
export async function openPacked({ db, casebook, position }: View): Promise<PackedRecords> {
  const ofDatabase = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, ofDatabase)
  const state = await db
    .selectFrom('search_state')
    .select(['packed', 'numbers'])
    .where('casebook', '=', casebook)
    .executeTakeFirst()
  const { packed, numbers } = state ?? { packed: 0, numbers: 0 }
  const key = `${packed} ${position.size}`
  const before = ofDatabase.get(casebook)
  if (before?.key === key) return before.packed
  const waiting: Waiting[] = await db
    .selectFrom('search_pending')
    .leftJoin('search_words', (join) =>
      join
        .onRef('search_words.casebook', '=', 'search_pending.casebook')
        .onRef('search_words.record', '=', 'search_pending.record'),
    )
    .select(['search_pending.record as record', 'tokens', 'refs', 'sources', 'day_from', 'day_to'])
    .where('search_pending.casebook', '=', casebook)
    .orderBy('search_pending.record')
    .execute()
  const records = new PackedRecords({ db, casebook }, numbers, waiting)
  await records.readNumbers()
  const same = before?.key.split(' ')[0] === String(packed)
  if (before && same && before.packed.size === records.size) records.takeOver(before.packed)
  ofDatabase.set(casebook, { key, packed: records })
  return records
}
