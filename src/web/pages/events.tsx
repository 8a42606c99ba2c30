import type { FC } from 'hono/jsx'
import { Choice, KeptDates } from '../parts/choice.tsx'
import { Pager, pageOf } from '../parts/pager.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import {
  type EventFilter,
  filterEvents,
  type ListedEvent,
  listEvents,
  yearOf,
} from '../queries/events.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { date, to, type Visit } from '../visit.ts'

/** All events, latest first, with filters by type and year. */
export async function events(visit: Visit): Promise<Reply> {
  const all = await listEvents(visit.view)
  const filter = { type: visit.query.get('type') ?? '', year: visit.query.get('year') ?? '' }
  const found = filterEvents(all, filter)
  const { at, items } = pageOf(visit, found)
  const titles = await loadTitles(
    visit.view,
    visit.language,
    items.flatMap((event) => (event.place ? [event.id, event.place] : [event.id])),
  )
  return {
    page: {
      title: visit.say('kinds.event'),
      lead: visit.say('event.lead'),
      crumbs: [{ text: visit.say('frame.home'), path: '' }],
      body: (
        <>
          <Filters visit={visit} all={all} filter={filter} />
          <p role="status">
            <b>{visit.say('event.count', { count: found.length })}</b>
          </p>
          {found.length === 0 && <p>{visit.say('event.none')}</p>}
          <Table
            columns={[
              { title: visit.say('event.title') },
              { title: visit.say('event.date') },
              { title: visit.say('event.type') },
              { title: visit.say('event.place') },
            ]}
            rows={items.map((event) => [
              <RecordLink visit={visit} titles={titles} id={event.id} />,
              event.date === null ? visit.say('frame.date-not-known') : date(visit, event.date),
              visit.view.packs.label('event-types', event.type, visit.language),
              event.place && <RecordLink visit={visit} titles={titles} id={event.place} />,
            ])}
          />
          <Pager visit={visit} at={at} total={found.length} />
        </>
      ),
    },
  }
}

const Filters: FC<{ visit: Visit; all: readonly ListedEvent[]; filter: EventFilter }> = ({
  visit,
  all,
  filter,
}) => {
  const count = (wish: Partial<EventFilter>) => filterEvents(all, { ...filter, ...wish }).length
  const types = [...new Set(all.map((event) => event.type))]
  const years = [...new Set(all.map(yearOf))].sort().reverse()
  return (
    <form
      class="filters"
      action={`/${visit.language}/events`}
      aria-label={visit.say('frame.filters')}
    >
      <KeptDates visit={visit} />
      <Choice
        visit={visit}
        name="type"
        label={visit.say('event.type')}
        options={types
          .map((type) => ({
            value: type,
            label: visit.view.packs.label('event-types', type, visit.language),
            count: count({ type }),
          }))
          .sort((a, b) => a.label.localeCompare(b.label, visit.language))}
      />
      <Choice
        visit={visit}
        name="year"
        label={visit.say('event.year')}
        options={years.map((year) => ({
          value: year,
          label: year === 'undated' ? visit.say('event.undated') : year,
          count: count({ year }),
        }))}
      />
      <button type="submit">{visit.say('frame.apply')}</button>
      {(filter.type || filter.year) && (
        <a class="tap" href={to(visit, '/events')}>
          {visit.say('frame.clear')}
        </a>
      )}
    </form>
  )
}
