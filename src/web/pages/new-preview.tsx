import type { FC } from 'hono/jsx'
import { differences, type StatusChange, statusChanges } from '../../casebook/index.ts'
import { type FactRecord, kindOf } from '../../records/index.ts'
import { Differences } from '../parts/differences.tsx'
import type { FieldFault } from '../parts/form/index.ts'
import { StatusCell } from '../parts/status.tsx'
import { Table } from '../parts/table.tsx'
import { InLanguage } from '../parts/text.tsx'
import { idsIn } from '../queries/ids-in.ts'
import { loadRecords } from '../queries/records.ts'
import { loadTitles, type Titles, titleOf } from '../queries/titles.ts'
import type { Page } from '../reply.ts'
import { date, since, to, type Visit } from '../visit.ts'
import { type Draft, marksFor } from './new-drafts.ts'
import type { EntryPage } from './new-flow.tsx'
import type { Judged } from './new-judge.ts'
import { Marks } from './new-page.tsx'

/** What would be written, and what it changes; nothing is written yet. */
export async function previewPage(
  visit: Visit,
  page: EntryPage,
  draft: Draft,
  { admission }: Judged,
  problem?: FieldFault,
): Promise<Page> {
  const { say } = visit
  const changed = admission.changed.map(({ record }) => record)
  const written = [...admission.fresh, ...changed]
  const statuses = await statusChanges(visit.view, admission, visit.today)
  const titles = await titlesWith(visit, written, statuses)
  const before = await loadRecords(
    visit.view,
    changed.map(({ id }) => id),
  )
  return {
    title: say('enter.check-title'),
    lead: say('enter.check-lead'),
    crumbs: [...page.crumbs, { text: page.title, path: page.path }],
    body: (
      <>
        {problem && (
          <section class="problem" tabindex={-1} autofocus role="alert">
            <p lang={problem.language}>{problem.message}</p>
          </section>
        )}
        <Statuses visit={visit} statuses={statuses} titles={titles} />
        {admission.fresh.length > 0 && (
          <section class="written">
            <h2>{say('enter.new-records', { count: admission.fresh.length })}</h2>
            {admission.fresh.map((record) => (
              <Written visit={visit} titles={titles} record={record} before={null} />
            ))}
          </section>
        )}
        {changed.length > 0 && (
          <section class="written">
            <h2>{say('enter.changed-records', { count: changed.length })}</h2>
            {changed.map((record) => (
              <Written
                visit={visit}
                titles={titles}
                record={record}
                before={before.get(record.id) ?? null}
              />
            ))}
          </section>
        )}
        {written.length === 0 && <p>{say('enter.nothing-new')}</p>}
        <form class="controls" method="post" action={to(visit, page.path)}>
          <Marks marks={marksFor(draft)} />
          <div class="buttons">
            <button type="submit" name="do" value="save">
              {say('enter.save', { count: written.length })}
            </button>
            <a class="tap" href={to(visit, page.path, { draft: draft.id })}>
              {say('enter.back')}
            </a>
          </div>
          <p class="hint">{say('enter.save-hint')}</p>
        </form>
      </>
    ),
  }
}

const Statuses: FC<{ visit: Visit; statuses: readonly StatusChange[]; titles: Titles }> = ({
  visit,
  statuses,
  titles,
}) =>
  statuses.length === 0 ? null : (
    <section class="change">
      <h2>{visit.say('enter.status', { date: date(visit, visit.today) })}</h2>
      <Table
        columns={[
          { title: visit.say('proceeding.person') },
          { title: visit.say('enter.before') },
          { title: visit.say('enter.after') },
        ]}
        rows={statuses.map(({ person, before, after }) => [
          titles.get(person)?.text ?? person,
          <StatusLine visit={visit} status={before} />,
          same(before, after) ? (
            <span class="soft">{visit.say('enter.same')}</span>
          ) : (
            <StatusLine visit={visit} status={after} />
          ),
        ])}
      />
    </section>
  )

const StatusLine: FC<{ visit: Visit; status: StatusChange['after'] }> = ({ visit, status }) => (
  <>
    <StatusCell visit={visit} status={status} /> {since(visit, status.since?.stated ?? null)}
  </>
)

const same = (a: StatusChange['before'], b: StatusChange['after']): boolean =>
  a.status === b.status && a.since?.stated === b.since?.stated && a.stale === b.stale

const Written: FC<{
  visit: Visit
  titles: Titles
  record: FactRecord
  before: FactRecord | null
}> = ({ visit, titles, record, before }) => {
  const title = titles.get(record.id)
  return (
    <section>
      <h3>
        {kindOf(record.kind).label[visit.language]}:{' '}
        <InLanguage visit={visit} text={title?.text ?? record.id} language={title?.language} />
      </h3>
      <Differences
        visit={visit}
        titles={titles}
        record={record}
        differences={differences(before, record).filter(({ field }) => field !== 'fields')}
      />
    </section>
  )
}

/** Titles of records that are in the casebook, and of those that would be. */
async function titlesWith(
  visit: Visit,
  written: readonly FactRecord[],
  statuses: readonly StatusChange[],
): Promise<Titles> {
  const ids = [...written.flatMap(idsIn), ...statuses.map(({ person }) => person)]
  const known = await loadTitles(visit.view, visit.language, ids)
  const records = new Map([
    ...(await loadRecords(visit.view, ids)),
    ...written.map((record) => [record.id, record] as const),
  ])
  return new Map([
    ...known,
    ...written.map(
      (record) => [record.id, titleOf(record, visit.view.packs, visit.language, records)] as const,
    ),
  ])
}
