import type { FC } from 'hono/jsx'
import { differences, type Entry, historyOf, withdraw } from '../../casebook/index.ts'
import { listPath } from '../address.ts'
import { Differences, fieldsIn, recordIn } from '../parts/differences.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { fieldLabel } from '../parts/value.tsx'
import { idsIn } from '../queries/ids-in.ts'
import { findRecord } from '../queries/records.ts'
import { loadTitles, type Titles } from '../queries/titles.ts'
import type { Form, Reply, Route } from '../reply.ts'
import { keeperOf, moment, number, to, type Visit } from '../visit.ts'
import { changePath } from './changes.tsx'
import { MergedHere, mergedHere } from './merged-here.tsx'

/** Every entry about one record and what it changed, before and after side by side; `?field=` for one field. */
export const recordHistory: Route['answer'] = (visit, { id = '' }) => historyPage(visit, id)

/** Withdraws a record that should not have been entered, and leads to the change that did so. */
export const withdrawRecord: Form = {
  most: 20_000,
  async answer(visit, sent, _, { id = '' }) {
    const why = sent.ok ? String(sent.value.get('why') ?? '').trim() : ''
    const keeper = keeperOf(visit)
    const done = await keeper.write((casebook) =>
      withdraw(casebook, id, why.slice(0, 500) || undefined),
    )
    const refused = done.ok ? done.value : done
    if (!refused.ok) return historyPage(visit, id, refused.fault.message)
    const entries = await historyOf(keeper.casebook, id)
    return { redirect: to(visit, changePath(entries.at(-1)?.entry.sequence ?? 0)) }
  },
}

async function historyPage(visit: Visit, id: string, refusal?: string): Promise<Reply> {
  const { say } = visit
  const entries = (await historyOf(keeperOf(visit).casebook, id)).map(({ entry }) => entry)
  const [first] = entries
  if (!first) return null
  const held = await findRecord(visit.view, id)
  const titles = await loadTitles(visit.view, visit.language, [id, ...entries.flatMap(namedIn)])
  const lastRecord = recordIn(entries.findLast(({ body }) => body?.record)?.body?.record)
  const title = titles.get(id)
  const steps = stepsOf(entries)
  const field = visit.query.get('field')
  const fields = [...new Set(steps.flatMap((step) => fieldsIn(step.differences)))]
  return {
    page: {
      title: say('change.history-of', { title: title?.text ?? id }),
      lead: say('change.history-lead'),
      status: refusal === undefined ? 200 : 422,
      crumbs: [
        { text: say('frame.home'), path: '' },
        ...(lastRecord
          ? [{ text: say(`kinds.${lastRecord.kind}`), path: listPath(lastRecord.kind) }]
          : []),
        ...(title && held?.record ? [{ text: title.text, path: title.path }] : []),
      ],
      body: (
        <>
          {refusal !== undefined && <p role="alert">{refusal}.</p>}
          <FieldChoice visit={visit} fields={fields} chosen={field} />
          {steps
            .filter((step) => !field || step.differences.some((d) => d.field === field))
            .map((step) => (
              <section>
                <h2>
                  <a href={to(visit, changePath(step.entry.sequence))}>
                    {say('change.one', { number: number(visit, step.entry.sequence + 1) })}
                  </a>
                  {`: ${say(`entry.${step.entry.operation}`)}`}
                </h2>
                <Who visit={visit} entry={step.entry} path={title?.path} />
                <Into visit={visit} entry={step.entry} titles={titles} />
                {lastRecord && step.differences.length > 0 && (
                  <Differences
                    visit={visit}
                    titles={titles}
                    record={step.record ?? lastRecord}
                    differences={step.differences.filter((d) => !field || d.field === field)}
                  />
                )}
                {step.entry.body === null && <p class="soft">{say('change.erased')}</p>}
              </section>
            ))}
          <MergedHere visit={visit} merged={await mergedHere(visit, id)} />
          {held?.record && held.mergedInto === null && (
            <details>
              <summary>{say('change.withdraw-title')}</summary>
              <p>{say('change.withdraw-lead')}</p>
              <ReasonForm
                visit={visit}
                action={to(visit, `/records/${id}/history`)}
                button={say('change.withdraw')}
              />
            </details>
          )}
        </>
      ),
    },
  }
}

const namedIn = ({ body }: Entry): string[] => {
  const record = recordIn(body?.record)
  const into = body?.into
  return [...(record ? idsIn(record) : []), ...(typeof into === 'string' ? [into] : [])]
}

function stepsOf(entries: readonly Entry[]) {
  let before: object | null = null
  return entries.map((entry) => {
    const record = recordIn(entry.body?.record)
    const changed = record ? differences(before, record) : []
    if (record) before = record
    if (entry.operation === 'withdraw') before = null
    return { entry, record, differences: changed }
  })
}

const Who: FC<{ visit: Visit; entry: Entry; path: string | undefined }> = ({
  visit,
  entry,
  path,
}) => (
  <p>
    {visit.say('change.written', {
      by: entry.by === 'local' ? visit.say('entry.local') : entry.by,
      at: moment(visit, entry.at),
    })}{' '}
    {entry.body?.why ?? <span class="soft">{visit.say('change.no-reason')}</span>}
    {path && (
      <>
        {' '}
        <a
          href={to(
            { ...visit, standpoint: { ...visit.standpoint, known: entry.at.slice(0, 10) } },
            path,
          )}
        >
          {visit.say('change.as-then')}
        </a>
      </>
    )}
  </p>
)

const Into: FC<{ visit: Visit; entry: Entry; titles: Titles }> = ({ visit, entry, titles }) => {
  const into = entry.body?.into
  if (typeof into !== 'string') return null
  return (
    <p>
      {visit.say('change.merged-into')} <RecordLink visit={visit} titles={titles} id={into} />
    </p>
  )
}

const FieldChoice: FC<{ visit: Visit; fields: readonly string[]; chosen: string | null }> = ({
  visit,
  fields,
  chosen,
}) =>
  fields.length < 2 ? null : (
    <nav aria-label={visit.say('change.field')}>
      <ul class="nav">
        {[null, ...fields].map((field) => (
          <li>
            <a
              class="tap"
              href={to(visit, visit.path, { field })}
              aria-current={field === chosen ? 'true' : undefined}
            >
              {field === null ? visit.say('change.all-fields') : fieldLabel(visit, field)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
