import {
  type StepName,
  stepNames,
  stepOffers,
  type Typed,
  withValue,
} from '../../casebook/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { recordPath } from '../address.ts'
import { regionOptions } from '../parts/form/index.ts'
import { loadKind, loadRecords, mentionsOf } from '../queries/records.ts'
import { loadTitles, titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { findStanding } from './held.ts'
import { type EntryPage, entryForm, showEntry } from './new-flow.tsx'
import { StepFields, stepChoosers } from './step-form.tsx'

type Parameters = Readonly<Record<string, string>>

/** One step of a proceeding: a short form, and what follows from it. */
export async function step(visit: Visit, parameters: Parameters): Promise<Reply> {
  const page = await stepPage(visit, parameters)
  return page && showEntry(visit, page)
}

export const stepForm = entryForm(stepPage)

const isStep = (name: string): name is StepName => stepNames.some((one) => one === name)

async function stepPage(
  visit: Visit,
  { id = '', step: name = '' }: Parameters,
): Promise<EntryPage | null> {
  const held = await findStanding(visit, id)
  if (held?.record?.kind !== 'proceeding' || !isStep(name)) return null
  const proceeding = held.record
  const { say, view, language } = visit
  const measures = await measuresOf(visit, proceeding.id)
  const provisions = proceeding.charges.flatMap((charge) => charge.provision ?? [])
  const titles = await loadTitles(view, language, [
    ...provisions,
    ...measures.map((one) => one.id),
    proceeding.person,
  ])
  const title = titleOf(proceeding, view.packs, language)
  const regions = regionOptions(
    (await loadKind(view, 'place')).filter(({ type }) => type === 'region' || type === 'country'),
    language,
  )
  const person = titles.get(proceeding.person)
  const persons = await loadRecords(view, [proceeding.person])
  return {
    path: `${recordPath(proceeding)}/steps/${name}`,
    title: say(`step.${name}`),
    lead: say('step.lead', { proceeding: title.text }),
    crumbs: [
      { text: say('frame.home'), path: '' },
      ...(person ? [{ text: person.text, path: person.path }] : []),
      { text: title.text, path: recordPath(proceeding) },
    ],
    start: startOf(visit, name, proceeding, measures),
    choosers: stepChoosers,
    fields: (form) => (
      <StepFields form={form} step={name} about={{ proceeding, measures, titles, regions }} />
    ),
    offers: (typed, context) =>
      stepOffers(name, typed, {
        ...context,
        proceeding,
        measures,
        records: new Map([...context.records, ...persons]),
      }),
    after: () => proceeding.person,
  }
}

async function measuresOf(
  visit: Visit,
  proceeding: string,
): Promise<readonly RecordOf<'measure'>[]> {
  const mentions = await mentionsOf(visit.view, [proceeding])
  const records = await loadRecords(
    visit.view,
    mentions.map(({ record }) => record),
  )
  return [...records.values()].filter((record) => record.kind === 'measure')
}

/** What a step usually does, ticked beforehand: a verdict replaces the measure of restraint, a release ends what holds. */
function startOf(
  visit: Visit,
  step: StepName,
  { charges }: RecordOf<'proceeding'>,
  measures: readonly RecordOf<'measure'>[],
): Typed {
  const { packs } = visit.view
  const running = measures.filter(({ end }) => end === undefined)
  const restraints = running.filter(({ type }) => packs.measureType(type).group === 'restraint')
  const holding = running.filter(({ type }) => {
    const { status } = packs.measureType(type)
    return status !== null && packs.status(status).tone === 'deprived'
  })
  const ids = (some: readonly RecordOf<'measure'>[]) => some.map(({ id }) => id)
  const empty: Typed = { sources: ['0'], language: [visit.language] }
  switch (step) {
    case 'extension':
      return withValue(empty, 'measure', ...ids(restraints).slice(-1))
    case 'charge':
      return withValue(empty, 'charges', '0')
    case 'verdict':
      return {
        ...empty,
        measures: ['0'],
        ends: ids(restraints),
        ...Object.fromEntries(
          charges.flatMap(({ stage }, i) =>
            stage === 'charged' ? [[`charge.${i}`, ['convicted']]] : [],
          ),
        ),
      }
    case 'release':
      return withValue(empty, 'ends', ...ids(holding))
    case 'transfer':
      return withValue(empty, 'moves', ...ids(holding))
    case 'end':
      return withValue(empty, 'ends', ...ids(running))
    case 'appeal':
      return empty
  }
}
