import type { Child } from 'hono/jsx'
import {
  type Entered,
  type EntryContext,
  historyOf,
  recordAll,
  type Typed,
  textOf,
} from '../../casebook/index.ts'
import type { FactRecord } from '../../records/index.ts'
import {
  afterPress,
  type Chooser,
  candidatesFor,
  type FieldFault,
  type FormState,
  faultInWords,
  sentOf,
} from '../parts/form/index.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Crumb, Form, Reply } from '../reply.ts'
import { keeperOf, to, type Visit } from '../visit.ts'
import { type DraftMarks, keepDraft, marksFor, marksIn, readDraft } from './new-drafts.ts'
import { judge } from './new-judge.ts'
import { changedElsewhere, clock, formPage } from './new-page.tsx'
import { previewPage } from './new-preview.tsx'

/** A page on which records are entered: what it asks, and what it makes of the answers. */
export interface EntryPage {
  /** Without the language; the form is sent there. */
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly crumbs: readonly Crumb[]
  /** What the form says before anything was typed. */
  readonly start: Typed
  readonly choosers: (typed: Typed) => readonly Chooser[]
  readonly fields: (form: FormState) => Child
  readonly offers: (typed: Typed, context: EntryContext) => Entered
  /** What else must be decided before saving. */
  readonly doubts?: (visit: Visit, typed: Typed) => Promise<readonly FieldFault[]>
  /** The record whose page saving leads to. */
  readonly after: (written: readonly FactRecord[]) => string | undefined
}

/** The form, a draft of it, or the preview of what it would write. */
export async function showEntry(visit: Visit, page: EntryPage): Promise<Reply> {
  const { desk } = keeperOf(visit)
  const id = visit.query.get('draft')
  const draft = id === null ? null : await readDraft(desk, id)
  const gone = id !== null && draft === null
  if (visit.query.get('check') !== '1' || draft === null)
    return {
      page: await formPage(
        visit,
        page,
        await stateOf(visit, page, draft?.typed ?? page.start),
        marksFor(draft),
        gone ? 'gone' : null,
      ),
    }
  const judged = await judge(visit, page, draft)
  if (judged.faults.length === 0) return { page: await previewPage(visit, page, draft, judged) }
  const state = await stateOf(visit, page, draft.typed, judged.faults)
  return { page: await formPage(visit, page, state, marksFor(draft), null) }
}

async function stateOf(
  visit: Visit,
  page: EntryPage,
  typed: Typed,
  faults: readonly FieldFault[] = [],
): Promise<FormState> {
  return { visit, typed, faults, found: await candidatesFor(visit, typed, page.choosers(typed)) }
}

/** Bytes of a form: a long account in every field. */
const most = 400_000

/**
 * What a page of entry does with what is sent. Every button keeps the draft first; then the form is shown again by its
 * own address, so that reloading and going back are safe.
 */
export const entryForm = (
  pageOf: (visit: Visit, parameters: Readonly<Record<string, string>>) => Promise<EntryPage | null>,
): Form => ({
  most,
  async answer(visit, sent, _signal, parameters) {
    const page = await pageOf(visit, parameters)
    if (page === null) return null
    const { desk } = keeperOf(visit)
    if (!sent.ok) return { redirect: to(visit, page.path) }
    const { press, typed: all } = sentOf(sent.value)
    const { marks, typed } = marksIn(all)
    if (press === 'discard') {
      await desk.remove('draft', marks.draft)
      return { redirect: to(visit, page.path) }
    }
    if (press === 'save') return save(visit, page, marks)
    if (press === 'copy') return keepCopy(visit, page, typed)
    const pressed = afterPress({ press, typed })
    const kept = await keepDraft(desk, marks, page.path, pressed?.typed ?? typed)
    if (press === 'keep') return json(visit, kept)
    if (kept.is === 'gone') return keepCopy(visit, page, pressed?.typed ?? typed)
    if (kept.is === 'changed') return { page: changedElsewhere(visit, page, kept.draft, typed) }
    const check = pressed === null && press !== 'stay' ? '1' : null
    const anchor = pressed ? `#${pressed.anchor}` : ''
    return { redirect: to(visit, `${page.path}${anchor}`, { draft: kept.draft.id, check }) }
  },
})

async function keepCopy(visit: Visit, page: EntryPage, typed: Typed): Promise<Reply> {
  const kept = await keepDraft(keeperOf(visit).desk, marksFor(null), page.path, typed)
  return { redirect: to(visit, page.path, { draft: kept.is === 'gone' ? null : kept.draft.id }) }
}

/** What the script of the page is told: `{draft, revision, saved}`, or `{changed}` or `{gone}` when it is too late. */
function json(visit: Visit, kept: Awaited<ReturnType<typeof keepDraft>>): Reply {
  const answer =
    kept.is === 'kept'
      ? {
          draft: kept.draft.id,
          revision: kept.draft.revision,
          saved: clock(visit, kept.draft.changed),
        }
      : kept.is === 'changed'
        ? { changed: clock(visit, kept.draft.changed) }
        : { gone: true }
  return {
    download: {
      bytes: JSON.stringify(answer),
      mediaType: 'application/json; charset=utf-8',
      fileName: null,
    },
  }
}

/** Writes what a draft says, as one; then the draft is done with. */
async function save(visit: Visit, page: EntryPage, marks: DraftMarks): Promise<Reply> {
  const { desk, write } = keeperOf(visit)
  const draft = await readDraft(desk, marks.draft)
  const back = to(visit, page.path, { draft: marks.draft, check: '1' })
  // Changed since the preview was shown: it is shown again.
  if (draft === null || draft.revision !== marks.revision) return { redirect: back }
  const judged = await judge(visit, page, draft)
  if (judged.faults.length > 0) return { redirect: back }
  const why = textOf(draft.typed, 'why').slice(0, 500)
  const done = await write(async (casebook) => {
    const admission = await recordAll(casebook, judged.entered.offers, { why: why || undefined })
    const written = [...admission.fresh, ...admission.changed.map(({ record }) => record)]
    const last = written[0] && (await historyOf(casebook, written[0].id)).at(-1)
    return { refused: admission.refused, written, sequence: last?.entry.sequence ?? null }
  })
  if (!done.ok)
    return {
      page: await previewPage(visit, page, draft, judged, faultInWords(visit.say, done.fault, '')),
    }
  const { refused, written, sequence } = done.value
  if (refused.length > 0) return { redirect: back }
  await desk.remove('draft', draft.id)
  const about = page.after(written)
  const titles = await loadTitles(
    await visit.deps.views.live(),
    visit.language,
    about ? [about] : [],
  )
  const path = (about && titles.get(about)?.path) ?? ''
  return { redirect: to(visit, path, { entered: sequence === null ? null : sequence + 1 }) }
}
