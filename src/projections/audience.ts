import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { type Confidentiality, maySee } from '../base/confidentiality.ts'
import { dateBounds } from '../base/date.ts'
import { foldName } from '../base/fold.ts'
import { withoutFields } from '../base/pointer.ts'
import { type FactRecord, meaningfulFields, readRecord } from '../records/index.ts'
import { mergedInto, mergesOf, resolveIn } from './merges.ts'
import type { RecordState } from './state.ts'

export interface Audience {
  readonly clearance: Confidentiality
  /** The day for which consent counts, YYYY-MM-DD. */
  readonly on: string
  /** What the reader would use it for, a term of `consent-purposes`; a person who refused or withdrew this purpose is left out. */
  readonly purpose: string | null
}

/** The audience that sees everything: whoever holds the casebook itself. */
export const keeper: Audience = { clearance: 'sealed', on: '9999-12-31', purpose: null }

export const isKeeper = (audience: Audience): boolean =>
  audience.clearance === 'sealed' && audience.purpose === null

/**
 * What of the records an audience may see. Records and fields above its clearance are gone, so are
 * references to them; a person whose name is withheld, or who does not consent, is gone with every
 * record whose words name that person. Everything a reader gets (page, search, count, document) is
 * computed from what is left, so nothing can leak through a number or a snippet.
 */
export function visibleTo(
  audience: Audience,
  states: ReadonlyMap<string, RecordState>,
): Map<string, RecordState> {
  if (isKeeper(audience)) return new Map(states)
  const visible = new Map<string, RecordState>()
  const withheld = unwilling(audience, states)
  for (const [id, state] of states) {
    const record =
      state.record && !withheld.has(id) ? strip(state.record, audience.clearance) : null
    if (record) visible.set(id, { ...state, record })
  }
  hideWhatNames(visible, hiddenNames(states, visible))
  dropDangling(visible, states)
  return visible
}

/**
 * Persons who refused this purpose, or whose consent was withdrawn or ran out, by `audience.on`; the latest
 * answer counts. An answer about one of several merged records is an answer for all of them. Where a date is
 * not precise, or two answers bear the same one, what protects the person holds.
 */
function unwilling(audience: Audience, states: ReadonlyMap<string, RecordState>): Set<string> {
  const merges = mergesOf(states.values())
  const latest = new Map<string, { day: string; protects: boolean }>()
  for (const { record } of states.values()) {
    if (record?.kind !== 'consent' || audience.purpose === null) continue
    const day = firstDay(record.on)
    if (!record.purposes.includes(audience.purpose) || day > audience.on) continue
    const ended = [record.withdrawn, record.until].some(
      (end) => end !== undefined && firstDay(end) <= audience.on,
    )
    const protects = record.answer === 'refused' || ended
    const person = resolveIn(merges, record.person)
    const before = latest.get(person)
    if (!before || before.day < day || (before.day === day && protects))
      latest.set(person, { day, protects })
  }
  const persons = [...latest].filter(([, { protects }]) => protects).map(([person]) => person)
  return new Set(persons.flatMap((person) => [person, ...mergedInto(merges, person)]))
}

/** The first day a date may mean; before all days where its beginning is not known. */
const firstDay = (date: string): string => dateBounds(date).startEarliest ?? ''

/** The record without the fields this clearance may not see; null when it may not see the record, or not enough is left. */
function strip(record: FactRecord, clearance: Confidentiality): FactRecord | null {
  if (!maySee(clearance, record.confidentiality)) return null
  const hidden = Object.entries(record.fields ?? {})
    .filter(
      ([, statement]) => statement.confidentiality && !maySee(clearance, statement.confidentiality),
    )
    .map(([pointer]) => pointer)
  return hidden.length === 0 ? record : remaining(record, hidden)
}

/** The record without these fields and without what is said about them; null when it is no record any more. */
function remaining(record: FactRecord, pointers: readonly string[]): FactRecord | null {
  const about = Object.keys(record.fields ?? {}).filter((f) =>
    pointers.some((p) => f === p || f.startsWith(`${p}/`)),
  )
  const read = readRecord(
    withoutFields(record, [
      ...pointers,
      ...about.map((f) => `/fields/${f.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ]),
  )
  return read.ok ? read.value : null
}

function hiddenNames(
  states: ReadonlyMap<string, RecordState>,
  visible: ReadonlyMap<string, RecordState>,
): string[] {
  const names = new Set<string>()
  for (const { id, record } of states.values()) {
    if (record?.kind !== 'person' || record.group) continue
    const shown = visible.get(id)?.record
    const still = new Set(shown?.kind === 'person' ? shown.names.map((n) => n.text) : [])
    for (const { text } of record.names) if (!still.has(text)) names.add(foldName(text))
  }
  return [...names].filter((name) => name.length > 3)
}

function hideWhatNames(visible: Map<string, RecordState>, names: readonly string[]): void {
  if (names.length === 0) return
  for (const [id, { record }] of visible) {
    const words = ` ${foldName(canonicalJson(record as unknown as Json))} `
    if (names.some((name) => words.includes(` ${name} `))) visible.delete(id)
  }
}

/** Takes out references to what is hidden, until every reference that is left can be followed. */
function dropDangling(
  visible: Map<string, RecordState>,
  all: ReadonlyMap<string, RecordState>,
): void {
  if (visible.size === all.size) return
  const gone = (id: string) => all.has(id) && !visible.has(id)
  for (let changed = true; changed; ) {
    changed = false
    for (const [id, state] of visible) {
      if (!state.record) continue
      const dangling = meaningfulFields(state.record).filter((f) => f.refersTo && gone(f.value))
      const merged = state.mergedInto !== null && gone(state.mergedInto)
      if (dangling.length === 0 && !merged) continue
      changed = true
      const record = merged ? null : remaining(state.record, dangling.map(holder))
      if (record) visible.set(id, { ...state, record })
      else visible.delete(id)
    }
  }
}

/** What has to go with a reference: the element of the list it stands in ("/participants/1/who" → "/participants/1"). */
function holder({ pointer }: { pointer: string }): string {
  const steps = pointer.split('/')
  const index = steps.findLastIndex((step) => /^\d+$/.test(step))
  return index > 0 ? steps.slice(0, index + 1).join('/') : pointer
}
