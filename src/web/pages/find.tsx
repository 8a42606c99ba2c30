import type { FC } from 'hono/jsx'
import { isKindName } from '../../records/index.ts'
import {
  type Filters,
  facetNames,
  type Order,
  orders,
  type SearchAnswer,
  searchRecords,
} from '../../search/index.ts'
import { queryIn } from '../address.ts'
import { KeptDates } from '../parts/choice.tsx'
import { ExportLinks } from '../parts/export-links.tsx'
import { type FindColumn, FindColumns, findColumns, HitTable } from '../parts/find/columns.tsx'
import { Facets } from '../parts/find/facets.tsx'
import { HitList } from '../parts/find/hits.tsx'
import { HowToAsk, UnderstoodAs } from '../parts/find/understood.tsx'
import { Pager } from '../parts/pager.tsx'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'
import { SavedViews } from './find-views.tsx'

const perPage = 50
const ofEachKind = 5

/** One box over everything: the question as understood, facets with their counts, and why each record was found. */
export async function find(visit: Visit): Promise<Reply> {
  const { say } = visit
  const asked = askedIn(visit)
  // Where records of several kinds are looked at in no stated order, the best of each kind stand under its name.
  const grouped =
    asked.order === 'best' && asked.columns.length === 0 && asked.filters.kind?.length !== 1
  const answer = await searchRecords(visit.view, {
    q: asked.q,
    filters: asked.filters,
    order: asked.order,
    on: visit.on,
    from: (asked.page - 1) * perPage,
    count: perPage,
    ...(grouped ? { ofEachKind } : {}),
  })
  const titles = await loadTitles(visit.view, visit.language, idsIn(answer))
  const views = visit.deps.keeper ? await visit.deps.keeper.desk.list('view') : []
  return {
    page: {
      title: say('find.title'),
      lead: say('find.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          <Box visit={visit} q={asked.q} />
          <UnderstoodAs visit={visit} answer={answer} titles={titles} />
          <div class="found">
            <div>
              <p role="status" class="first">
                <b>{say('find.count', { count: answer.total })}</b>{' '}
                <a class="tap to-facets" href="#facets">
                  {say('frame.filters')}
                </a>
              </p>
              {answer.total === 0 && <p>{say('find.none')}</p>}
              <Found visit={visit} answer={answer} titles={titles} columns={asked.columns} />
              {!grouped && (
                <Pager visit={visit} at={asked.page} total={answer.total} size={perPage} />
              )}
              <FoundAsFile visit={visit} filters={asked.filters} />
            </div>
            <Facets visit={visit} q={asked.q} answer={answer} titles={titles}>
              <Ordering visit={visit} order={asked.order} />
              <FindColumns visit={visit} chosen={asked.columns} />
            </Facets>
          </div>
          {visit.deps.keeper && <SavedViews visit={visit} views={views} />}
        </>
      ),
    },
  }
}

/** What was found as a file, where it is all of one kind. */
const FoundAsFile: FC<{ visit: Visit; filters: Filters }> = ({ visit, filters }) => {
  const [kind = '', ...more] = filters.kind ?? []
  if (more.length > 0 || !isKindName(kind)) return null
  return <ExportLinks visit={visit} kind={kind} query={queryIn(visit.query)} />
}

interface Asked {
  readonly q: string
  readonly filters: Filters
  readonly order: Order
  readonly columns: readonly FindColumn[]
  readonly page: number
}

function askedIn({ query }: Visit): Asked {
  const filters = Object.fromEntries(
    facetNames.map((name) => [name, query.getAll(name).filter((value) => value !== '')]),
  )
  const page = Number(query.get('page') ?? 1)
  return {
    q: (query.get('q') ?? '').trim(),
    filters,
    order: orders.find((order) => order === query.get('order')) ?? 'best',
    columns: findColumns.filter((column) => query.getAll('column').includes(column)),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** Every record that the page calls by its title. */
function idsIn({ hits, kinds, facets, understood }: SearchAnswer): string[] {
  const all = [...hits, ...kinds.flatMap((kind) => kind.hits)]
  return [
    ...all.map(({ id }) => id),
    ...all.flatMap(({ why }) => (why.by === 'named' ? [why.record] : [])),
    ...all.flatMap(({ record }) => ('place' in record && record.place ? [record.place] : [])),
    ...facets
      .filter(({ name }) => name === 'place' || name === 'provision')
      .flatMap(({ values }) => values.map(({ value }) => value)),
    ...understood.flat().flatMap(({ means }) => means.map(({ value }) => value)),
  ]
}

const Box: FC<{ visit: Visit; q: string }> = ({ visit, q }) => (
  <>
    <search>
      <form class="ask" action={`/${visit.language}/find`}>
        <KeptDates visit={visit} />
        <label for="find-q" class="away">
          {visit.say('find.box')}
        </label>
        <input id="find-q" type="search" name="q" value={q} autocomplete="off" />
        <button type="submit">{visit.say('find.button')}</button>
      </form>
    </search>
    <HowToAsk visit={visit} />
  </>
)

const Ordering: FC<{ visit: Visit; order: Order }> = ({ visit, order }) => (
  <p>
    <label for="find-order">{visit.say('find.order')}</label>
    <select id="find-order" name="order">
      {orders.map((one) => (
        <option value={one} selected={one === order}>
          {visit.say(`find.order-${one}`)}
        </option>
      ))}
    </select>
  </p>
)

const Found: FC<{
  visit: Visit
  answer: SearchAnswer
  titles: Titles
  columns: readonly FindColumn[]
}> = ({ visit, answer, titles, columns }) => {
  if (columns.length > 0)
    return <HitTable visit={visit} hits={answer.hits} titles={titles} columns={columns} />
  if (answer.kinds.length === 0)
    return <HitList visit={visit} hits={answer.hits} titles={titles} kinds />
  return (
    <>
      {answer.kinds.map(({ kind, total, hits }) => (
        <>
          <h2>{visit.say(`kinds.${kind}` as 'kinds.person')}</h2>
          <HitList visit={visit} hits={hits} titles={titles} />
          {total > hits.length && (
            <p>
              <a class="tap" href={to(visit, '/find', { ...queryIn(visit.query), kind })}>
                {visit.say('find.all-of-kind', { count: total })}
              </a>
            </p>
          )}
        </>
      ))}
    </>
  )
}
