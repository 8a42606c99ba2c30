import { endOffers, rowsOf } from '../../casebook/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { recordPath } from '../address.ts'
import { ChooseTerm, DateField, Select, sourceChooser } from '../parts/form/index.ts'
import { loadCaseFile } from '../queries/case-file.ts'
import { loadTitles, titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { since, type Visit } from '../visit.ts'
import { findStanding } from './held.ts'
import { type EntryPage, entryForm, showEntry } from './new-flow.tsx'
import { AboutFields } from './new-form.tsx'

type Parameters = Readonly<Record<string, string>>

/** A measure or penalty of a person that ended. */
export async function measureEnded(visit: Visit, parameters: Parameters): Promise<Reply> {
  const page = await endedPage(visit, parameters)
  return page && showEntry(visit, page)
}

export const measureEndedForm = entryForm(endedPage)

async function endedPage(visit: Visit, { id = '' }: Parameters): Promise<EntryPage | null> {
  const held = await findStanding(visit, id)
  if (held?.record?.kind !== 'person') return null
  const person = held.record
  const { say, view, language } = visit
  const file = await loadCaseFile(view, person.id)
  const running = file.measures.filter(({ end }) => end === undefined)
  const titles = await loadTitles(
    view,
    language,
    running.map((one) => one.id),
  )
  const called = (measure: RecordOf<'measure'>): string =>
    [titles.get(measure.id)?.text ?? measure.id, since(visit, measure.start ?? null)]
      .filter(Boolean)
      .join(', ')
  return {
    path: `${recordPath(person)}/measure-ended`,
    title: say('step.ended'),
    lead: say('step.ended-lead'),
    crumbs: [
      { text: say('frame.home'), path: '' },
      { text: titleOf(person, view.packs, language).text, path: recordPath(person) },
    ],
    start: {
      sources: ['0'],
      language: [language],
      ...(running.length === 1 && running[0] ? { measure: [running[0].id] } : {}),
    },
    choosers: (typed) => rowsOf(typed, 'sources').map(sourceChooser),
    fields: (form) => (
      <>
        <div class="fields">
          <Select
            form={form}
            name="measure"
            label={say('step.which')}
            options={[
              ['', say('form.choose')],
              ...running.map((one) => [one.id, called(one)] as const),
            ]}
          />
          <DateField form={form} name="end" label={say('enter.end')} />
          <ChooseTerm
            form={form}
            name="endReason"
            label={say('enter.end-reason')}
            vocabulary="end-reasons"
          />
        </div>
        <AboutFields form={form} />
      </>
    ),
    offers: (typed, context) => endOffers(typed, context, running),
    after: () => person.id,
  }
}
