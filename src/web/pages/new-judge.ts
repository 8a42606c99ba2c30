import { idPattern } from '../../base/id.ts'
import {
  type Admission,
  admit,
  type Entered,
  type EntryContext,
  fieldOfFault,
  rowsOf,
  type Typed,
} from '../../casebook/index.ts'
import { isMessageKey, type MessageKey } from '../../wording/index.ts'
import { type FieldFault, faultInWords } from '../parts/form/index.ts'
import { loadRecords } from '../queries/records.ts'
import type { Visit } from '../visit.ts'
import type { Draft } from './new-drafts.ts'
import type { EntryPage } from './new-flow.tsx'

/** Everything known of a form that is to be shown or saved. */
export interface Judged {
  readonly entered: Entered
  readonly admission: Admission
  readonly faults: readonly FieldFault[]
}

/** Holds what a draft would write against the casebook, as a whole. */
export async function judge(visit: Visit, page: EntryPage, draft: Draft): Promise<Judged> {
  const entered = page.offers(draft.typed, await contextOf(visit, draft))
  const doubts = (await page.doubts?.(visit, draft.typed)) ?? []
  const admission = await admit(await visit.deps.views.live(), entered.offers)
  const own = entered.faults.map((one) =>
    faultInWords(visit.say, one, one.field, {
      text: one.text ?? '',
      label: visit.say(labelOfList(one.field)),
    }),
  )
  // What the form itself finds wrong leaves records out, which others then name in vain.
  const refused = entered.faults.length > 0 ? [] : admission.refused
  const theirs = refused.map((one) =>
    faultInWords(
      visit.say,
      one,
      fieldOfFault(entered.fields, one.where ?? '') ?? 'sources.0.source',
    ),
  )
  const faults = [...own, ...doubts, ...theirs].map((one) => ({
    ...one,
    message: withRow(visit, draft.typed, one),
  }))
  return {
    entered,
    admission,
    faults: [...new Map(faults.map((one) => [one.message, one])).values()],
  }
}

/** "Event 2: …": which row of the form a fault is about. */
function withRow({ say }: Visit, typed: Typed, { field, message }: FieldFault): string {
  const [list = '', key = ''] = field.split('.')
  const at = rowsOf(typed, list).indexOf(`${list}.${key}`)
  const title = `enter.row.${list}`
  return at >= 0 && isMessageKey(title) ? `${say(title, { number: at + 1 })}: ${message}` : message
}

/** The label of a field with a list of terms, by the end of its name. */
function labelOfList(field: string): MessageKey {
  const label = lists.find(([pattern]) => pattern.test(field))
  return label ? label[1] : 'step.type'
}

const lists: readonly (readonly [RegExp, MessageKey])[] = [
  [/place\.type$/, 'form.place-type'],
  [/organisation\.type$/, 'form.organisation-type'],
  [/\.law$/, 'form.law'],
  [/^acts\.\d+\.type$/, 'enter.act-type'],
  [/^cases\.\d+\.type$/, 'enter.case-type'],
  [/^measures\.\d+\.type$/, 'enter.measure-type'],
  [/^outcome$/, 'enter.outcome'],
  [/endReason$/, 'enter.end-reason'],
]

async function contextOf(visit: Visit, { id, typed }: Draft): Promise<EntryContext> {
  const ids = Object.values(typed)
    .flat()
    .filter((value) => idPattern.test(value))
  return {
    packs: visit.view.packs,
    records: await loadRecords(visit.view, ids),
    form: id,
    today: visit.today,
    language: visit.language,
  }
}
