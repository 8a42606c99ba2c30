import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { chunks } from '../base/chunks.ts'
import { type Fault, fault } from '../base/result.ts'
import type { Packs } from '../packs/index.ts'
import type { View } from '../projections/index.ts'
import type { FactRecord } from '../records/index.ts'
import { meaningfulFields, readRecord } from '../records/index.ts'

/** Something offered to the casebook, and where it comes from: "persons.jsonl, line 3". */
export interface Offer {
  readonly where: string
  readonly input: unknown
}

/** What a set of offers would do to the casebook, decided before anything is written. */
export interface Admission {
  readonly fresh: readonly FactRecord[]
  readonly changed: readonly { readonly record: FactRecord; readonly fields: readonly string[] }[]
  readonly same: number
  readonly refused: readonly Fault[]
}

interface Known {
  readonly kind: string
  readonly handle: string | null
  readonly body: string | null
}

/**
 * Reads offers and holds them against the casebook: schema, ids and handles, references (to the
 * casebook or to each other, of the right kind), terms of the packs. Pure but for reading the view.
 */
export async function admit(view: View, offers: readonly Offer[]): Promise<Admission> {
  const refused: Fault[] = []
  const read: { where: string; record: FactRecord }[] = []
  const offered = new Map<string, string>()
  for (const { where, input } of offers) {
    const result = readRecord(input)
    if (!result.ok) refused.push(...result.fault.map((f) => placed(f, where)))
    else if (offered.has(result.value.id))
      refused.push(
        fault(
          'record-twice',
          `The id ${result.value.id} is given to two records; the first is at ${offered.get(result.value.id)}`,
          where,
        ),
      )
    else {
      offered.set(result.value.id, where)
      read.push({ where, record: result.value })
    }
  }
  const known = await knownRecords(
    view,
    read.map(({ record }) => record),
  )
  const kindOf = new Map([...known].map(([id, k]) => [id, k.kind]))
  for (const { record } of read) kindOf.set(record.id, record.kind)
  const handles = new Map(
    [...known].flatMap(([id, k]) => (k.handle ? [[k.handle, id] as const] : [])),
  )
  for (const { where, record } of read) {
    refused.push(
      ...identityFaults(record, known.get(record.id), handles).map((f) => placed(f, where)),
    )
    for (const f of fieldFaults(record, kindOf, view.packs)) refused.push(placed(f, where))
  }
  return { ...sorted(read, known), refused }
}

/**
 * What the casebook has of these records: the same ids, the same handles, and everything they refer to.
 * Nothing else is read, so entering one record costs the same in a large casebook as in a small one.
 */
async function knownRecords(
  { db, casebook }: View,
  records: readonly FactRecord[],
): Promise<Map<string, Known>> {
  const ids = new Set<string>()
  const handles = new Set<string>()
  for (const record of records) {
    ids.add(record.id)
    if (record.handle !== undefined) handles.add(record.handle)
    for (const { refersTo, value } of meaningfulFields(record)) if (refersTo) ids.add(value)
  }
  const known = new Map<string, Known>()
  for (const [column, values] of [
    ['id', ids],
    ['handle', handles],
  ] as const)
    for (const part of chunks([...values])) {
      const rows = await db
        .selectFrom('records')
        .select(['id', 'kind', 'handle', 'body'])
        .where('casebook', '=', casebook)
        .where(column, 'in', part)
        .execute()
      for (const row of rows) known.set(row.id, row)
    }
  return known
}

const placed = (f: Fault, where: string): Fault =>
  fault(f.code, f.message, f.where ? `${where}, ${f.where}` : where)

function* identityFaults(
  record: FactRecord,
  known: Known | undefined,
  handles: Map<string, string>,
): Generator<Fault> {
  if (known && known.kind !== record.kind)
    yield fault(
      'record-kind-changed',
      `${record.id} is a ${known.kind}; a record keeps its kind`,
      '/kind',
    )
  if (known && known.body === null)
    yield fault(
      'record-forgotten',
      `${record.id} was forgotten; a forgotten id is not used again`,
      '/id',
    )
  if (!record.id.startsWith(`${record.kind}-`))
    yield fault('record-id', `The id of a ${record.kind} begins with "${record.kind}-"`, '/id')
  if (record.handle === undefined) return
  const holder = handles.get(record.handle)
  if (holder !== undefined && holder !== record.id)
    yield fault(
      'record-handle',
      `The handle "${record.handle}" belongs to ${holder} already; choose another`,
      '/handle',
    )
  handles.set(record.handle, record.id)
}

function* fieldFaults(
  record: FactRecord,
  kindOf: ReadonlyMap<string, string>,
  packs: Packs,
): Generator<Fault> {
  for (const { pointer, value, refersTo, vocabulary } of meaningfulFields(record)) {
    if (refersTo) {
      const kind = kindOf.get(value)
      if (kind === undefined)
        yield fault(
          'record-points-nowhere',
          `There is no record ${value}; enter it first or in the same file`,
          pointer,
        )
      else if (refersTo.length > 0 && !refersTo.includes(kind))
        yield fault(
          'record-points-wrong',
          `${value} is a ${kind}; here a ${refersTo.join(' or ')} is expected`,
          pointer,
        )
    }
    if (vocabulary && !packs.has(vocabulary, value))
      yield fault(
        'term-unknown',
        `"${value}" is not a term of ${vocabulary} in the packs of this casebook`,
        pointer,
      )
  }
}

function sorted(
  read: readonly { record: FactRecord }[],
  known: ReadonlyMap<string, Known>,
): Omit<Admission, 'refused'> {
  const fresh: FactRecord[] = []
  const changed: { record: FactRecord; fields: string[] }[] = []
  let same = 0
  for (const { record } of read) {
    const before = known.get(record.id)
    if (!before) fresh.push(record)
    else if (before.body === canonicalJson(record as unknown as Json)) same++
    else changed.push({ record, fields: changedFields(JSON.parse(before.body ?? '{}'), record) })
  }
  return { fresh, changed, same }
}

/** The top-level fields in which two versions of a record differ. */
export function changedFields(before: object, after: object): string[] {
  const [a, b] = [before as Record<string, Json>, after as Record<string, Json>]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null))
    .sort()
}
