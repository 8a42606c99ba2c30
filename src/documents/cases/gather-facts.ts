import type { Language } from '../../base/language.ts'
import type { Citation, FactRecord, RecordOf } from '../../records/index.ts'
import { findKind, type LoadedFacts } from '../facts.ts'
import { bodyName, preferredName } from '../names.ts'
import type { CaseEvent, CaseMeasure } from './case-facts.ts'

/** What the gathering of one case works with. */
export interface Scope {
  readonly facts: LoadedFacts
  readonly language: Language
  readonly persons: readonly RecordOf<'person'>[]
  /** The id of the record that a name stands for today. */
  readonly idOf: (name: string) => string
  /** Which of the persons are meant by this person or group. */
  readonly memberOf: (who: string) => readonly string[]
  readonly proceedings: readonly RecordOf<'proceeding'>[]
}

/** What only happens to whoever stands accused: a victim takes part in a verdict, but is not convicted. */
const ofTheAccused = new Set([
  'investigation-opened',
  'suspect-status',
  'charge',
  'verdict',
  'acquittal',
  'administrative-decision',
  'fine',
  'sentence-in-force',
  'parole-filed',
  'parole-granted',
  'amnesty',
  'pardon',
  'rehabilitation',
  'wanted',
])
const accusedRoles = new Set([
  'suspect',
  'accused',
  'convicted',
  'acquitted',
  'administrative-offender',
  'person-sought',
  'detainee',
  'prisoner',
  'fugitive',
])

/** What decides on guilt; a report of imprisonment does not say that anybody did. */
const sentencing = new Set([
  'verdict',
  'administrative-decision',
  'appeal-decision',
  'cassation-decision',
  'review',
  'sentence-softened',
  'sentence-hardened',
])

/** Places that a sentence names: "detained in Almaty". */
const named = new Set(['city', 'village', 'region', 'country'])

export function caseEvent(event: RecordOf<'event'>, scope: Scope): CaseEvent {
  const { facts, language, persons, idOf, memberOf, proceedings } = scope
  const place =
    event.place === undefined ? undefined : findKind(facts.records, event.place, 'place')
  const court = event.participants.find((one) => one.role === 'court')
  const body = court && findKind(facts.records, court.who, 'organisation')
  const affected = event.participants
    .filter((one) => facts.terms.affected(one.role))
    .filter((one) => !ofTheAccused.has(event.type) || accusedRoles.has(one.role))
    .map((one) => idOf(one.who))
  const charged = proceedings
    .filter((one) => event.proceedings.some((name) => idOf(name) === one.id))
    .filter((one) => !ofTheAccused.has(event.type) || accusedRoles.has(one.role))
    .map((one) => idOf(one.person))
  const accused = charged.flatMap(memberOf)
  const meant = new Set(affected.flatMap(memberOf))
  // An event of the group's case that names others than the whole group concerned a part of it.
  const group = persons.find((one) => one.group && charged.includes(one.id) && !meant.has(one.id))
  const part = group && affected.length > 0 ? sizeOf(affected, facts, idOf) : undefined
  return {
    record: event.id,
    cites: citations(event),
    type: event.type,
    date: event.date,
    otherDates: otherValues(event, '/date'),
    outcome: event.outcome,
    place: place && named.has(place.type) ? preferredName(place, language) : undefined,
    body: body ? bodyName(body, language) : undefined,
    proceedings: event.proceedings.map(idOf),
    persons: persons
      .map((one) => one.id)
      .filter(
        (id) => meant.has(id) || (affected.length === 0 ? accused.includes(id) : id === group?.id),
      ),
    partOf: part,
    number: event.number?.low,
    account: event.account?.[language],
    follows: event.follows.map(idOf),
  }
}

/** How many persons these are; named members of a group that is there too are part of its number. */
function sizeOf(ids: readonly string[], { records }: LoadedFacts, idOf: Scope['idOf']): number {
  const persons = ids.flatMap((id) => findKind(records, id, 'person') ?? [])
  const counted = new Set(persons.flatMap((one) => one.group?.members.map(idOf) ?? []))
  return persons
    .filter((one) => one.group !== undefined || !counted.has(one.id))
    .reduce((sum, one) => sum + (one.group?.size.low ?? 1), 0)
}

/** A measure of the persons; that of a group gives way to a member's own of the same kind. */
export function caseMeasure(
  measure: RecordOf<'measure'>,
  all: readonly RecordOf<'measure'>[],
  { facts, persons, idOf, memberOf }: Scope,
): CaseMeasure[] {
  const holder = idOf(measure.person)
  const imposed = measure.imposed && idOf(measure.imposed)
  const whole = persons.find((one) => one.group?.members.map(idOf).includes(holder))
  const part =
    whole && whole.id !== holder && findKind(facts.records, holder, 'person')?.group
      ? whole
      : undefined
  return [...memberOf(holder), ...(part ? [part.id] : [])].flatMap((person) => {
    const partly = person === part?.id
    const ofGroup = person !== holder && !partly
    const own = all.some((other) => idOf(other.person) === person && other.type === measure.type)
    if (ofGroup && own) return []
    // The range of the terms of a group is not the term of a member.
    const term = ofGroup && isOnlyWords(measure.term) ? undefined : measure.term
    return [
      {
        record: measure.id,
        cites: citations(measure),
        type: measure.type,
        person,
        partOf: partly ? findKind(facts.records, holder, 'person')?.group?.size.low : undefined,
        proceeding: measure.proceeding && idOf(measure.proceeding),
        imposed,
        sentenced: sentencing.has(
          (imposed && findKind(facts.records, imposed, 'event')?.type) ?? '',
        ),
        replaces: measure.replaces && idOf(measure.replaces),
        term,
        otherTerms: otherValues(measure, '/term'),
        amount: measure.amount,
        start: measure.start,
        confirmed: measure.confirmed.map((one) => one.on).sort()[0],
        inAbsentia: measure.inAbsentia === true,
      },
    ]
  })
}

const isOnlyWords = (term: RecordOf<'measure'>['term']): boolean =>
  term?.years === undefined && term?.months === undefined && term?.days === undefined

/** Every citation of a record and of its fields, each source and locator once. */
export function citations(record: FactRecord): Citation[] {
  const all = [
    ...record.sources,
    ...Object.values(record.fields ?? {}).flatMap((field) => field.sources ?? []),
  ]
  return all.filter(
    (one, at) =>
      all.findIndex((other) => other.source === one.source && other.locator === one.locator) === at,
  )
}

function otherValues<T>(record: FactRecord, pointer: string): T[] {
  // `readRecord` has checked every other statement against the schema of the field.
  return (record.fields?.[pointer]?.also ?? []).map((other) => other.value as T)
}
