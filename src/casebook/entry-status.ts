import { chunks } from '../base/chunks.ts'
import type { Entry, EntryBody, Operation } from '../ledger/index.ts'
import { computeView, type Status, statusOn, type View } from '../projections/index.ts'
import type { FactRecord } from '../records/index.ts'
import type { Admission } from './admit.ts'

/** What writing some records would do to the status of one person. */
export interface StatusChange {
  readonly person: string
  readonly before: Status
  readonly after: Status
}

/**
 * The status on a day of everybody these records concern, now and when they are written; nothing is written. Only what
 * the status of those persons rests on is read and computed, so the cost is that of their files.
 * @param day YYYY-MM-DD
 */
export async function statusChanges(
  view: View,
  admission: Pick<Admission, 'fresh' | 'changed'>,
  day: string,
): Promise<readonly StatusChange[]> {
  const written = [...admission.fresh, ...admission.changed.map(({ record }) => record)]
  const persons = await personsOf(view, written)
  const held = await filesOf(view, persons)
  const before = await statusIn(view, held, [], persons, day)
  const after = await statusIn(view, held, written, persons, day)
  return persons.flatMap((person) => {
    const [was, is] = [before.get(person), after.get(person)]
    return was && is ? [{ person, before: was, after: is }] : []
  })
}

/** Persons whose status may change: those the records name, and those of the proceedings they name. */
async function personsOf(view: View, written: readonly FactRecord[]): Promise<readonly string[]> {
  const persons = new Set<string>()
  const proceedings: string[] = []
  for (const record of written) {
    if (record.kind === 'person') persons.add(record.id)
    if (record.kind === 'measure' || record.kind === 'proceeding') persons.add(record.person)
    if (record.kind === 'event') {
      for (const { who } of record.participants) persons.add(who)
      proceedings.push(...record.proceedings)
    }
  }
  for (const { body } of await rowsOfIds(view, proceedings))
    if (body !== null) persons.add((JSON.parse(body) as { person: string }).person)
  return [...persons].filter((id) => id.startsWith('person-'))
}

interface HeldRow {
  readonly id: string
  readonly kind: string
  readonly body: string | null
  readonly merged_into: string | null
}

/** Everything the status of these persons rests on: what names them, their groups and proceedings, and its sources. */
async function filesOf(view: View, persons: readonly string[]): Promise<readonly HeldRow[]> {
  const naming = await recordsNaming(view, persons)
  const kinds = new Map((await rowsOfIds(view, naming)).map((row) => [row.id, row.kind]))
  const around = naming.filter((id) => kinds.get(id) === 'proceeding' || kinds.get(id) === 'person')
  const further = await recordsNaming(view, around)
  const own = [...new Set([...persons, ...naming, ...further])]
  return rowsOfIds(view, [...own, ...(await namedBy(view, own))])
}

async function recordsNaming(view: View, ids: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const part of chunks(ids)) {
    const rows = await view.db
      .selectFrom('refs')
      .select('record')
      .distinct()
      .where('casebook', '=', view.casebook)
      .where('target', 'in', part)
      .execute()
    for (const { record } of rows) found.add(record)
  }
  return [...found]
}

async function namedBy(view: View, records: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const part of chunks(records)) {
    const rows = await view.db
      .selectFrom('refs')
      .select(['stated', 'target'])
      .where('casebook', '=', view.casebook)
      .where('record', 'in', part)
      .execute()
    for (const { stated, target } of rows) found.add(stated).add(target)
  }
  return [...found]
}

async function rowsOfIds(view: View, ids: readonly string[]): Promise<readonly HeldRow[]> {
  const found: HeldRow[] = []
  for (const part of chunks([...new Set(ids)]))
    found.push(
      ...(await view.db
        .selectFrom('records')
        .select(['id', 'kind', 'body', 'merged_into'])
        .where('casebook', '=', view.casebook)
        .where('id', 'in', part)
        .execute()),
    )
  return found
}

async function statusIn(
  view: View,
  held: readonly HeldRow[],
  written: readonly FactRecord[],
  persons: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Status>> {
  const computed = await computeView(entriesOf(view.casebook, held, written), {
    casebook: view.casebook,
    packs: view.packs,
    position: view.position,
    known: null,
  })
  try {
    return await statusOn(computed, day, persons)
  } finally {
    await computed.close()
  }
}

/** Records as the ledger would have them, had they been written just now. */
async function* entriesOf(
  casebook: string,
  held: readonly HeldRow[],
  written: readonly FactRecord[],
): AsyncGenerator<Entry> {
  const entry = (operation: Operation, record: string, kind: string, body: EntryBody): Entry => ({
    casebook,
    sequence: 0,
    at: '',
    operation,
    record,
    kind,
    by: '',
    body,
    commitment: '',
    salt: null,
    leaf: '',
  })
  for (const { id, kind, body } of held)
    if (body !== null) yield entry('record', id, kind, { record: JSON.parse(body) })
  for (const record of written)
    yield entry('revise', record.id, record.kind, { record: structuredClone(record) as never })
  for (const { id, kind, merged_into, body } of held)
    if (merged_into !== null && body !== null) yield entry('merge', id, kind, { into: merged_into })
}
