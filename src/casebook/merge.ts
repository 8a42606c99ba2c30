import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import { type Entry, type NewEntry, readEntriesOf } from '../ledger/index.ts'
import { type FactRecord, readRecord } from '../records/index.ts'
import { admit } from './admit.ts'
import { batchOf } from './batch.ts'
import { type Casebook, commit, currentView } from './casebook.ts'
import { combine, type Picks } from './combine.ts'
import { differences } from './differences.ts'
import { entry, findRecord } from './find-record.ts'

/** Records that are one and the same, and what the one that stays takes from each. */
export interface MergeWish {
  readonly into: string
  readonly from: readonly string[]
  /** Left out: the record that stays is left as it is; the others' names are found with it all the same. */
  readonly picks?: Picks | undefined
  readonly why?: string | undefined
}

/** Does it take a second person to merge these? */
export const needsApproval = (records: readonly FactRecord[]): boolean =>
  records.some(({ confidentiality }) => ['restricted', 'sealed'].includes(confidentiality))

/**
 * Merges records, field by field as picked, in one batch: the record that stays is revised, the others stand for it.
 * Nothing is lost: every record keeps its history, and `split` brings one back.
 *
 * @returns faults of `findRecord`, `merge-itself`, `merge-kinds`, `merge-merged`, and those of admission
 */
export async function mergeRecords(
  casebook: Casebook,
  { into, from, picks, why }: MergeWish,
): Promise<Result<readonly Entry[], readonly Fault[]>> {
  const loaded = await load(casebook, [into, ...from])
  if (!loaded.ok) return loaded
  const [stays, ...others] = loaded.value
  if (!stays || others.length === 0)
    return fail([fault('merge-itself', 'To merge takes two different records')])
  const offers = picks ? [{ where: into, input: combine([stays, ...others], picks) }] : []
  const admission = await admit(await currentView(casebook), offers)
  if (admission.refused.length > 0) return fail(admission.refused)
  const reason = why ? { why } : {}
  const entries: NewEntry[] = [
    ...admission.changed.map(({ record }) =>
      entry(casebook, 'revise', record, { record: record as unknown as Json, ...reason }),
    ),
    ...others.map((record) => entry(casebook, 'merge', record, { into: stays.id, ...reason })),
  ]
  return ok(await commit(casebook, entries))
}

/** Says that two records are of one and the same: what names `from` stands for `into` from now on. */
export async function merge(
  casebook: Casebook,
  from: string,
  into: string,
  why?: string,
): Promise<Result<void>> {
  const merged = await mergeRecords(casebook, { into, from: [from], why })
  if (merged.ok) return ok(undefined)
  const [first = fault('merge-refused', 'These records cannot be merged')] = merged.fault
  return fail(first)
}

async function load(
  casebook: Casebook,
  names: readonly string[],
): Promise<Result<readonly FactRecord[], readonly Fault[]>> {
  const records: FactRecord[] = []
  const faults: Fault[] = []
  for (const name of new Set(names)) {
    const found = await findRecord(casebook, name)
    if (!found.ok) faults.push(found.fault)
    else if (found.value.merged_into !== null)
      faults.push(
        fault(
          'merge-merged',
          `${found.value.id} stands for ${found.value.merged_into} already; split it first, or name that record`,
        ),
      )
    else if (records.every(({ id }) => id !== found.value.id))
      records.push(JSON.parse(found.value.body ?? '') as FactRecord)
  }
  const kinds = new Set(records.map(({ kind }) => kind))
  if (kinds.size > 1)
    faults.push(
      fault(
        'merge-kinds',
        `These are of different kinds (${[...kinds].join(', ')}); only records of one kind can be the same`,
      ),
    )
  return faults.length > 0 ? fail(faults) : ok(records)
}

/**
 * Undoes the merge of one record: it stands for itself again, and what the other had taken over in that merge goes
 * back, field by field, where nobody has changed it since.
 *
 * @returns faults of `findRecord`, `split-single`
 */
export async function split(
  casebook: Casebook,
  id: string,
  why?: string,
): Promise<Result<readonly Entry[]>> {
  const found = await findRecord(casebook, id)
  if (!found.ok) return found
  const { merged_into: into } = found.value
  if (into === null)
    return fail(fault('split-single', `${found.value.id} is not merged into another record`))
  const restored = await withoutMerge(casebook, found.value.id, into)
  const reason = why ? { why } : {}
  const entries: NewEntry[] = [entry(casebook, 'split', found.value, reason)]
  if (restored)
    entries.push(
      entry(casebook, 'revise', restored, { record: restored as unknown as Json, ...reason }),
    )
  return ok(await commit(casebook, entries))
}

/** The record that stayed, without what it took over when this one was merged; null when it took nothing over. */
async function withoutMerge(
  casebook: Casebook,
  from: string,
  into: string,
): Promise<FactRecord | null> {
  const { door, id } = casebook
  const merged = (await readEntriesOf(door.db, id, from)).findLast((e) => e.operation === 'merge')
  if (!merged) return null
  const batch = await batchOf(casebook, merged.sequence)
  const others = batch.filter((e) => e.operation === 'merge' && e.body?.into === into)
  const revision = batch.find((e) => e.operation === 'revise' && e.record === into)
  if (!revision) return null
  const history = (await readEntriesOf(door.db, id, into)).filter((e) => e.body?.record)
  const before = history.findLast((e) => e.sequence < revision.sequence)?.body?.record
  const now = history.at(-1)?.body?.record
  const after = revision.body?.record
  if (!isBody(before) || !isBody(after) || !isBody(now)) return null
  // Others were merged in the same breath and still are: what they brought cannot be told apart.
  if (others.length > 1 && (await stillMerged(casebook, others, from))) return null
  const body: Record<string, Json> = { ...now }
  for (const { field } of differences(before, after)) {
    if (text(now[field]) !== text(after[field])) continue
    const earlier = before[field]
    if (earlier === undefined) delete body[field]
    else body[field] = earlier
  }
  const read = readRecord(body)
  return read.ok && text(body) !== text(now) ? read.value : null
}

async function stillMerged(
  casebook: Casebook,
  others: readonly Entry[],
  except: string,
): Promise<boolean> {
  for (const { record } of others) {
    if (record === except) continue
    const found = await findRecord(casebook, record)
    if (found.ok && found.value.merged_into !== null) return true
  }
  return false
}

type Body = Readonly<Record<string, Json>>
const isBody = (value: Json | undefined): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: Json | undefined): string => (value === undefined ? '' : canonicalJson(value))
