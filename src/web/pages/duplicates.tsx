import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { sha256Hex } from '../../base/hash.ts'
import type { Item } from '../../desk/index.ts'
import { bodyOf } from '../../desk/index.ts'
import { type ProposedDuplicates, searchDuplicates } from '../../search/index.ts'
import { reasonInWords } from '../../wording/index.ts'
import { Pager, pageOf } from '../parts/pager.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Form, Reply, Route } from '../reply.ts'
import { keeperOf, number, to, type Visit } from '../visit.ts'

type Cluster = ProposedDuplicates['clusters'][number]

/** Persons who may be one and the same, cluster by cluster, and merges that wait for a second person. */
export const duplicates: Route['answer'] = async (visit) => {
  const { say } = visit
  const { desk } = keeperOf(visit)
  const { found, done, of } = await searchDuplicates(visit.view)
  const dismissed = new Set((await desk.list('dismissed')).map(({ id }) => id))
  const open = (found?.clusters ?? []).filter(({ members }) => !dismissed.has(keyOf(members)))
  const waiting = await desk.list('approval')
  const { at, items } = pageOf(visit, open)
  const titles = await loadTitles(visit.view, visit.language, [
    ...items.flatMap(({ members }) => members),
    ...waiting.flatMap((item) => wishOf(item)?.ids ?? []),
  ])
  return {
    page: {
      title: say('merge.duplicates'),
      lead: say('merge.duplicates-lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      ...(found ? {} : { headers: { Refresh: '2' } }),
      body: (
        <>
          <Waiting visit={visit} waiting={waiting} titles={titles} />
          {!found && (
            <p role="status">
              {say('merge.comparing', { done: number(visit, done), of: number(visit, of) })}{' '}
              <progress value={done} max={of} />
            </p>
          )}
          {found && open.length === 0 && <p>{say('merge.none')}</p>}
          {items.map((cluster) => (
            <OneCluster visit={visit} cluster={cluster} titles={titles} />
          ))}
          <Pager visit={visit} at={at} total={open.length} />
          {dismissed.size > 0 && (
            <form method="post" action={to(visit, '/duplicates')} class="field">
              <span class="soft">{say('merge.dismissed', { count: dismissed.size })}</span>
              <button type="submit" name="do" value="again" class="second">
                {say('merge.again')}
              </button>
            </form>
          )}
        </>
      ),
    },
  }
}

/** Sets a proposal aside, or brings all that were set aside back. */
export const decideDuplicates: Form = {
  most: 20_000,
  async answer(visit, sent): Promise<Reply> {
    const { desk } = keeperOf(visit)
    const members = sent.ok ? sent.value.getAll('member').map(String) : []
    if (sent.ok && sent.value.get('do') === 'again')
      for (const { id } of await desk.list('dismissed')) await desk.remove('dismissed', id)
    else if (members.length > 1)
      await desk.put({
        kind: 'dismissed',
        id: keyOf(members),
        title: 'different persons',
        body: { members },
      })
    return { redirect: to(visit, '/duplicates') }
  },
}

/** A proposal is the same as long as its members are; ids only, so nothing of a person is kept. */
const keyOf = (members: readonly string[]): string =>
  sha256Hex([...members].sort().join(' ')).slice(0, 32)

const OneCluster: FC<{ visit: Visit; cluster: Cluster; titles: Titles }> = ({
  visit,
  cluster: { members, pairs, score },
  titles,
}) => (
  <section class="card">
    <h2>
      {members.map((id, i) => (
        <>
          {i > 0 && ' · '}
          <RecordLink visit={visit} titles={titles} id={id} />
        </>
      ))}
    </h2>
    <p>{visit.say('merge.score', { percent: Math.floor(score * 100) })}</p>
    <ul>
      {pairs.slice(0, 3).map(({ names: [a, b], why }) => (
        <li>
          <b>{`${a} · ${b}`}</b>
          {why.map((reason) => (
            <div class="soft">{reasonInWords(visit.say, reason)}</div>
          ))}
        </li>
      ))}
    </ul>
    <form method="post" action={to(visit, '/duplicates')} class="field">
      <a class="button" href={to(visit, '/merge', { ids: members.join(',') })}>
        {visit.say('merge.compare')}
      </a>
      {members.map((id) => (
        <input type="hidden" name="member" value={id} />
      ))}
      <button type="submit" class="second">
        {visit.say('merge.different')}
      </button>
    </form>
  </section>
)

const wish = z.object({ ids: z.array(z.string()).min(2) }).loose()
const wishOf = (item: Item) => bodyOf(item, wish)

const Waiting: FC<{ visit: Visit; waiting: readonly Item[]; titles: Titles }> = ({
  visit,
  waiting,
  titles,
}) =>
  waiting.length === 0 ? null : (
    <section>
      <h2>{visit.say('merge.waiting')}</h2>
      <ul>
        {waiting.map((item) => (
          <li>
            {(wishOf(item)?.ids ?? []).map((id, i) => (
              <>
                {i > 0 && ' · '}
                <RecordLink visit={visit} titles={titles} id={id} />
              </>
            ))}{' '}
            <span class="soft">{visit.say('merge.asked-by', { by: item.by })}</span>{' '}
            <a class="tap" href={to(visit, '/merge', { approval: item.id })}>
              {visit.say('merge.compare')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
