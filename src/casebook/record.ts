import type { Json } from '../base/canonical-json.ts'
import type { EntryBody, NewEntry } from '../ledger/index.ts'
import type { FactRecord } from '../records/index.ts'
import { type Admission, admit, type Offer } from './admit.ts'
import { type Casebook, commit, currentView } from './casebook.ts'

export interface RecordOptions {
  /** The reason, in words; kept in the entry and erased with it. */
  readonly why?: string | undefined
  /** Decide only, write nothing. */
  readonly dryRun?: boolean | undefined
}

/**
 * Enters records: new ones are recorded, known ones revised, equal ones passed over. All or nothing:
 * when one is refused, nothing is written.
 */
export async function recordAll(
  casebook: Casebook,
  offers: readonly Offer[],
  options: RecordOptions = {},
): Promise<Admission> {
  const admission = await admit(await currentView(casebook), offers)
  if (admission.refused.length > 0 || options.dryRun) return admission
  const entries = [
    ...admission.fresh.map((record) => entryOf(casebook, 'record', record, options.why)),
    ...admission.changed.map(({ record }) => entryOf(casebook, 'revise', record, options.why)),
  ]
  if (entries.length > 0) await commit(casebook, entries)
  return admission
}

function entryOf(
  { by }: Casebook,
  operation: 'record' | 'revise',
  record: FactRecord,
  why: string | undefined,
): NewEntry {
  const body: EntryBody = {
    record: record as unknown as Json,
    ...(why === undefined ? {} : { why }),
  }
  return { operation, record: record.id, kind: record.kind, by, body }
}
