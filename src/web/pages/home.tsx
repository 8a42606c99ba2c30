import type { FC } from 'hono/jsx'
import { kindNames } from '../../records/index.ts'
import { listPath } from '../address.ts'
import { Entries } from '../parts/history.tsx'
import { countKinds } from '../queries/records.ts'
import { latestSourceDay } from '../queries/sources.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Page, Reply } from '../reply.ts'
import { date, number, to, type Visit } from '../visit.ts'
import { Attention, findAttention } from './home-attention.tsx'
import { FigureCards, homeFigures } from './home-figures.tsx'
import { listDrafts } from './new-drafts.ts'
import { Entering } from './new-page.tsx'
import { listPapers } from './paper-file.ts'
import { PaperList } from './papers.tsx'

/** What this casebook holds, what needs attention, papers, figures, recent entries. */
export async function home(visit: Visit): Promise<Reply> {
  const { view, deps } = visit
  const counts = await countKinds(view)
  if (counts.size === 0) return { page: emptyPage(visit) }
  const papers = await listPapers(visit)
  const drafts = deps.keeper ? await listDrafts(deps.keeper.desk) : []
  const [attention, figures, latest, entries] = await Promise.all([
    findAttention(visit, papers),
    homeFigures(visit),
    latestSourceDay(view),
    deps.loopback && visit.known === visit.today ? deps.recentEntries(8) : [],
  ])
  const titles = await loadTitles(
    view,
    visit.language,
    entries.map((entry) => entry.record),
  )
  return {
    page: {
      title: deps.casebookName,
      lead: visit.say('home.lead'),
      crumbs: [],
      body: (
        <>
          <Entering visit={visit} drafts={drafts} />
          <section>
            <h2>{visit.say('home.holds')}</h2>
            <Counts visit={visit} counts={counts} />
            <LatestSource visit={visit} day={latest} />
          </section>
          <Attention visit={visit} attention={attention} />
          <section>
            <h2>{visit.say('home.figures')}</h2>
            <FigureCards visit={visit} figures={figures} />
            <p>
              <a class="tap" href={to(visit, '/figures')}>
                {visit.say('home.all-figures')}
              </a>
            </p>
          </section>
          <section>
            <h2>{visit.say('home.papers')}</h2>
            <PaperList visit={visit} papers={papers} />
          </section>
          {entries.length > 0 && (
            <section>
              <h2>{visit.say('home.recent')}</h2>
              <Entries visit={visit} entries={entries} titles={titles} />
              {deps.keeper && (
                <p>
                  <a class="tap" href={to(visit, '/changes')}>
                    {visit.say('home.all-changes')}
                  </a>
                </p>
              )}
            </section>
          )}
        </>
      ),
    },
  }
}

const emptyPage = (visit: Visit): Page => ({
  title: visit.deps.casebookName,
  lead: visit.say(visit.known === visit.today ? 'home.nothing-yet' : 'home.empty'),
  crumbs: [],
  body: <Entering visit={visit} drafts={[]} />,
})

const Counts: FC<{ visit: Visit; counts: ReadonlyMap<string, number> }> = ({ visit, counts }) => (
  <ul class="counts">
    {kindNames
      .filter((kind) => counts.has(kind))
      .map((kind) => (
        <li>
          <a href={to(visit, listPath(kind))}>
            <b>{number(visit, counts.get(kind) ?? 0)}</b>
            {visit.say(`kinds.${kind}`)}
          </a>
        </li>
      ))}
  </ul>
)

const LatestSource: FC<{ visit: Visit; day: string | null }> = ({ visit, day }) =>
  day === null ? null : (
    <p>
      {visit.say('home.last-entry', { date: date(visit, visit.view.position.at.slice(0, 10)) })}{' '}
      {visit.say('home.latest-source', { date: date(visit, day) })}{' '}
      {day < visit.on && (
        <a href={to({ ...visit, standpoint: { ...visit.standpoint, on: day } }, visit.path)}>
          {visit.say('home.see-as-of')}
        </a>
      )}
    </p>
  )
