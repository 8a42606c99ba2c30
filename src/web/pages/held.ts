import type { KindName, RecordOf } from '../../records/index.ts'
import { recordPath } from '../address.ts'
import { findRecord, type Held } from '../queries/records.ts'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'
import { gonePage } from './faults.tsx'

/**
 * Finds the record a page is about and hands it to the page. A merged record leads to the one it stands for,
 * a forgotten one to the page that says so, a record of another kind to its own page.
 */
export async function withRecord<K extends KindName>(
  visit: Visit,
  kind: K,
  name: string,
  show: (record: RecordOf<K>, held: Held) => Promise<Reply>,
): Promise<Reply> {
  const held = await findStanding(visit, name)
  if (!held) return null
  if (held.record === null) return { page: gonePage(visit, held) }
  const path = recordPath(held.record)
  if (held.kind !== kind || path !== visit.path) return { redirect: to(visit, path) }
  return show(held.record as RecordOf<K>, held)
}

/** The record of this name, or the one it was merged into. */
export async function findStanding(visit: Visit, name: string): Promise<Held | null> {
  let held = await findRecord(visit.view, name)
  while (held?.mergedInto) held = await findRecord(visit.view, held.mergedInto)
  return held
}
