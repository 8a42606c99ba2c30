import type { CaseEvent, CaseFacts, CaseMeasure } from './case-facts.ts'

/** What there are words for: types of event, in the order in which a case takes them, and types of measure. */
export interface Tellable {
  readonly events: readonly string[]
  readonly measures: readonly string[]
}

/** What happened at one time, to be told in one breath. */
export interface Beat {
  /** EDTF; undefined when it is not known. */
  readonly date?: string | undefined
  readonly otherDates: readonly string[]
  /** The date is that of a source which found it so, not of the thing itself. */
  readonly confirmed: boolean
  readonly persons: readonly string[]
  readonly events: readonly CaseEvent[]
  readonly measures: readonly CaseMeasure[]
  /** What it comes after, where it has no date of its own. */
  readonly after: readonly string[]
  /** How often the same thing happened up to this date; 1 as a rule. */
  readonly times: number
}

/** Members of a group that is told itself are part of it. */
export function withoutMembers(persons: readonly string[], facts: CaseFacts): string[] {
  const members = facts.persons
    .filter((one) => persons.includes(one.record))
    .flatMap((one) => one.group?.members.map((member) => member.record) ?? [])
  return persons.filter((one) => !members.includes(one))
}

/** Penalties follow from a decision on guilt, restraint from what the police or a court did before it. */
const decides = new Set(['verdict', 'administrative-decision', 'fine', 'imprisonment'])
const restrains = new Set([
  'detention',
  'charge',
  'suspect-status',
  'restraint-set',
  'restraint-changed',
  'mass-detention',
])
const restraints = new Set([
  'police-custody',
  'pre-trial-detention',
  'extradition-custody',
  'house-arrest',
  'bail',
  'recognizance',
  'personal-guarantee',
  'travel-ban',
])

const custody = new Set([
  'police-custody',
  'pre-trial-detention',
  'extradition-custody',
  'imprisonment',
  'life-imprisonment',
  'arrest',
  'administrative-arrest',
  'deprivation-of-liberty',
])

/** Reports that somebody is held say nothing besides the measure itself. */
const reports = new Set(['held-reported'])

/** Every event with the measures it imposed, and the measures of which no event is known. In no order. */
export function beatsOf(facts: CaseFacts, tellable: Tellable): Beat[] {
  const all = facts.measures.filter((measure) => tellable.measures.includes(measure.type))
  const heldBy = (event: CaseEvent) =>
    reports.has(event.type) && all.some((one) => event.persons.includes(one.person))
  const events = facts.events.filter(
    (event) =>
      (tellable.events.includes(event.type) ||
        all.some((measure) => measure.imposed === event.record)) &&
      !heldBy(event),
  )
  const of = new Map<string, CaseMeasure[]>()
  const alone: CaseMeasure[] = []
  for (const measure of all) {
    const event =
      events.find((one) => one.record === measure.imposed) ?? likelyEvent(measure, events)
    if (event) of.set(event.record, [...(of.get(event.record) ?? []), measure])
    else if (
      withoutMembers(
        facts.persons.map((one) => one.record),
        facts,
      ).includes(measure.person)
    )
      alone.push(measure)
  }
  const whole = (persons: readonly string[]) => withoutMembers(persons, facts)
  const beats = events.map(
    (event): Beat => ({
      date: event.date,
      otherDates: event.otherDates,
      confirmed: false,
      persons: whole(event.persons),
      events: [event],
      measures: of.get(event.record) ?? [],
      after: event.follows,
      times: 1,
    }),
  )
  for (const measure of alone)
    beats.push({
      date: measure.start ?? measure.confirmed,
      otherDates: [],
      confirmed: measure.start === undefined && measure.confirmed !== undefined,
      persons: [measure.person],
      events: [],
      measures: [measure],
      after: beginnings(measure, events),
      times: 1,
    })
  return beats
}

/** A restraint without a date stands after the detention of the same person. */
const beginnings = (measure: CaseMeasure, events: readonly CaseEvent[]): string[] =>
  restraints.has(measure.type)
    ? events
        .filter((event) => restrains.has(event.type) && event.persons.includes(measure.person))
        .map((event) => event.record)
        .slice(0, 1)
    : []

/** The event of the same proceeding and date that a measure belongs to, where its record names none. */
function likelyEvent(measure: CaseMeasure, events: readonly CaseEvent[]): CaseEvent | undefined {
  if (measure.imposed !== undefined) return undefined
  // Found in custody when death was found there: the death tells it.
  if (measure.start === undefined && custody.has(measure.type))
    return events.find(
      (event) =>
        event.type === 'death' &&
        event.date === measure.confirmed &&
        event.persons.includes(measure.person),
    )
  if (measure.start === undefined) return undefined
  const types = restraints.has(measure.type) ? restrains : decides
  return events.find(
    (event) =>
      types.has(event.type) &&
      event.date === measure.start &&
      event.persons.includes(measure.person) &&
      (measure.proceeding === undefined || event.proceedings.includes(measure.proceeding)),
  )
}
