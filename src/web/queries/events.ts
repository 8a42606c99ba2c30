import type { View } from '../../projections/index.ts'

/** An event as the list of events needs it. */
export interface ListedEvent {
  readonly id: string
  readonly type: string
  readonly date: string | null
  /** The first day it may have happened on, YYYY-MM-DD. */
  readonly from: string | null
  readonly place: string | null
}

/** An empty text asks for nothing. */
export interface EventFilter {
  readonly type: string
  readonly year: string
}

/** All events, latest first; those without a date last. */
export async function listEvents({ db, casebook }: View): Promise<ListedEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['record', 'type', 'date', 'date_from', 'date_to', 'place'])
    .where('casebook', '=', casebook)
    .orderBy('record')
    .execute()
  return rows
    .map((row) => ({
      id: row.record,
      type: row.type,
      date: row.date,
      from: row.date_from ?? row.date_to,
      place: row.place,
    }))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
}

/** The year in which it began, or "undated". */
export const yearOf = (event: ListedEvent): string => event.from?.slice(0, 4) ?? 'undated'

export const filterEvents = (
  events: readonly ListedEvent[],
  { type, year }: EventFilter,
): ListedEvent[] =>
  events.filter(
    (event) => (type === '' || event.type === type) && (year === '' || yearOf(event) === year),
  )
