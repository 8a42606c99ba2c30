import type { FC } from 'hono/jsx'
import type { Fault } from '../../base/result.ts'
import {
  batchOf,
  differences,
  type Entry,
  historyOf,
  planUndo,
  type UndoPlan,
  undo,
} from '../../casebook/index.ts'
import { Differences, recordIn } from '../parts/differences.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { idsIn } from '../queries/ids-in.ts'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Form, Reply, Route } from '../reply.ts'
import { keeperOf, moment, number, to, type Visit } from '../visit.ts'
import { changePath } from './changes.tsx'
import { notFoundPage } from './faults.tsx'

/** Entries shown of one change; a large import has more, and its records have pages. */
const shown = 50

/** One change: every entry that was written as one, what it changed, and undoing it. */
export const change: Route['answer'] = async (visit, { number: asked = '' }) => {
  const sequence = Number(asked) - 1
  return changePage(visit, sequence, await planUndo(keeperOf(visit).casebook, sequence))
}

/** Undoes a change as one, and leads to the change that did so. */
export const undoChange: Form = {
  most: 20_000,
  async answer(visit, sent, _, { number: asked = '' }) {
    const sequence = Number(asked) - 1
    const why = sent.ok ? String(sent.value.get('why') ?? '').trim() : ''
    const done = await keeperOf(visit).write((casebook) =>
      undo(casebook, sequence, why.slice(0, 500) || undefined),
    )
    if (!done.ok) return changePage(visit, sequence, { ok: false, fault: [done.fault] })
    if (!done.value.ok) return changePage(visit, sequence, done.value)
    return { redirect: to(visit, changePath(done.value.value[0]?.sequence ?? sequence)) }
  },
}

type Plan =
  | { readonly ok: true; readonly value: UndoPlan }
  | { readonly ok: false; readonly fault: readonly Fault[] }

async function changePage(visit: Visit, sequence: number, plan: Plan): Promise<Reply> {
  const { casebook } = keeperOf(visit)
  const entries = Number.isInteger(sequence) ? await batchOf(casebook, sequence) : []
  const [first] = entries
  if (!first) return { page: notFoundPage(visit) }
  const { say } = visit
  const some = entries.slice(0, shown)
  const before = new Map<number, object | null>()
  for (const { record, sequence: at } of some) before.set(at, await bodyBefore(visit, record, at))
  const titles = await loadTitles(visit.view, visit.language, some.flatMap(namedIn))
  const undoes = first.body?.undoes
  const why = first.body?.why
  return {
    page: {
      title: say('change.one', { number: number(visit, first.sequence + 1) }),
      lead: say('change.written', {
        by: first.by === 'local' ? say('entry.local') : first.by,
        at: moment(visit, first.at),
      }),
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('change.title'), path: '/changes' },
      ],
      body: (
        <>
          <p>
            <b>{say('change.count', { count: entries.length })}</b>
            {' · '}
            {why ?? <span class="soft">{say('change.no-reason')}</span>}
          </p>
          {undoes !== undefined && (
            <p>
              <a href={to(visit, changePath(undoes))}>
                {say('change.undoes', { number: number(visit, undoes + 1) })}
              </a>
            </p>
          )}
          <Undo visit={visit} sequence={first.sequence} plan={plan} />
          {some.map((entry) => (
            <One
              visit={visit}
              titles={titles}
              entry={entry}
              before={before.get(entry.sequence) ?? null}
            />
          ))}
          {entries.length > shown && (
            <p class="soft">{say('change.more', { count: entries.length - shown })}</p>
          )}
        </>
      ),
    },
  }
}

/** The state of a record before an entry; null when it did not stand. */
async function bodyBefore(visit: Visit, record: string, at: number): Promise<object | null> {
  const history = await historyOf(keeperOf(visit).casebook, record)
  const last = history
    .filter(({ entry }) => entry.sequence < at && entry.operation !== 'merge')
    .findLast(({ entry }) => entry.operation !== 'split')?.entry
  const body = last?.operation === 'withdraw' ? null : last?.body?.record
  return typeof body === 'object' ? (body ?? null) : null
}

const namedIn = ({ record, body }: Entry): string[] => {
  const held = recordIn(body?.record)
  const into = body?.into
  return [record, ...(held ? idsIn(held) : []), ...(typeof into === 'string' ? [into] : [])]
}

const One: FC<{ visit: Visit; titles: Titles; entry: Entry; before: object | null }> = ({
  visit,
  titles,
  entry,
  before,
}) => {
  const record = recordIn(entry.body?.record)
  const into = entry.body?.into
  return (
    <section>
      <h2>
        {visit.say(`entry.${entry.operation}`)}:{' '}
        <RecordLink visit={visit} titles={titles} id={entry.record} />
      </h2>
      {entry.body === null && <p class="soft">{visit.say('change.erased')}</p>}
      {typeof into === 'string' && (
        <p>
          {visit.say('change.merged-into')} <RecordLink visit={visit} titles={titles} id={into} />
        </p>
      )}
      {record && (
        <Differences
          visit={visit}
          titles={titles}
          record={record}
          differences={differences(before && recordIn(before), record)}
        />
      )}
    </section>
  )
}

const Undo: FC<{ visit: Visit; sequence: number; plan: Plan }> = ({ visit, sequence, plan }) => {
  const { say } = visit
  if (!plan.ok)
    return (
      <section>
        <h2>{say('change.undo-title')}</h2>
        <p>{say('change.cannot')}</p>
        <ul>
          {plan.fault.slice(0, 5).map(({ message }) => (
            <li>{message}.</li>
          ))}
        </ul>
      </section>
    )
  const count = (...operations: readonly string[]): number =>
    plan.value.entries.filter(({ operation }) => operations.includes(operation)).length
  return (
    <details>
      <summary>{say('change.undo-title')}</summary>
      <p>
        {say('change.undo-will', {
          withdrawn: count('withdraw'),
          revised: count('revise'),
          joined: count('merge', 'split'),
        })}
      </p>
      <ReasonForm
        visit={visit}
        action={to(visit, changePath(sequence))}
        button={say('change.undo')}
      />
    </details>
  )
}
