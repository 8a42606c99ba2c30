import type { FC } from 'hono/jsx'
import { concerns, type Matter } from '../../attention/index.ts'
import type { Item } from '../../desk/index.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Route } from '../reply.ts'
import { date, to, type Visit } from '../visit.ts'
import { calendarPath } from './calendar.ts'

export type ConcernName = (typeof concerns)[number]['name']

/** One concern, and what was found. */
export interface FoundConcern {
  readonly name: ConcernName
  readonly matters: readonly Matter[]
}

/** How many matters of one concern stand on the page that shows all of them. */
const shown = 8

/** What needs attention: every concern, or the one that `?concern=` names, whole. */
export const attention: Route['answer'] = async (visit) => {
  const { say } = visit
  const asked = concerns.find(({ name }) => name === visit.query.get('concern'))
  const found = await findConcerns(visit, asked?.name)
  const titles = await loadTitles(
    visit.view,
    visit.language,
    found.flatMap(({ matters }) =>
      (asked ? matters : matters.slice(0, shown)).flatMap(({ record, person }) =>
        person === null ? [record] : [record, person],
      ),
    ),
  )
  const feeds = visit.deps.keeper ? await visit.deps.keeper.desk.list('feed') : []
  return {
    page: {
      title: say('attention.title'),
      lead: say('attention.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          {found.every(({ matters }) => matters.length === 0) && <p>{say('attention.nothing')}</p>}
          {found.map((concern) => (
            <Concern visit={visit} concern={concern} titles={titles} whole={asked !== undefined} />
          ))}
          {visit.deps.keeper && !asked && <Feeds visit={visit} feeds={feeds} />}
        </>
      ),
    },
  }
}

/** What this reader may be told needs attention; concerns without a matter are left out by who shows them. */
export async function findConcerns(
  visit: Visit,
  only?: ConcernName,
): Promise<readonly FoundConcern[]> {
  const asked = concerns.filter(
    ({ name, isPublic }) =>
      (only === undefined || name === only) && (isPublic || visit.deps.keeper !== undefined),
  )
  return Promise.all(
    asked.map(async ({ name, find }) => ({
      name,
      matters: await find(visit.view, { on: visit.on }),
    })),
  )
}

const Concern: FC<{ visit: Visit; concern: FoundConcern; titles: Titles; whole: boolean }> = ({
  visit,
  concern: { name, matters },
  titles,
  whole,
}) =>
  matters.length === 0 ? null : (
    <section id={name}>
      <h2>{visit.say(`attention.${name}`, { count: matters.length })}</h2>
      <p class="soft">{visit.say(`attention.${name}-do`)}</p>
      <ul>
        {(whole ? matters : matters.slice(0, shown)).map((matter) => (
          <li>
            <RecordLink visit={visit} titles={titles} id={matter.record} />
            {matter.day && ` (${dayWords(visit, name, matter.day)})`}
          </li>
        ))}
      </ul>
      {!whole && matters.length > shown && (
        <p>
          <a class="tap" href={to(visit, '/attention', { concern: name })}>
            {visit.say('attention.all', { count: matters.length })}
          </a>
        </p>
      )}
      {name === 'possible-duplicate' && (
        <p>
          <a class="tap" href={to(visit, '/duplicates')}>
            {visit.say('attention.possible-duplicate-do')}
          </a>
        </p>
      )}
    </section>
  )

function dayWords(visit: Visit, name: ConcernName, day: string): string {
  const words = { date: date(visit, day) }
  if (name === 'term-ends') return visit.say('attention.due', words)
  if (name === 'term-over') return visit.say('attention.since', words)
  return visit.say('attention.heard', words)
}

const Feeds: FC<{ visit: Visit; feeds: readonly Item[] }> = ({ visit, feeds }) => (
  <section id="calendar" class="controls">
    <h2>{visit.say('attention.feed-title')}</h2>
    <p>{visit.say('attention.feed-lead')}</p>
    {feeds.map((feed) => (
      <form method="post" action={to(visit, '/attention/calendar')} class="field">
        <code>{new URL(to(visit, calendarPath(feed.id)), visit.address).href}</code>
        <span class="soft">
          {visit.say('attention.feed-made', { date: date(visit, feed.created.slice(0, 10)) })}
        </span>
        <input type="hidden" name="revoke" value={feed.id} />
        <button type="submit" class="second">
          {visit.say('attention.feed-revoke')}
        </button>
      </form>
    ))}
    <form method="post" action={to(visit, '/attention/calendar')}>
      <button type="submit">{visit.say('attention.feed-make')}</button>
    </form>
  </section>
)
