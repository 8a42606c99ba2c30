import type { View } from '../../projections/index.ts'
import { searchRecords } from '../../search/index.ts'

/** An event as the list of events needs it. */
export interface ListedEvent {
  readonly id: string
  readonly type: string
  readonly date: string | null
  readonly place: string | null
}

/** An empty text asks for nothing. `year`: YYYY, or "undated". */
export interface EventFilter {
  readonly type: string
  readonly year: string
}

interface Choice {
  readonly value: string
  /** How many events there would be with this value, the other filter kept. */
  readonly count: number
}

export interface EventList {
  readonly total: number
  readonly items: readonly ListedEvent[]
  readonly types: readonly Choice[]
  /** The latest first. */
  readonly years: readonly Choice[]
}

/** One page of the events, latest first, those without a date last; and what they can be filtered by. */
export async function listEvents(
  view: View,
  { type, year }: EventFilter,
  page: { readonly from: number; readonly count: number },
): Promise<EventList> {
  const answer = await searchRecords(view, {
    q: '',
    on: '',
    order: 'newest',
    filters: {
      kind: ['event'],
      type: type === '' ? [] : [`${vocabulary}/${type}`],
      year: year === '' ? [] : [year],
    },
    facets: ['type', 'year'],
    ...page,
  })
  const choices = (name: string): Choice[] =>
    [...(answer.facets.find((facet) => facet.name === name)?.values ?? [])].map(
      ({ value, count }) => ({ value, count }),
    )
  return {
    total: answer.total,
    items: answer.hits.flatMap(({ record }) =>
      record.kind === 'event'
        ? [
            {
              id: record.id,
              type: record.type,
              date: record.date ?? null,
              place: record.place ?? null,
            },
          ]
        : [],
    ),
    types: choices('type').flatMap(({ value, count }) =>
      value.startsWith(`${vocabulary}/`)
        ? [{ value: value.slice(vocabulary.length + 1), count }]
        : [],
    ),
    years: choices('year').sort((a, b) => b.value.localeCompare(a.value)),
  }
}

const vocabulary = 'event-types'
