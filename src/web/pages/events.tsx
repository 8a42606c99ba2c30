import type { FC } from 'hono/jsx'
import { Choice, KeptDates } from '../parts/choice.tsx'
import { ExportLinks } from '../parts/export-links.tsx'
import { listedPage, Pager } from '../parts/pager.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import { type EventList, listEvents } from '../queries/events.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { date, to, type Visit } from '../visit.ts'

/** All events, latest first, with filters by type and year. */
export async function events(visit: Visit): Promise<Reply> {
  const filter = { type: visit.query.get('type') ?? '', year: visit.query.get('year') ?? '' }
  const { at, list } = await listedPage(visit, (page) => listEvents(visit.view, filter, page))
  const titles = await loadTitles(
    visit.view,
    visit.language,
    list.items.flatMap((event) => (event.place ? [event.id, event.place] : [event.id])),
  )
  return {
    page: {
      title: visit.say('kinds.event'),
      lead: visit.say('event.lead'),
      crumbs: [{ text: visit.say('frame.home'), path: '' }],
      body: (
        <>
          <Filters visit={visit} list={list} />
          <p role="status">
            <b>{visit.say('event.count', { count: list.total })}</b>
          </p>
          {list.total === 0 && <p>{visit.say('event.none')}</p>}
          <Table
            columns={[
              { title: visit.say('event.title') },
              { title: visit.say('event.date') },
              { title: visit.say('event.type') },
              { title: visit.say('event.place') },
            ]}
            rows={list.items.map((event) => [
              <RecordLink visit={visit} titles={titles} id={event.id} />,
              event.date === null ? visit.say('frame.date-not-known') : date(visit, event.date),
              visit.view.packs.label('event-types', event.type, visit.language),
              event.place && <RecordLink visit={visit} titles={titles} id={event.place} />,
            ])}
          />
          <Pager visit={visit} at={at} total={list.total} />
          <ExportLinks visit={visit} kind="event" />
        </>
      ),
    },
  }
}

const Filters: FC<{ visit: Visit; list: EventList }> = ({ visit, list: { types, years } }) => {
  const filtered = visit.query.get('type') || visit.query.get('year')
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
          .map(({ value, count }) => ({
            value,
            label: visit.view.packs.label('event-types', value, visit.language),
            count,
          }))
          .sort((a, b) => a.label.localeCompare(b.label, visit.language))}
      />
      <Choice
        visit={visit}
        name="year"
        label={visit.say('event.year')}
        options={years.map(({ value, count }) => ({
          value,
          label: value === 'undated' ? visit.say('event.undated') : value,
          count,
        }))}
      />
      <button type="submit">{visit.say('frame.apply')}</button>
      {filtered && (
        <a class="tap" href={to(visit, '/events')}>
          {visit.say('frame.clear')}
        </a>
      )}
    </form>
  )
}
