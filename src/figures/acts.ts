import { firstReports, type View } from '../projections/index.ts'
import { type Between, beginning } from './dates.ts'

/** An event as figures count it: the act is the unit (HURIDOCS Events Standard Formats). */
export interface Act {
  readonly record: string
  readonly type: string
  readonly place: string | null
  readonly outcome: string | null
  /** How many acts the source counts in one statement; null = this one. */
  readonly number: { readonly low: number; readonly high: number } | null
  readonly at: Between
  readonly participants: readonly { readonly who: string; readonly role: string }[]
  readonly proceedings: readonly string[]
  readonly topics: ReadonlySet<string>
}

/**
 * All events of these types. One without a date had happened by the day on which its first source was
 * issued; nothing is known of its beginning.
 */
export async function loadActs(view: View, types: readonly string[]): Promise<Act[]> {
  const { db, casebook } = view
  const wanted = db
    .selectFrom('events')
    .select('record')
    .where('casebook', '=', casebook)
    .where('type', 'in', types)
  const [events, participations, steps, topics, reports] = await Promise.all([
    db
      .selectFrom('events')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('type', 'in', types)
      .orderBy('record')
      .execute(),
    db
      .selectFrom('participations')
      .select(['record', 'who', 'role'])
      .where('casebook', '=', casebook)
      .where('record', 'in', wanted)
      .execute(),
    db
      .selectFrom('steps')
      .select(['record', 'proceeding'])
      .where('casebook', '=', casebook)
      .where('record', 'in', wanted)
      .execute(),
    loadTopics(view),
    firstReports(view),
  ])
  const participantsOf = Map.groupBy(participations, (row) => row.record)
  const stepsOf = Map.groupBy(steps, (row) => row.record)
  return events.map((event) => ({
    record: event.record,
    type: event.type,
    place: event.place,
    outcome: event.outcome,
    number: event.low === null ? null : { low: event.low, high: event.high ?? event.low },
    at:
      event.date === null
        ? { earliest: null, latest: reports.get(event.record) ?? null }
        : beginning(event, 'date'),
    participants: participantsOf.get(event.record) ?? [],
    proceedings: (stepsOf.get(event.record) ?? []).map((step) => step.proceeding),
    topics: topics.get(event.record) ?? none,
  }))
}

/** Does the event only repeat a number that somebody counted ("45 refusals")? Then it is no single act. */
export const isReportOfNumber = ({ number }: Act): boolean => number !== null && number.high > 1

const none: ReadonlySet<string> = new Set()

/** What each event or proceeding is about. */
export async function loadTopics({
  db,
  casebook,
}: View): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom('topics')
    .select(['record', 'topic'])
    .where('casebook', '=', casebook)
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.record)
  return new Map([...grouped].map(([record, list]) => [record, new Set(list.map((r) => r.topic))]))
}
