import { addTerm } from '../../base/date.ts'
import {
  deriveStatus,
  holdingEnd,
  loadStatusFacts,
  type Status,
  type StatusFacts,
  type View,
} from '../../projections/index.ts'
import { formatDate, formatTerm } from '../../wording/index.ts'
import { beginning } from '../ask.ts'
import type { Asker, Named } from '../picture.ts'
import type { Edge, Period } from '../time.ts'
import type { Bar, Happening, Life } from './life.ts'

/** The status of the person, where the page has it already. */
export interface KnownStatus {
  readonly facts: StatusFacts
  readonly status: Status
}

/**
 * What was imposed on a person and what happened to the person. What was done to a group was done to its known
 * members, so it stands in the life line of each.
 * @param person the id of a record
 */
export async function askLife(
  asker: Asker,
  person: string,
  period: Period | null,
  known?: KnownStatus,
): Promise<Life | null> {
  const { view, on } = asker
  const { facts, status } = known ?? (await statusFrom(view, person, on))
  const concerned = [person, ...(await groupsOf(view, person))]
  const [measures, events] = await Promise.all([
    measuresOf(view, concerned),
    eventsOf(view, concerned),
  ])
  const titles = await asker.titles([
    person,
    ...measures.map((m) => m.record),
    ...events.map((event) => event.record),
  ])
  const named = titles.get(person)
  if (!named) return null
  return {
    person: named,
    bars: measures
      .filter((measure) => lasts(view, measure))
      .map((measure) => barOf(measure, { asker, person, facts, status, titles }))
      .sort((a, b) => (a.start.latest ?? '9').localeCompare(b.start.latest ?? '9')),
    events: events.map((row): Happening => {
      const title = titles.get(row.record)
      return {
        record: row.record,
        label: title?.text ?? '',
        path: title?.path ?? null,
        when:
          row.date === null
            ? asker.say('frame.date-not-known')
            : formatDate(row.date, asker.language),
        at: beginning(row, 'date'),
      }
    }),
    on,
    period,
  }
}

const nothing: StatusFacts = { holdings: [], turns: [], traces: [] }

async function statusFrom(view: View, person: string, on: string): Promise<KnownStatus> {
  const facts = (await loadStatusFacts(view, [person])).get(person) ?? nothing
  return { facts, status: deriveStatus(facts, on, (name) => view.packs.status(name)) }
}

async function groupsOf({ db, casebook }: View, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('group_members')
    .select('record')
    .where('casebook', '=', casebook)
    .where('member', '=', person)
    .execute()
  return rows.map((row) => row.record)
}

type Measure = Awaited<ReturnType<typeof measuresOf>>[number]

async function measuresOf({ db, casebook }: View, persons: readonly string[]) {
  const [measures, confirmations] = await Promise.all([
    db
      .selectFrom('measures')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('person', 'in', persons)
      .orderBy('record')
      .execute(),
    db
      .selectFrom('confirmations')
      .innerJoin('measures', (join) =>
        join
          .onRef('measures.casebook', '=', 'confirmations.casebook')
          .onRef('measures.record', '=', 'confirmations.record'),
      )
      .select(['confirmations.record as record', 'on_to_latest as latest'])
      .where('confirmations.casebook', '=', casebook)
      .where('measures.person', 'in', persons)
      .execute(),
  ])
  const days = Map.groupBy(confirmations, (row) => row.record)
  return measures.map((measure) => ({
    ...measure,
    confirmed: (days.get(measure.record) ?? []).flatMap(({ latest }) => latest ?? []).sort(),
  }))
}

/** In which one of them took part, or which are steps of a proceeding of one of them; by date. */
async function eventsOf({ db, casebook }: View, persons: readonly string[]) {
  const took = db
    .selectFrom('participations')
    .select('record')
    .where('casebook', '=', casebook)
    .where('who', 'in', persons)
  const steps = db
    .selectFrom('steps')
    .select('record')
    .where('casebook', '=', casebook)
    .where('proceeding', 'in', (eb) =>
      eb
        .selectFrom('proceedings')
        .select('record')
        .where('casebook', '=', casebook)
        .where('person', 'in', persons),
    )
  const rows = await db
    .selectFrom('events')
    .select(['record', 'date', 'date_from', 'date_from_latest', 'date_to_latest'])
    .where('casebook', '=', casebook)
    .where((eb) => eb.or([eb('record', 'in', took), eb('record', 'in', steps)]))
    .orderBy('record')
    .execute()
  const day = (row: (typeof rows)[number]) => beginning(row, 'date').latest ?? '9'
  return rows.sort((a, b) => day(a).localeCompare(day(b)))
}

/** A measure that lasts and says when; a fine or a confiscation is an event, not a bar. */
const lasts = ({ packs }: View, measure: Measure): boolean =>
  (packs.measureType(measure.type).status !== null || termOf(measure) !== null) &&
  (measure.start !== null || measure.end !== null || measure.confirmed.length > 0)

function termOf({ years, months, days, stated_term }: Measure) {
  if (years === null && months === null && days === null && stated_term === null) return null
  return {
    ...(years === null ? {} : { years }),
    ...(months === null ? {} : { months }),
    ...(days === null ? {} : { days }),
    ...(stated_term === null ? {} : { stated: stated_term }),
  }
}

interface About extends KnownStatus {
  readonly asker: Asker
  readonly person: string
  readonly titles: ReadonlyMap<string, Named>
}

function barOf(measure: Measure, { asker, person, facts, status, titles }: About): Bar {
  const { view, language } = asker
  const holding = facts.holdings.find((h) => h.record === measure.record)
  const title = titles.get(measure.record)
  const ended = measure.end === null ? null : beginning(measure, 'end')
  const term = termOf(measure)
  const type = view.packs.label('measure-types', measure.type, language)
  return {
    record: measure.record,
    // What was imposed on a group the person belongs to says so.
    label:
      measure.person !== person && title
        ? title.text
        : [type, term && formatTerm(term, language)].filter(Boolean).join(', '),
    path: title?.path ?? null,
    when: [measure.start, measure.end]
      .flatMap((date) => (date === null ? [] : formatDate(date, language)))
      .join(' – '),
    tone: toneOf(view, measure),
    start: beginning(measure, 'start'),
    end: holding ? edgeOf(holdingEnd(holding, facts, view)) : ended,
    heard:
      measure.confirmed.at(-1) ?? (status.basis.includes(measure.record) ? status.heard : null),
    termEnd: endOfTerm(measure),
  }
}

const edgeOf = (span: Edge | null): Edge | null =>
  span && { earliest: span.earliest, latest: span.latest }

/** A sentence in absentia holds nobody. */
function toneOf({ packs }: View, measure: Measure): Bar['tone'] {
  const { status } = packs.measureType(measure.type)
  if (status === null || measure.in_absentia === 1) return 'other'
  const { tone } = packs.status(status)
  return tone === 'deprived' || tone === 'restrained' ? tone : 'other'
}

/** The last day on which the stated term can be over, counted from the latest day it can have begun. */
function endOfTerm({ start_from_latest, years, months, days }: Measure): string | null {
  if (start_from_latest === null || !(years || months || days)) return null
  return addTerm(start_from_latest, {
    ...(years === null ? {} : { years }),
    ...(months === null ? {} : { months }),
    ...(days === null ? {} : { days }),
  })
}
