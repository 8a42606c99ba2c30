import type { FC } from 'hono/jsx'
import {
  type Conflict,
  fieldsOf,
  historyOf,
  recordTyped,
  type Typed,
  textOf,
  threeWay,
  typedOf,
} from '../../casebook/index.ts'
import { type FactRecord, readRecord } from '../../records/index.ts'
import { listPath, recordPath } from '../address.ts'
import { meaningsOf } from '../parts/facts.tsx'
import { choosersIn, type FormState, Kept, ReasonField, ShapedFields } from '../parts/form/index.ts'
import { fieldLabel, Value } from '../parts/value.tsx'
import { idsIn } from '../queries/ids-in.ts'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { keeperOf, type Visit } from '../visit.ts'
import { findStanding } from './held.ts'
import { type EntryPage, entryForm, showEntry } from './new-flow.tsx'

type Parameters = Readonly<Record<string, string>>

/** Any record in a form: every field its schema has, saved as one revision with its reason. */
export async function edit(visit: Visit, parameters: Parameters): Promise<Reply> {
  const page = await editPage(visit, parameters)
  return page && showEntry(visit, page)
}

export const editForm = entryForm(editPage)

async function editPage(visit: Visit, { id = '' }: Parameters): Promise<EntryPage | null> {
  const held = await findStanding(visit, id)
  if (!held?.record) return null
  const { record } = held
  const states = await statesOf(visit, record.id)
  const titles = await loadTitles(visit.view, visit.language, [
    record.id,
    ...idsIn(record),
    ...[...states.values()].flatMap(idsIn),
  ])
  const { say } = visit
  const title = titles.get(record.id)?.text ?? record.id
  const fields = fieldsOf(record)
  const made = (typed: Typed) => together(typed, record, states, visit.today)
  return {
    path: `/records/${record.id}/edit`,
    title: say('edit.title', { title }),
    lead: say('edit.lead'),
    crumbs: [
      { text: say('frame.home'), path: '' },
      { text: say(`kinds.${record.kind}`), path: listPath(record.kind) },
      { text: title, path: recordPath(record) },
    ],
    start: { ...typedOf(record), base: [String([...states.keys()].at(-1) ?? '')] },
    choosers: (typed) => choosersIn(typed, fields),
    fields: (form) => (
      <>
        <Kept name="base" values={[textOf(form.typed, 'base')]} />
        <Conflicts
          visit={visit}
          form={form}
          record={record}
          titles={titles}
          conflicts={made(form.typed).contested}
        />
        <div class="fields">
          <ShapedFields form={form} fields={fields} />
        </div>
        <ReasonField form={form} />
      </>
    ),
    offers: (typed) => {
      const { conflicts, merged, typedIn } = made(typed)
      return {
        offers: [{ where: 'record', input: merged }],
        faults: conflicts.map(({ field }) => ({
          code: 'entry-conflict',
          field: `conflict.${field}`,
          where: `conflict.${field}`,
          message: say('edit.conflict-fault', { field: fieldLabel(visit, field) }),
        })),
        fields: new Map([...typedIn].map(([pointer, name]) => [`record, ${pointer}`, name])),
      }
    },
    after: () => record.id,
  }
}

/** The states of a record by the sequence of the entry that made them, oldest first. */
async function statesOf(visit: Visit, id: string): Promise<ReadonlyMap<number, FactRecord>> {
  const history = await historyOf(keeperOf(visit).casebook, id)
  return new Map(
    history.flatMap(({ entry }) => {
      const read = readRecord(entry.body?.record)
      return read.ok ? [[entry.sequence, read.value] as const] : []
    }),
  )
}

/** What was typed, put together with what others did to the record since the form was opened. */
function together(
  typed: Typed,
  now: FactRecord,
  states: ReadonlyMap<number, FactRecord>,
  today: string,
) {
  const base = states.get(Number(textOf(typed, 'base'))) ?? now
  const { input: mine, fields: typedIn } = recordTyped(typed, base, today)
  const bodies = [base, mine, now].map((body) => body as unknown as Record<string, unknown>)
  const [a = {}, b = {}, c = {}] = bodies
  const { conflicts: contested } = threeWay(a, b, c)
  const { merged, conflicts } = threeWay(a, b, c, (field) => {
    const choice = textOf(typed, `conflict.${field}`)
    return choice === 'mine' || choice === 'theirs' ? choice : undefined
  })
  return { merged, conflicts, contested, typedIn }
}

/** Both versions of every field that two people changed, side by side. */
const Conflicts: FC<{
  visit: Visit
  form: FormState
  record: FactRecord
  titles: Titles
  conflicts: readonly Conflict[]
}> = ({ visit, form, record, titles, conflicts }) => {
  if (conflicts.length === 0) return null
  const meanings = meaningsOf(record)
  const side = (field: string, value: unknown, choice: 'mine' | 'theirs') => (
    <td>
      <label class="tick">
        <input
          type="radio"
          id={choice === 'mine' ? `f-conflict-${field}` : undefined}
          name={`conflict.${field}`}
          value={choice}
          checked={textOf(form.typed, `conflict.${field}`) === choice}
        />
        <span>
          {value === undefined ? (
            visit.say('change.nothing')
          ) : (
            <Value
              visit={visit}
              titles={titles}
              meanings={meanings}
              field={field}
              pointer={`/${field}`}
              value={value}
            />
          )}
        </span>
      </label>
    </td>
  )
  return (
    <section class="problem" role="alert">
      <h2>{visit.say('edit.conflict-title')}</h2>
      <p>{visit.say('edit.conflict-lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{visit.say('change.field')}</th>
            <th scope="col">{visit.say('edit.mine')}</th>
            <th scope="col">{visit.say('edit.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ field, mine, theirs }) => (
            <tr>
              <th scope="row">{fieldLabel(visit, field)}</th>
              {side(field, mine, 'mine')}
              {side(field, theirs, 'theirs')}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
