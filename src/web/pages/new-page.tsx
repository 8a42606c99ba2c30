import type { FC } from 'hono/jsx'
import type { Typed } from '../../casebook/index.ts'
import { FaultSummary, type FormState, Kept } from '../parts/form/index.ts'
import type { Page } from '../reply.ts'
import { moment, to, type Visit } from '../visit.ts'
import { type Draft, type DraftMarks, marksFor } from './new-drafts.ts'
import type { EntryPage } from './new-flow.tsx'

/** The form with what was typed, kept as a draft while it is filled in. */
export async function formPage(
  visit: Visit,
  page: EntryPage,
  form: FormState,
  marks: DraftMarks,
  notice: 'gone' | null,
): Promise<Page> {
  const { say } = visit
  return {
    title: page.title,
    lead: page.lead,
    crumbs: page.crumbs,
    body: (
      <>
        {notice && (
          <div class="notice" role="status">
            <p>{say('enter.gone')}</p>
          </div>
        )}
        <FaultSummary form={form} />
        <keep-draft
          data-saving={say('enter.saving')}
          data-saved={say('enter.saved', { time: '{time}' })}
          data-unsaved={say('enter.unsaved')}
          data-changed={say('enter.changed', { time: '{time}' })}
          data-gone={say('enter.gone')}
        >
          <form class="form controls" method="post" action={to(visit, page.path)} data-draft>
            {/* The first button is the one that Enter presses. */}
            <button type="submit" name="do" value="preview" class="away" tabindex={-1}>
              {say('enter.preview')}
            </button>
            <Marks marks={marks} />
            {page.fields(form)}
            <div class="buttons">
              <button type="submit" name="do" value="preview">
                {say('enter.preview')}
              </button>
              <button type="submit" name="do" value="stay" class="quiet">
                {say('enter.keep')}
              </button>
              {marks.revision > 0 && (
                <button type="submit" name="do" value="discard" class="quiet">
                  {say('enter.discard')}
                </button>
              )}
              <output class="kept-at" />
            </div>
            <p class="hint">{say('enter.preview-hint')}</p>
          </form>
        </keep-draft>
      </>
    ),
  }
}

/** "12:04", where this computer stands. */
export const clock = (visit: Visit, instant: string): string =>
  new Intl.DateTimeFormat(visit.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))

export const Marks: FC<{ marks: DraftMarks }> = ({ marks: { draft, revision, tab } }) => (
  <>
    <Kept name="draft" values={[draft]} />
    <Kept name="revision" values={[String(revision)]} />
    <Kept name="tab" values={[tab]} />
  </>
)

/** Said to the tab that comes second: nothing is overwritten, and what it has is not lost. */
export const changedElsewhere = (
  visit: Visit,
  page: EntryPage,
  other: Draft,
  typed: Typed,
): Page => ({
  title: visit.say('enter.two-tabs'),
  lead: visit.say('enter.changed', { time: clock(visit, other.changed) }),
  crumbs: page.crumbs,
  body: (
    <form method="post" action={to(visit, page.path)} class="controls">
      <Marks marks={marksFor(null)} />
      {Object.entries(typed).map(([name, values]) => (
        <Kept name={name} values={values} />
      ))}
      <p>{visit.say('enter.two-tabs-lead')}</p>
      <div class="buttons">
        <button type="submit" name="do" value="copy">
          {visit.say('enter.keep-both')}
        </button>
        <a class="tap" href={to(visit, page.path, { draft: other.id })}>
          {visit.say('enter.open-other')}
        </a>
      </div>
    </form>
  ),
})

/** Drafts that wait to be finished: resume or delete. */
export const DraftList: FC<{ visit: Visit; drafts: readonly Draft[] }> = ({ visit, drafts }) =>
  drafts.length === 0 ? null : (
    <section>
      <h2>{visit.say('enter.drafts')}</h2>
      <ul class="lines">
        {drafts.map((draft) => (
          <li>
            <a class="tap" href={to(visit, draft.path, { draft: draft.id })}>
              {draft.title || visit.say('enter.untitled')}
            </a>
            <span class="soft">{moment(visit, draft.changed)}</span>
            <form method="post" action={to(visit, draft.path)} class="controls">
              <Kept name="draft" values={[draft.id]} />
              <button
                type="submit"
                name="do"
                value="discard"
                class="quiet"
                aria-label={`${visit.say('enter.discard')}: ${draft.title || visit.say('enter.untitled')}`}
              >
                {visit.say('enter.discard')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )

/** The way to enter a case, and what waits to be finished; for the keeper only. */
export const Entering: FC<{ visit: Visit; drafts: readonly Draft[] }> = ({ visit, drafts }) =>
  visit.deps.keeper ? (
    <div class="controls">
      <p class="buttons">
        <a class="button" href={to(visit, '/new')}>
          {visit.say('enter.button')}
        </a>{' '}
        <a class="tap" href={to(visit, '/import')}>
          {visit.say('import.title')}
        </a>{' '}
        <a class="tap" href={to(visit, '/duplicates')}>
          {visit.say('merge.duplicates')}
        </a>
      </p>
      <DraftList visit={visit} drafts={drafts} />
    </div>
  ) : null
