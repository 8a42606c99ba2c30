import { dateBounds, daysBetween } from '../base/date.ts'
import type { RecordOf } from '../records/index.ts'
import { chosen } from './entry-choices.ts'
import { defined, isRowFilled, words } from './entry-fields.ts'
import { measureFieldNames, measureFields } from './entry-measure.ts'
import { type Entered, type EntryContext, EntryReader } from './entry-reader.ts'
import { revised } from './entry-revised.ts'
import { citations } from './entry-sources.ts'
import { eventOfStep, reasonOfStep, type StepName } from './entry-step-meaning.ts'
import { suggestedTitle } from './entry-titles.ts'
import { rowsOf, type Typed, textsOf } from './entry-typed.ts'

/** The proceeding a step belongs to, and the measures and penalties imposed in it. */
export interface StepContext extends EntryContext {
  readonly proceeding: RecordOf<'proceeding'>
  readonly measures: readonly RecordOf<'measure'>[]
}

/**
 * One step of a proceeding from its form: the event, and what it changes in charges and measures. Fields: `date`,
 * `place`, `by`, `outcome`, `type` (where a step has several), `title`, `account`; `charge.0` = the stage the charge
 * reaches; rows `charges` of new charges; `ends` = ids of measures that end; `measure`, `until` or `months` and `days`
 * of an extension; rows `measures` of what is imposed; rows `sources`.
 */
export function stepOffers(step: StepName, typed: Typed, context: StepContext): Entered {
  const reader = new EntryReader(typed, context)
  const date = stepDate(reader)
  const event = eventOf(reader, step, context.proceeding, date)
  chargesAfter(reader, context, date)
  if (step === 'extension') extended(reader, context, date)
  if (step === 'transfer') moved(reader, context, date)
  const ended = endedBy(reader, step, context, date)
  for (const row of rowsOf(typed, 'measures')) {
    if (!isRowFilled(reader, row)) continue
    const fields = measureFields(reader, row, date)
    if (fields === undefined) continue
    const replaced = step === 'appeal' ? ended[0] : undefined
    const record = {
      ...fields,
      id: reader.id('measure', row),
      person: context.proceeding.person,
      proceeding: context.proceeding.id,
      imposed: event,
      ...defined('replaces', replaced),
      sources: citations(reader),
    }
    reader.put(row, record, measureFieldNames(row))
  }
  return reader.done()
}

function stepDate(reader: EntryReader): string | undefined {
  if (reader.text('date') === undefined)
    return reader.fault('entry-date', 'date', 'Write when it happened, as precisely as it is known')
  return reader.date('date')
}

function eventOf(
  reader: EntryReader,
  step: StepName,
  proceeding: RecordOf<'proceeding'>,
  date: string | undefined,
): string {
  const outcome = reader.text('outcome')
  const by = chosen(reader, 'by')
  const place = chosen(reader, 'place')
  if (step === 'transfer' && place === undefined && !reader.hasFault('place'))
    reader.fault('entry-missing', 'place', 'Say where the person was moved to')
  const { type, said } = eventOfStep(step, reader.text('type'), outcome)
  if (type === undefined) reader.fault('entry-term', said, 'Choose what was decided')
  const id = reader.id('event', 'step')
  if (type === undefined) return id
  const record = {
    kind: 'event',
    version: 1,
    id,
    ...defined('confidentiality', reader.text('confidentiality')),
    type,
    title:
      words(reader, 'title') ?? suggestedTitle(reader, 'event-types', type, [proceeding.person]),
    ...defined('date', date),
    ...defined('place', place),
    participants: [
      { who: proceeding.person, role: proceeding.role },
      ...(by === undefined ? [] : [{ who: by, role: 'court' }]),
    ],
    proceedings: [proceeding.id],
    ...defined('outcome', step === 'extension' ? 'extended' : outcome),
    topics: [...proceeding.topics],
    ...defined('account', words(reader, 'account')),
    ...defined('note', reader.text('note')),
    sources: citations(reader),
  }
  return reader.put('step', record, {
    '/sources': 'sources.0.source',
    '/date': 'date',
    '/place': 'place',
    '/participants': 'by',
    '/outcome': 'outcome',
    '/title': 'title',
    '/account': 'account',
    '': 'date',
  })
}

/** The stage each charge reaches, and charges that are new. */
function chargesAfter(
  reader: EntryReader,
  { proceeding }: StepContext,
  date: string | undefined,
): void {
  const charges = proceeding.charges.map((charge, i) => {
    const stage = reader.text(`charge.${i}`)
    return stage === undefined || stage === charge.stage
      ? charge
      : { ...charge, stage, ...defined('on', date) }
  })
  const added = rowsOf(reader.typed, 'charges')
    .filter((row) => isRowFilled(reader, row))
    .map((row) => ({
      ...defined('provision', chosen(reader, `${row}.provision`)),
      ...defined('stated', words(reader, `${row}.stated`)),
      stage: reader.text(`${row}.stage`) ?? 'charged',
      ...defined('on', date),
    }))
  const changed = charges.flatMap((charge, i) => (charge === proceeding.charges[i] ? [] : [i]))
  if (changed.length + added.length === 0) return
  const pointers = [...changed, ...added.map((_, i) => charges.length + i)].map(
    (i) => `/charges/${i}`,
  )
  revised(reader, proceeding, { charges: [...charges, ...added] }, pointers, 'charges')
}

/** A measure that goes on: its term grows, and the source of the decision confirms it. */
function extended(reader: EntryReader, { measures }: StepContext, date: string | undefined): void {
  const measure = measures.find(({ id }) => id === reader.text('measure'))
  if (!measure) {
    reader.fault('entry-missing', 'measure', 'Choose the measure that was extended')
    return
  }
  const term = termUntil(reader, measure) ?? termLonger(reader, measure)
  if (term === undefined) {
    if (!reader.hasFault('until') && !reader.hasFault('months') && !reader.hasFault('days'))
      reader.fault('entry-until', 'until', 'Write until when it was extended, or by how long')
    return
  }
  const sources = citations(reader)
  const confirmed = date === undefined || sources.length === 0 ? [] : [{ on: date, sources }]
  revised(
    reader,
    measure,
    { term, end: undefined, endReason: undefined, confirmed: [...measure.confirmed, ...confirmed] },
    ['/term'],
    'until',
  )
}

function termUntil(reader: EntryReader, measure: RecordOf<'measure'>): object | undefined {
  const until = reader.date('until')
  if (until === undefined) return undefined
  const from = measure.start === undefined ? null : lastDay(measure.start)
  if (from === null)
    return reader.fault(
      'entry-start',
      'until',
      'The measure has no day on which it began; write by how long it was extended',
    )
  const last = lastDay(until)
  if (last === null || last <= from)
    return reader.fault(
      'entry-until',
      'until',
      'This day is not after the day on which the measure began',
    )
  return { days: daysBetween(from, last), stated: reader.text('until') }
}

/** The last day a date may mean; a beginning counts from there, as the status does. */
function lastDay(edtf: string): string | null {
  const { endLatest, startLatest } = dateBounds(edtf)
  return endLatest ?? startLatest
}

function termLonger(reader: EntryReader, { term }: RecordOf<'measure'>): object | undefined {
  const more = { months: reader.number('months'), days: reader.number('days') }
  if (more.months === undefined && more.days === undefined) return undefined
  if (term?.years === undefined && term?.months === undefined && term?.days === undefined)
    return reader.fault(
      'entry-start',
      'months',
      'The measure has no term yet; write until when it was extended',
    )
  return {
    ...defined('years', term.years),
    ...defined('months', sum(term.months, more.months)),
    ...defined('days', sum(term.days, more.days)),
  }
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0)

function moved(reader: EntryReader, { measures }: StepContext, date: string | undefined): void {
  const place = chosen(reader, 'place')
  const sources = citations(reader)
  if (place === undefined || date === undefined) return
  for (const measure of measures.filter(({ id }) => textsOf(reader.typed, 'moves').includes(id)))
    revised(
      reader,
      measure,
      {
        place,
        confirmed: [...measure.confirmed, ...(sources.length > 0 ? [{ on: date, sources }] : [])],
      },
      ['/place'],
      'moves',
    )
}

/** Measures that end by this step. @returns their ids */
function endedBy(
  reader: EntryReader,
  step: StepName,
  { measures }: StepContext,
  date: string | undefined,
): readonly string[] {
  const ends = textsOf(reader.typed, 'ends')
  const ending = measures.filter(({ id }) => ends.includes(id))
  if (date === undefined) return []
  const endReason = reasonOfStep(step, reader.text('type'), reader.text('outcome'))
  for (const measure of ending) revised(reader, measure, { end: date, endReason }, ['/end'], 'ends')
  return ending.map(({ id }) => id)
}
