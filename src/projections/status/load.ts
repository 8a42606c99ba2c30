import type { View } from '../view.ts'
import { deriveStatus } from './derive.ts'
import type { Holding, Span, Status, StatusFacts, Trace, Turn } from './facts.ts'
import { allStatusRows, statusRowsOf } from './rows.ts'

interface Collected {
  holdings: Holding[]
  turns: Turn[]
  traces: Trace[]
}

/**
 * The status of persons (and groups) on a day.
 * @param day YYYY-MM-DD
 * @param persons the records wanted; all persons when left out
 * @returns a status for every person asked for, "no-measure" where nothing is recorded
 */
export async function statusOn(
  view: View,
  day: string,
  persons?: readonly string[],
): Promise<Map<string, Status>> {
  const facts = await loadStatusFacts(view, persons)
  const wanted = persons ?? (await allPersons(view))
  const terms = (name: string) => view.packs.status(name)
  return new Map(wanted.map((id) => [id, deriveStatus(facts.get(id) ?? nothing, day, terms)]))
}

const nothing: StatusFacts = { holdings: [], turns: [], traces: [] }

async function allPersons(view: View): Promise<string[]> {
  const rows = await view.db
    .selectFrom('persons')
    .select('record')
    .where('casebook', '=', view.casebook)
    .orderBy('record')
    .execute()
  return rows.map((row) => row.record)
}

/**
 * What the status of persons rests on. What was done to a group was done to its named members.
 * @param persons the records wanted; everybody when left out
 */
export async function loadStatusFacts(
  view: View,
  persons?: readonly string[],
): Promise<Map<string, StatusFacts>> {
  const { packs } = view
  const { members, measures, confirmations, events, participations, steps, proceedings, reported } =
    persons === undefined || persons.length > mostAsked
      ? await allStatusRows(view)
      : await statusRowsOf(view, persons)
  const membersOf = group(
    members,
    (m) => m.record,
    (m) => m.member,
  )
  const confirmedOf = group(
    confirmations,
    (c) => c.record,
    (c) => span(c, 'on'),
  )
  const proceedingsOf = group(
    steps,
    (s) => s.record,
    (s) => s.proceeding,
  )
  const personOf = new Map(proceedings.map((p) => [p.record, p.person]))
  const byPerson = new Map<string, Collected>()
  const add = (who: string, put: (facts: Collected) => void) => {
    for (const person of [who, ...(membersOf.get(who) ?? [])]) {
      const facts = byPerson.get(person) ?? { holdings: [], turns: [], traces: [] }
      byPerson.set(person, facts)
      put(facts)
    }
  }

  const replacedBy = group(
    measures.filter((m) => m.replaces !== null),
    (m) => m.replaces ?? '',
    (m) => ({ record: m.record, start: span(m, 'start') }),
  )
  for (const measure of measures) {
    const type = packs.measureType(measure.type)
    const status = measure.in_absentia === 1 ? 'sentenced-in-absentia' : type.status
    if (status === null) continue
    const holding: Holding = {
      record: measure.record,
      status: packs.status(status),
      start: span(measure, 'start'),
      end: measure.end === null ? null : span(measure, 'end'),
      endReason: measure.end_reason,
      term: termOf(measure),
      replacedBy: replacedBy.get(measure.record) ?? [],
      proceeding: measure.proceeding,
      confirmed: confirmedOf.get(measure.record) ?? [],
    }
    add(measure.person, (facts) => facts.holdings.push(holding))
  }

  const affected = group(
    participations.filter((p) => packs.role(p.role).affected),
    (p) => p.record,
    (p) => p.who,
  )
  for (const event of events) {
    const own = proceedingsOf.get(event.record) ?? []
    const persons = new Set([
      ...(affected.get(event.record) ?? []),
      ...own.flatMap((p) => personOf.get(p) ?? []),
    ])
    if (persons.size === 0) continue
    const at = eventSpan(event, reported.get(event.record))
    const effect = packs.eventType(event.type).effect
    for (const person of persons)
      add(person, (facts) => {
        facts.traces.push({ record: event.record, at })
        if (effect)
          facts.turns.push({
            record: event.record,
            at,
            status: effect.status === null ? null : packs.status(effect.status),
            ends: effect.ends,
            proceedings: own,
          })
      })
  }
  if (persons === undefined) return byPerson
  const wanted = new Set(persons)
  return new Map([...byPerson].filter(([person]) => wanted.has(person)))
}

/** Of more persons than these, reading everybody's rows once is quicker than asking for theirs. */
const mostAsked = 5000

type DateRow<P extends string> = {
  [C in P | `${P}_from` | `${P}_from_latest` | `${P}_to_latest`]: string | null
}

/** A stated date as one happening: an interval says that it was some time in it. */
function span<const P extends string>(row: DateRow<P>, prefix: P): Span {
  const at = row as Record<string, string | null>
  return {
    stated: at[prefix] ?? null,
    earliest: at[`${prefix}_from`] ?? null,
    latest: at[`${prefix}_to_latest`] ?? at[`${prefix}_from_latest`] ?? null,
  }
}

function eventSpan(event: DateRow<'date'>, reported: string | undefined): Span {
  if (event.date !== null) return span(event, 'date')
  return { stated: null, earliest: null, latest: reported ?? null }
}

function termOf(measure: {
  years: number | null
  months: number | null
  days: number | null
}): Holding['term'] {
  const { years, months, days } = measure
  if (years === null && months === null && days === null) return null
  return { years: years ?? 0, months: months ?? 0, days: days ?? 0 }
}

function group<T, V>(
  items: readonly T[],
  key: (item: T) => string,
  value: (item: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>()
  for (const item of items) {
    const list = groups.get(key(item)) ?? []
    groups.set(key(item), list)
    list.push(value(item))
  }
  return groups
}
