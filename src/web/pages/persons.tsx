import type { FC } from 'hono/jsx'
import { findByName } from '../../search/index.ts'
import { Choice, KeptDates, type Option } from '../parts/choice.tsx'
import { ExportLinks } from '../parts/export-links.tsx'
import { listedPage, Pager, pageOf } from '../parts/pager.tsx'
import { PersonLink } from '../parts/person-link.tsx'
import { StatusCell, tones } from '../parts/status.tsx'
import { Table } from '../parts/table.tsx'
import { rangeWords } from '../parts/value.tsx'
import {
  countWith,
  filterIn,
  filterPersons,
  isFiltered,
  type PersonFilter,
} from '../queries/person-filter.ts'
import {
  countPersons,
  type ListedPerson,
  listPersons,
  mostDerived,
  pageOfPersons,
} from '../queries/persons.ts'
import type { Reply } from '../reply.ts'
import { date, since, to, type Visit } from '../visit.ts'

/**
 * All persons with their status on the day, gravest first, and filters with their counts. A casebook with very many
 * persons is listed by name until a filter is chosen: everybody's status is not derived for a page of two hundred.
 */
export async function persons(visit: Visit): Promise<Reply> {
  const asked = filterIn(visit.query)
  if (!isFiltered(asked) && (await countPersons(visit.view)) > mostDerived)
    return byName(visit, asked)
  const all = await listPersons(visit.view, visit.on)
  const filter = await named(visit, asked, all.length)
  const found = filterPersons(all, filter)
  const { at, items } = pageOf(visit, found)
  return {
    page: {
      title: visit.say('kinds.person'),
      lead: visit.say('persons.lead', { on: date(visit, visit.on) }),
      crumbs: [{ text: visit.say('frame.home'), path: '' }],
      body: (
        <>
          <Filters visit={visit} all={all} filter={filter} />
          <p role="status">
            <b>{visit.say('persons.count', { count: found.length })}</b>
          </p>
          {found.length === 0 ? (
            <p>{visit.say(all.length === 0 ? 'persons.empty' : 'persons.none')}</p>
          ) : (
            <PersonTable visit={visit} persons={items} />
          )}
          <Pager visit={visit} at={at} total={found.length} />
          <ExportLinks visit={visit} kind="person" />
        </>
      ),
    },
  }
}

async function byName(visit: Visit, filter: PersonFilter): Promise<Reply> {
  const { at, list } = await listedPage(visit, (page) => pageOfPersons(visit.view, visit.on, page))
  return {
    page: {
      title: visit.say('kinds.person'),
      lead: visit.say('persons.lead', { on: date(visit, visit.on) }),
      crumbs: [{ text: visit.say('frame.home'), path: '' }],
      body: (
        <>
          <Filters visit={visit} all={null} filter={filter} />
          <p role="status">
            <b>{visit.say('persons.count', { count: list.total })}</b>
          </p>
          <PersonTable visit={visit} persons={list.items} />
          <Pager visit={visit} at={at} total={list.total} />
          <ExportLinks visit={visit} kind="person" />
        </>
      ),
    },
  }
}

/** The filter with the persons its name finds, in any alphabet and spelling. */
async function named(visit: Visit, filter: PersonFilter, limit: number): Promise<PersonFilter> {
  if (filter.q === '') return filter
  const found = await findByName(visit.view, filter.q, { kind: 'person', typing: true, limit })
  return { ...filter, named: new Set(found.map(({ record }) => record)) }
}

/** @param all the persons to count; null = too many, the filters stand without counts */
const Filters: FC<{ visit: Visit; all: readonly ListedPerson[] | null; filter: PersonFilter }> = ({
  visit,
  all,
  filter,
}) => (
  <form
    class="filters"
    action={`/${visit.language}/persons`}
    aria-label={visit.say('frame.filters')}
  >
    <KeptDates visit={visit} />
    <span class="field">
      <label for="by-q">{visit.say('persons.name-filter')}</label>
      <input id="by-q" type="search" name="q" value={filter.q} />
    </span>
    <Choice
      visit={visit}
      name="tone"
      label={visit.say('persons.tone-filter')}
      options={tones.map((tone) => ({
        value: tone,
        label: visit.say(`tone.${tone}`),
        count: all && countWith(all, filter, { tone }),
      }))}
    />
    <Choice
      visit={visit}
      name="occupation"
      label={visit.say('persons.occupation-filter')}
      options={termOptions(visit, all, filter, 'occupation', 'occupations')}
    />
    <Choice
      visit={visit}
      name="topic"
      label={visit.say('persons.topic-filter')}
      options={termOptions(visit, all, filter, 'topic', 'topics')}
    />
    <label class="tick">
      <input type="checkbox" name="stale" value="1" checked={filter.stale} />
      {all === null
        ? visit.say('persons.stale-filter-uncounted')
        : visit.say('persons.stale-filter', { count: countWith(all, filter, { stale: true }) })}
    </label>
    <button type="submit">{visit.say('frame.apply')}</button>
    {isFiltered(filter) && (
      <a class="tap" href={to(visit, '/persons')}>
        {visit.say('frame.clear')}
      </a>
    )}
  </form>
)

/** The terms that any person has, by label; those that would find nobody now stay, with a zero. */
function termOptions(
  visit: Visit,
  all: readonly ListedPerson[] | null,
  filter: PersonFilter,
  wish: 'occupation' | 'topic',
  vocabulary: 'occupations' | 'topics',
): Option[] {
  const terms =
    all === null
      ? visit.view.packs.terms(vocabulary).map(({ term }) => term)
      : new Set(all.flatMap((person) => [...person[vocabulary]]))
  return [...terms]
    .map((term) => ({
      value: term,
      label: visit.view.packs.label(vocabulary, term, visit.language),
      count: all && countWith(all, filter, { [wish]: term }),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, visit.language))
}

const PersonTable: FC<{ visit: Visit; persons: readonly ListedPerson[] }> = ({
  visit,
  persons,
}) => (
  <Table
    columns={[
      { title: visit.say('persons.name') },
      { title: visit.say('status.title') },
      { title: visit.say('status.since-column') },
      { title: visit.say('status.heard') },
      { title: visit.say('persons.occupation-filter') },
    ]}
    rows={persons.map((person) => [
      <>
        <PersonLink visit={visit} person={person} />
        {person.group && (
          <>
            {' '}
            <small>{visit.say('persons.group', { number: rangeWords(visit, person.group) })}</small>
          </>
        )}
      </>,
      <StatusCell visit={visit} status={person.status} />,
      since(visit, person.status.since?.stated ?? null),
      person.status.heard && date(visit, person.status.heard),
      [...person.occupations]
        .map((term) => visit.view.packs.label('occupations', term, visit.language))
        .join(', '),
    ])}
  />
)
