import type { Child, FC } from 'hono/jsx'
import { z } from 'zod'
import type { Fault } from '../../base/result.ts'
import { contested, mergeRecords, needsApproval, type Picks, split } from '../../casebook/index.ts'
import { bodyOf, type Item } from '../../desk/index.ts'
import type { FactRecord } from '../../records/index.ts'
import { meaningsOf } from '../parts/facts.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { fieldLabel, Value } from '../parts/value.tsx'
import { idsIn } from '../queries/ids-in.ts'
import { findRecord, loadRecords } from '../queries/records.ts'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Form, Reply, Route } from '../reply.ts'
import { keeperOf, to, type Visit } from '../visit.ts'
import { changePath } from './changes.tsx'

/** What was chosen: which records are the same, which one stays, and from which each field is taken. */
interface Choice {
  readonly ids: readonly string[]
  readonly same: readonly string[]
  readonly into: string
  readonly picks: Picks
  readonly why: string
}

/** A merge that waits for a second person. */
const approval = z.object({
  ids: z.array(z.string()).min(2),
  same: z.array(z.string()).min(2),
  into: z.string(),
  picks: z.record(z.string(), z.string()),
  why: z.string(),
})

/** Records side by side: which are the same, which stays, what is taken from each. */
export const merging: Route['answer'] = async (visit) => {
  const item = await askedFor(visit)
  const wanted = item ? bodyOf(item, approval) : null
  const ids = wanted?.ids ?? (visit.query.get('ids') ?? '').split(',').map((id) => id.trim())
  const records = await standing(visit, ids)
  const [first] = records
  if (!first || records.length < 2) return { page: whichPage(visit) }
  const choice = wanted ?? {
    ids: records.map(({ id }) => id),
    same: records.map(({ id }) => id),
    into: first.id,
    picks: {},
    why: '',
  }
  return mergePage(visit, records, choice, item)
}

async function askedFor(visit: Visit): Promise<Item | null> {
  const id = visit.query.get('approval')
  return id === null ? null : keeperOf(visit).desk.get('approval', id)
}

/** Merges as chosen; where one record is restricted, asks a second person first. */
export const mergeForm: Form = {
  most: 50_000,
  async answer(visit, sent) {
    if (!sent.ok) return { redirect: to(visit, '/duplicates') }
    const { desk } = keeperOf(visit)
    const press = String(sent.value.get('do') ?? '')
    const item = await desk.get('approval', String(sent.value.get('approval') ?? ''))
    if (press === 'refuse' && item) {
      await desk.remove('approval', item.id)
      return { redirect: to(visit, '/duplicates') }
    }
    // What a second person agrees to is what the first one asked for, not what the page was changed to.
    const choice = (item ? bodyOf(item, approval) : null) ?? choiceIn(sent.value)
    const records = await standing(visit, choice.ids)
    const same = records.filter(({ id }) => choice.same.includes(id))
    if (needsApproval(same) && (!item || item.by === desk.by)) {
      if (!item)
        await desk.put({
          kind: 'approval',
          title: 'merge',
          body: { ...choice, ids: [...choice.ids], same: [...choice.same] },
        })
      return { redirect: to(visit, '/duplicates') }
    }
    const done = await keeperOf(visit).write((casebook) =>
      mergeRecords(casebook, {
        into: choice.into,
        from: choice.same.filter((id) => id !== choice.into),
        picks: choice.picks,
        why: choice.why || undefined,
      }),
    )
    const result = done.ok ? done.value : { ok: false as const, fault: [done.fault] }
    if (!result.ok) return mergePage(visit, records, choice, item, result.fault)
    if (item) await desk.remove('approval', item.id)
    return { redirect: to(visit, changePath(result.value[0]?.sequence ?? 0)) }
  },
}

function choiceIn(form: FormData): Choice {
  const picks: Record<string, string> = {}
  for (const [name, value] of form)
    if (name.startsWith('pick-')) picks[name.slice('pick-'.length)] = String(value)
  const into = String(form.get('into') ?? '')
  return {
    ids: form.getAll('id').map(String),
    same: [...new Set([into, ...form.getAll('same').map(String)])],
    into,
    picks,
    why: String(form.get('why') ?? '')
      .trim()
      .slice(0, 500),
  }
}

/** The records of these ids or handles that stand for themselves and are of the kind of the first. */
async function standing(visit: Visit, names: readonly string[]): Promise<readonly FactRecord[]> {
  const found: FactRecord[] = []
  for (const name of names) {
    const held = name === '' ? null : await findRecord(visit.view, name)
    if (!held?.record || held.mergedInto !== null) continue
    if (found.some((one) => one.id === held.id || one.kind !== held.kind)) continue
    found.push(held.record)
  }
  return found
}

const whichPage = (visit: Visit) => ({
  title: visit.say('merge.title'),
  lead: visit.say('merge.which'),
  crumbs: crumbs(visit),
  body: (
    <form action={to(visit, '/merge')} class="field">
      <label for="ids">{visit.say('merge.record')}</label>
      <input id="ids" name="ids" size={40} value={visit.query.get('ids') ?? ''} />
      <button type="submit">{visit.say('merge.compare')}</button>
    </form>
  ),
})

const crumbs = (visit: Visit) => [
  { text: visit.say('frame.home'), path: '' },
  { text: visit.say('merge.duplicates'), path: '/duplicates' },
]

async function mergePage(
  visit: Visit,
  records: readonly FactRecord[],
  choice: Choice,
  item: Item | null,
  faults: readonly Fault[] = [],
): Promise<Reply> {
  const { say } = visit
  const titles = await loadTitles(visit.view, visit.language, [
    ...records.map(({ id }) => id),
    ...records.flatMap(idsIn),
  ])
  const restricted = needsApproval(records.filter(({ id }) => choice.same.includes(id)))
  const isOwn = item !== null && item.by === keeperOf(visit).desk.by
  return {
    page: {
      title: say('merge.title'),
      lead: say('merge.lead'),
      crumbs: crumbs(visit),
      status: faults.length > 0 ? 422 : 200,
      body: (
        <form method="post" action={to(visit, '/merge')}>
          {faults.length > 0 && (
            <div role="alert">
              {faults.map(({ message }) => (
                <p>{message}.</p>
              ))}
            </div>
          )}
          {item && <input type="hidden" name="approval" value={item.id} />}
          {records.map(({ id }) => (
            <input type="hidden" name="id" value={id} />
          ))}
          <SideBySide visit={visit} records={records} choice={choice} titles={titles} />
          {contested(records).length === 0 && <p>{say('merge.same')}</p>}
          {restricted && <p>{say('merge.restricted')}</p>}
          {isOwn ? (
            <p>{say('merge.own')}</p>
          ) : (
            <>
              <p>
                <label for="why">{say('change.undo-reason')}</label>
                <br />
                <input id="why" name="why" size={40} maxlength={500} value={choice.why} />
              </p>
              <button type="submit" name="do" value="merge">
                {say(item ? 'merge.approve' : restricted ? 'merge.ask' : 'merge.do')}
              </button>
            </>
          )}
          {item && (
            <>
              {' '}
              <button type="submit" name="do" value="refuse" class="second">
                {say('merge.refuse')}
              </button>
            </>
          )}
        </form>
      ),
    },
  }
}

interface SideProps {
  readonly visit: Visit
  readonly records: readonly FactRecord[]
  readonly choice: Choice
  readonly titles: Titles
}

const SideBySide: FC<SideProps> = (props) => {
  const { visit, records, choice, titles } = props
  const { say } = visit
  const row = (label: Child, cells: (record: FactRecord) => Child, last: Child = null) => (
    <tr>
      <th scope="row">{label}</th>
      {records.map((record) => (
        <td>{cells(record)}</td>
      ))}
      <td>{last}</td>
    </tr>
  )
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('merge.record')}</th>
            {records.map(({ id }) => (
              <th scope="col">
                <RecordLink visit={visit} titles={titles} id={id} />
                <div class="soft">{id}</div>
              </th>
            ))}
            <th scope="col">
              <span class="away">{say('merge.all')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {row(say('merge.include'), ({ id }) => (
            <label class="tap">
              <input type="checkbox" name="same" value={id} checked={choice.same.includes(id)} />{' '}
              {say('merge.include')}
            </label>
          ))}
          {row(say('merge.stays'), ({ id }) => (
            <label class="tap">
              <input type="radio" name="into" value={id} checked={id === choice.into} />{' '}
              {say('merge.stays')}
            </label>
          ))}
          {contested(records).map((field) => {
            const isList = records.some((record) => Array.isArray(valueIn(record, field)))
            const picked = choice.picks[field] ?? (isList ? 'all' : firstWith(props, field))
            return row(
              fieldLabel(visit, field),
              (record) => <Pick {...props} record={record} field={field} picked={picked} />,
              isList && field !== 'names' ? (
                <label class="tap">
                  <input
                    type="radio"
                    name={`pick-${field}`}
                    value="all"
                    checked={picked === 'all'}
                  />{' '}
                  {say('merge.all')}
                </label>
              ) : null,
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const valueIn = (record: FactRecord, field: string): unknown =>
  (record as unknown as Record<string, unknown>)[field]

const holds = (record: FactRecord, field: string): boolean => {
  const value = valueIn(record, field)
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** The record a field is taken from unless another is picked: the one that stays, or the first that has it. */
const firstWith = ({ records, choice }: SideProps, field: string): string =>
  [...records]
    .sort((a, b) => Number(b.id === choice.into) - Number(a.id === choice.into))
    .find((record) => holds(record, field))?.id ?? choice.into

const Pick: FC<SideProps & { record: FactRecord; field: string; picked: string }> = ({
  visit,
  titles,
  record,
  field,
  picked,
  choice,
}) => {
  if (!holds(record, field)) return <span class="soft">{visit.say('change.nothing')}</span>
  const isPicked =
    picked === record.id || (field === 'names' && picked === 'all' && record.id === choice.into)
  return (
    <label class="tap">
      <input type="radio" name={`pick-${field}`} value={record.id} checked={isPicked} />{' '}
      <Value
        visit={visit}
        titles={titles}
        meanings={meaningsOf(record)}
        field={field}
        pointer={`/${field}`}
        value={valueIn(record, field)}
      />
    </label>
  )
}

/** Splits a record off the one it was merged into, and leads to the change that did so. */
export const splitForm: Form = {
  most: 20_000,
  async answer(visit, sent, _, { id = '' }) {
    const why = sent.ok ? String(sent.value.get('why') ?? '').trim() : ''
    const done = await keeperOf(visit).write((casebook) =>
      split(casebook, id, why.slice(0, 500) || undefined),
    )
    const result = done.ok ? done.value : done
    if (!result.ok) return null
    return { redirect: to(visit, changePath(result.value[0]?.sequence ?? 0)) }
  },
}

/** The records that were merged into this one, each with a button that splits it off again. */
export const MergedHere: FC<{ visit: Visit; merged: readonly FactRecord[] }> = ({
  visit,
  merged,
}) =>
  merged.length === 0 ? null : (
    <section>
      <h2>{visit.say('merge.split-title')}</h2>
      {merged.map((record) => (
        <form method="post" action={to(visit, `/records/${record.id}/split`)} class="field">
          <span>{'names' in record ? (record.names[0]?.text ?? record.id) : record.id}</span>
          <span class="soft">{record.id}</span>
          <button type="submit" class="second">
            {visit.say('merge.split')}
          </button>
        </form>
      ))}
    </section>
  )

/** What was merged into a record, for its history page. */
export async function mergedHere(visit: Visit, id: string): Promise<readonly FactRecord[]> {
  const rows = await visit.view.db
    .selectFrom('records')
    .select('id')
    .where('casebook', '=', visit.view.casebook)
    .where('merged_into', '=', id)
    .execute()
  return [
    ...(
      await loadRecords(
        visit.view,
        rows.map((row) => row.id),
      )
    ).values(),
  ]
}
