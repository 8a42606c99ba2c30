import { z } from 'zod'
import { newId } from '../../base/id.ts'
import { type Typed, textOf } from '../../casebook/index.ts'
import { bodyOf, type Desk, type Item } from '../../desk/index.ts'

/** What is kept of a form that is being filled in. */
const draftBody = z.object({
  /** The path of its page, without the language. */
  path: z.string(),
  /** The tab that wrote last: what it sent while its answer was on the way is no conflict. */
  tab: z.string(),
  typed: z.record(z.string(), z.array(z.string())),
})

export interface Draft {
  readonly id: string
  readonly title: string
  /** An ISO instant. */
  readonly changed: string
  readonly revision: number
  readonly path: string
  readonly tab: string
  readonly typed: Typed
}

/** What a form says of the draft it belongs to, in hidden fields. */
export interface DraftMarks {
  readonly draft: string
  readonly revision: number
  readonly tab: string
}

/** The marks of a form that is shown: of its draft, or of one that does not exist yet. */
export const marksFor = (draft: Draft | null): DraftMarks => ({
  draft: draft?.id ?? newId('draft'),
  revision: draft?.revision ?? 0,
  tab: newId('tab'),
})

/** Takes the marks out of what a form sent. */
export function marksIn(sent: Typed): { readonly marks: DraftMarks; readonly typed: Typed } {
  const { draft, revision, tab, ...typed } = sent
  return {
    typed,
    marks: {
      draft: draft?.[0] ?? newId('draft'),
      revision: Number(revision?.[0] ?? 0) || 0,
      tab: tab?.[0] ?? '',
    },
  }
}

export async function readDraft(desk: Desk, id: string): Promise<Draft | null> {
  return draftOf(await desk.get('draft', id))
}

/** The drafts of this page and of those under it, the last changed first. */
export async function listDrafts(desk: Desk): Promise<readonly Draft[]> {
  return (await desk.list('draft')).flatMap((item) => draftOf(item) ?? [])
}

function draftOf(item: Item | null): Draft | null {
  const body = bodyOf(item, draftBody)
  if (item === null || body === null) return null
  const { id, title, changed, revision } = item
  return { id, title, changed, revision, ...body }
}

/** What became of a draft that was sent: kept, changed by another tab meanwhile, or saved or deleted meanwhile. */
export type Keeping =
  | { readonly is: 'kept'; readonly draft: Draft }
  | { readonly is: 'changed'; readonly draft: Draft }
  | { readonly is: 'gone' }

/** Keeps what was typed, unless another tab has kept something else since this one was shown. */
export async function keepDraft(
  desk: Desk,
  { draft: id, revision, tab }: DraftMarks,
  path: string,
  typed: Typed,
): Promise<Keeping> {
  const held = await readDraft(desk, id)
  if (held === null && revision > 0) return { is: 'gone' }
  if (held !== null && held.revision !== revision && held.tab !== tab)
    return { is: 'changed', draft: held }
  const body = {
    path,
    tab,
    typed: Object.fromEntries(Object.entries(typed).map(([k, v]) => [k, [...v]])),
  }
  const item = await desk.put({ kind: 'draft', id, title: titleOf(typed), body })
  return {
    is: 'kept',
    draft: { ...body, id, title: item.title, changed: item.changed, revision: item.revision },
  }
}

/** The first words that say what a draft is about; empty while there are none. */
function titleOf(typed: Typed): string {
  const telling = [
    'people.0.who.text',
    'people.0.who.en',
    'acts.0.title',
    'acts.0.account',
    'title',
  ]
  return (telling.map((name) => textOf(typed, name)).find((text) => text !== '') ?? '').slice(
    0,
    120,
  )
}
