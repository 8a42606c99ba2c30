import { caseOffers, rowsOf, type Typed, textOf, withValue } from '../../casebook/index.ts'
import { compareNames } from '../../names/index.ts'
import type { FactRecord } from '../../records/index.ts'
import { findByName } from '../../search/index.ts'
import { type FieldFault, faultInWords, regionOptions } from '../parts/form/index.ts'
import { loadKind } from '../queries/records.ts'
import { titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { keeperOf, type Visit } from '../visit.ts'
import { findStanding } from './held.ts'
import { listDrafts } from './new-drafts.ts'
import { type EntryPage, entryForm, showEntry } from './new-flow.tsx'
import { CaseFields, caseChoosers } from './new-form.tsx'
import { DraftList } from './new-page.tsx'

/** A whole incident on one page: who, what was done, by whom, where, when, under which law, what was imposed. */
export async function newCase(visit: Visit): Promise<Reply> {
  const reply = await showEntry(visit, await casePage(visit))
  if (reply === null || !('page' in reply) || visit.query.has('draft')) return reply
  const drafts = await listDrafts(keeperOf(visit).desk)
  return {
    page: {
      ...reply.page,
      body: (
        <>
          <DraftList visit={visit} drafts={drafts} />
          {reply.page.body}
        </>
      ),
    },
  }
}

export const newCaseForm = entryForm(casePage)

async function casePage(visit: Visit): Promise<EntryPage> {
  const { say, view, language } = visit
  const regions = regionOptions(
    (await loadKind(view, 'place')).filter(({ type }) => type === 'region' || type === 'country'),
    language,
  )
  return {
    path: '/new',
    title: say('enter.title'),
    lead: say('enter.lead'),
    crumbs: [{ text: say('frame.home'), path: '' }],
    start: await startOf(visit),
    choosers: caseChoosers,
    fields: (form) => <CaseFields form={form} regions={regions} />,
    offers: caseOffers,
    doubts: doubles,
    after: personFirst,
  }
}

/** An empty form, or one about a person whose page led here: `?person=` and `&with=cases`. */
async function startOf(visit: Visit): Promise<Typed> {
  const empty: Typed = { people: ['0'], acts: ['0'], sources: ['0'], language: [visit.language] }
  const asked = visit.query.get('person')
  const held = asked === null ? null : await findStanding(visit, asked)
  if (!held?.record) return empty
  const title = titleOf(held.record, visit.view.packs, visit.language)
  const about = withValue(
    withValue(empty, 'people.0.who', held.id),
    'people.0.who.text',
    title.text,
  )
  return visit.query.get('with') === 'cases' ? withValue(about, 'cases', '0') : about
}

/** From this score on a name of the casebook is shown before a person of that name is created. */
const likely = 0.8

/** Persons about to be created who may be in the casebook already, until somebody has said that they are not. */
async function doubles(visit: Visit, typed: Typed): Promise<readonly FieldFault[]> {
  const faults: FieldFault[] = []
  for (const row of rowsOf(typed, 'people')) {
    const name = `${row}.who`
    if (textOf(typed, name) !== 'new:person' || textOf(typed, `${name}.other`) === 'yes') continue
    for (const field of ['text', 'person.en', 'person.ru', 'person.kk']) {
      const text = textOf(typed, `${name}.${field}`)
      const found =
        text === '' ? [] : await findByName(visit.view, text, { kind: 'person', limit: 3 })
      const best = found.find(({ matched }) => compareNames(text, matched).score >= likely)
      if (!best) continue
      const fault = { code: 'entry-double', message: `"${text}" may be ${best.name}` }
      faults.push(faultInWords(visit.say, fault, name, { text }))
      break
    }
  }
  return faults
}

/** Saving leads to the person it is about, else to the first of what was written. */
function personFirst(written: readonly FactRecord[]): string | undefined {
  const person = written.find(({ kind }) => kind === 'person')
  if (person) return person.id
  for (const record of written) {
    if (record.kind === 'proceeding' || record.kind === 'measure') return record.person
    const [first] = record.kind === 'event' ? record.participants : []
    if (first) return first.who
  }
  return written[0]?.id
}
