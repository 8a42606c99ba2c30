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

/** What the casebook has of a record. */
export interface Known {
  readonly kind: string
  readonly handle: string | null
  readonly body: string | null
  readonly gone: string | null
  /** The entry it stands by. */
  readonly sequence: number
}

/** One offer, read and held against the casebook. */
export interface Judged {
  readonly where: string
  /** undefined when the offer is no record at all. */
  readonly record: FactRecord | undefined
  /** undefined when the casebook has no record of that id. */
  readonly known: Known | undefined
  /** Empty when it can be taken. */
  readonly faults: readonly Fault[]
}

/** Records offered together with those at hand, which they may name: id → kind, and handle → id. */
export interface OfferedBeside {
  readonly kinds: ReadonlyMap<string, string>
  readonly handles: ReadonlyMap<string, string>
}

const nothingBeside: OfferedBeside = { kinds: new Map(), handles: new Map() }

/**
 * Reads offers and holds them against the casebook: schema, ids and handles, references (to the
 * casebook or to each other, of the right kind), terms of the packs. Pure but for reading the view.
 */
export async function admit(view: View, offers: readonly Offer[]): Promise<Admission> {
  const refused: Fault[] = []
  const read: { record: FactRecord; known: Known | undefined }[] = []
  const offered = new Map<string, string>()
  for (const { where, record, known, faults } of await judge(view, offers)) {
    const first = record && offered.get(record.id)
    if (record && first !== undefined) {
      refused.push(
        fault(
          'record-twice',
          `The id ${record.id} is given to two records; the first is at ${first}`,
          where,
        ),
      )
      continue
    }
    refused.push(...faults)
    if (!record) continue
    offered.set(record.id, where)
    read.push({ record, known })
  }
  return { ...sorted(read), refused }
}

/** Judges each offer by itself, in order. @param beside what is offered besides, when not all of it is here */
export async function judge(
  view: View,
  offers: readonly Offer[],
  beside: OfferedBeside = nothingBeside,
): Promise<Judged[]> {
  const read = offers.map(({ where, input }) => ({ where, result: readRecord(input) }))
  const records = read.flatMap(({ result }) => (result.ok ? [result.value] : []))
  const known = await knownRecords(view, records)
  const kindOf = new Map(beside.kinds)
  for (const [id, k] of known) if (k.gone !== 'withdrawn') kindOf.set(id, k.kind)
  for (const record of records) kindOf.set(record.id, record.kind)
  const handles = new Map(beside.handles)
  for (const [id, k] of known) if (k.handle) handles.set(k.handle, id)
  return read.map(({ where, result }) => {
    if (!result.ok)
      return {
        where,
        record: undefined,
        known: undefined,
        faults: result.fault.map((f) => placed(f, where)),
      }
    const record = result.value
    const before = known.get(record.id)
    const faults = [
      ...identityFaults(record, before, handles),
      ...fieldFaults(record, kindOf, view.packs),
    ]
    return { where, record, known: before, faults: faults.map((f) => placed(f, where)) }
  })
}

/**
 * What the casebook has of these records: the same ids, the same handles, and everything they refer to.
 * Nothing else is read, so entering one record costs the same in a large casebook as in a small one.
 */
async function knownRecords(
  view: View,
  records: readonly FactRecord[],
): Promise<Map<string, Known>> {
  const ids = new Set<string>()
  const handles = new Set<string>()
  for (const record of records) {
    ids.add(record.id)
    if (record.handle !== undefined) handles.add(record.handle)
    for (const { refersTo, value } of meaningfulFields(record)) if (refersTo) ids.add(value)
  }
  const known = await knownBy(view, 'id', [...ids])
  for (const [id, row] of await knownBy(view, 'handle', [...handles])) known.set(id, row)
  return known
}

/** What the casebook has by ids or by handles. @returns by id */
export async function knownBy(
  { db, casebook }: View,
  column: 'id' | 'handle',
  values: readonly string[],
): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  for (const part of chunks(values)) {
    const rows = await db
      .selectFrom('records')
      .select(['id', 'kind', 'handle', 'body', 'gone', 'sequence'])
      .where('casebook', '=', casebook)
      .where(column, 'in', part)
      .execute()
    for (const { id, ...row } of rows) known.set(id, row)
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
  if (known?.gone === 'forgotten')
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
  read: readonly { record: FactRecord; known: Known | undefined }[],
): Omit<Admission, 'refused'> {
  const fresh: FactRecord[] = []
  const changed: { record: FactRecord; fields: string[] }[] = []
  let same = 0
  for (const { record, known } of read) {
    // What was withdrawn and is offered again is recorded anew.
    if (!known || known.gone === 'withdrawn') fresh.push(record)
    else if (known.body === canonicalJson(record as unknown as Json)) same++
    else changed.push({ record, fields: changedFields(JSON.parse(known.body ?? '{}'), record) })
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
