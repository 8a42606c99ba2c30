import type { Kysely } from 'kysely'
import type { Json } from '../../base/canonical-json.ts'
import type { Database } from '../../database/index.ts'
import { type Entry, readEntriesAbout } from '../../ledger/index.ts'
import type { View } from '../../projections/index.ts'

/** What an entry of an import says of itself: who gave it, and what was given where something else is kept. */
export interface Imported {
  readonly by: string
  readonly given?: Json
  /** Which import it was. */
  readonly run?: string
}

/** What this importer gave last for each of these records; records that it never gave are not in the map. */
export async function lastGiven(
  { db, casebook }: View,
  importer: string,
  records: readonly string[],
): Promise<Map<string, Json>> {
  const given = new Map<string, Json>()
  for (const entry of await readEntriesAbout(
    db as unknown as Kysely<Database>,
    casebook,
    records,
  )) {
    const imported = importedOf(entry)
    const record = imported?.given ?? entry.body?.record
    if (imported?.by === importer && record !== undefined) given.set(entry.record, record)
  }
  return given
}

/** What an entry says of its import; undefined when it is of none. */
export function importedOf({ body }: Entry): Imported | undefined {
  const imported = body?.imported
  if (typeof imported !== 'object' || imported === null || Array.isArray(imported)) return undefined
  const { by, given, run } = imported as { by?: Json; given?: Json; run?: Json }
  if (typeof by !== 'string') return undefined
  return {
    by,
    ...(given === undefined ? {} : { given }),
    ...(typeof run === 'string' ? { run } : {}),
  }
}
