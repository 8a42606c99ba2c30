import { type Change, changesBefore } from '../../casebook/index.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { keeperOf, moment, number, to, type Visit } from '../visit.ts'

const perPage = 50

/** What was written into the casebook, change by change, newest first. */
export async function changes(visit: Visit): Promise<Reply> {
  const { say } = visit
  const asked = Number(visit.query.get('before'))
  const before = Number.isInteger(asked) && asked > 0 ? asked : undefined
  const list = await changesBefore(keeperOf(visit).casebook, perPage, before)
  const titles = await loadTitles(
    visit.view,
    visit.language,
    list.flatMap((change) => change.entries.map((entry) => entry.record)),
  )
  const first = list.at(-1)?.first ?? 0
  return {
    page: {
      title: say('change.title'),
      lead: say('change.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          <Table
            columns={[
              { title: say('entry.number') },
              { title: say('entry.when') },
              { title: say('entry.what') },
              { title: say('entry.who') },
              { title: say('entry.why') },
            ]}
            rows={list.map((change) => [
              <a href={to(visit, changePath(change.first))}>{number(visit, change.first + 1)}</a>,
              moment(visit, change.at),
              <What visit={visit} change={change} titles={titles} />,
              change.by === 'local' ? say('entry.local') : change.by,
              change.undoes === null
                ? change.why
                : `${say('change.undoes', { number: number(visit, change.undoes + 1) })} ${change.why ?? ''}`,
            ])}
          />
          {first > 0 && (
            <p>
              <a class="tap" href={to(visit, '/changes', { before: first })} rel="next">
                {say('change.earlier')}
              </a>
            </p>
          )}
        </>
      ),
    },
  }
}

/** The path of the page of one change. @param sequence of any of its entries, from 0 */
export const changePath = (sequence: number): string => `/changes/${sequence + 1}`

const What = ({ visit, change, titles }: { visit: Visit; change: Change; titles: Titles }) => {
  const [entry] = change.entries
  const size = change.last - change.first + 1
  if (!entry) return null
  return (
    <>
      {visit.say(`entry.${entry.operation}`)}:{' '}
      <RecordLink visit={visit} titles={titles} id={entry.record} />
      {size > 1 && <span class="soft">{` ${visit.say('change.more', { count: size - 1 })}`}</span>}
    </>
  )
}
