import { z } from 'zod'
import type { Fault } from '../../base/result.ts'
import { contested, mergeRecords, needsApproval } from '../../casebook/index.ts'
import { bodyOf, type Item } from '../../desk/index.ts'
import type { FactRecord } from '../../records/index.ts'
import { type Choice, SideBySide } from '../parts/side-by-side.tsx'
import { idsIn } from '../queries/ids-in.ts'
import { findRecord } from '../queries/records.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Form, Reply, Route } from '../reply.ts'
import { keeperOf, to, type Visit } from '../visit.ts'
import { changePath } from './changes.tsx'

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
