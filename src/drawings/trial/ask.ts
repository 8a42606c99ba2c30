import { localText } from '../../base/language.ts'
import type { RecordOf } from '../../records/index.ts'
import { formatDate, formatTerm } from '../../wording/index.ts'
import { beginning, recordNamed } from '../ask.ts'
import type { Asker } from '../picture.ts'
import type { Accused, Step, Trial } from './trial.ts'

/** Everybody in the case of a proceeding. @param proceeding a handle or an id */
export async function askTrial(asker: Asker, proceeding: string): Promise<Trial | null> {
  const { view, on } = asker
  const { db, casebook } = view
  const record = await recordNamed(view, 'proceeding', proceeding)
  if (record === null) return null
  const own = db
    .selectFrom('proceedings')
    .select('case_key')
    .where('casebook', '=', casebook)
    .where('record', '=', record)
  const proceedings = await db
    .selectFrom('proceedings')
    .select(['record', 'person'])
    .where('casebook', '=', casebook)
    .where('case_key', 'in', own)
    .orderBy('record')
    .execute()
  const ids = proceedings.map((p) => p.record)
  if (ids.length === 0) return null
  const [steps, measures, body] = await Promise.all([
    stepsOf(asker, ids),
    measuresOf(asker, ids),
    bodyOf(asker, record),
  ])
  const titles = await asker.titles([
    ...proceedings.flatMap((p) => [p.record, p.person]),
    ...steps.map((step) => step.record),
  ])
  const accused = proceedings.flatMap(({ record: id, person }): Accused[] => {
    const named = titles.get(person)
    if (!named) return []
    const taken = steps.filter((step) => step.proceeding === id)
    return [
      {
        ...named,
        person,
        proceeding: id,
        steps: new Map(taken.map((step) => [step.record, outcomeOf(asker, step.outcome)])),
        imposed: measures.filter((m) => m.proceeding === id).map((m) => m.words),
      },
    ]
  })
  const once = [...new Map(steps.map((step) => [step.record, step])).values()]
  return {
    name: body.case.name
      ? localText(body.case.name, asker.language)
      : (titles.get(record)?.text ?? ''),
    steps: once.map((step): Step => {
      const title = titles.get(step.record)
      return {
        record: step.record,
        text: title?.text ?? '',
        path: title?.path ?? '/events',
        type: view.packs.label('event-types', step.type, asker.language),
        when:
          step.date === null
            ? asker.say('frame.date-not-known')
            : formatDate(step.date, asker.language),
        at: beginning(step, 'date'),
      }
    }),
    accused,
    records: [...ids, ...once.map((step) => step.record), ...measures.map((m) => m.record)],
    on,
  }
}

async function stepsOf({ view: { db, casebook } }: Asker, proceedings: readonly string[]) {
  const rows = await db
    .selectFrom('steps')
    .innerJoin('events', (join) =>
      join
        .onRef('events.casebook', '=', 'steps.casebook')
        .onRef('events.record', '=', 'steps.record'),
    )
    .select([
      'events.record as record',
      'events.type as type',
      'events.outcome as outcome',
      'events.date as date',
      'date_from',
      'date_from_latest',
      'date_to_latest',
      'steps.proceeding as proceeding',
    ])
    .where('steps.casebook', '=', casebook)
    .where('steps.proceeding', 'in', proceedings)
    .orderBy('events.record')
    .execute()
  const day = (row: (typeof rows)[number]) => beginning(row, 'date').latest ?? '9'
  return rows.sort((a, b) => day(a).localeCompare(day(b)))
}

async function measuresOf(
  { view, language }: Asker,
  proceedings: readonly string[],
): Promise<{ record: string; proceeding: string | null; words: string }[]> {
  const rows = await view.db
    .selectFrom('measures')
    .select(['record', 'proceeding', 'type', 'years', 'months', 'days', 'stated_term'])
    .where('casebook', '=', view.casebook)
    .where('proceeding', 'in', proceedings)
    .orderBy('record')
    .execute()
  return rows.map(({ record, proceeding, type, years, months, days, stated_term }) => {
    const term = formatTerm(
      {
        years: years ?? undefined,
        months: months ?? undefined,
        days: days ?? undefined,
        stated: stated_term ?? undefined,
      },
      language,
    )
    const label = view.packs.label('measure-types', type, language)
    return { record, proceeding, words: term === '' ? label : `${label}, ${term}` }
  })
}

async function bodyOf({ view }: Asker, record: string): Promise<RecordOf<'proceeding'>> {
  const row = await view.db
    .selectFrom('records')
    .select('body')
    .where('casebook', '=', view.casebook)
    .where('id', '=', record)
    .executeTakeFirstOrThrow()
  return JSON.parse(row.body ?? '{}') as RecordOf<'proceeding'>
}

const outcomeOf = ({ view, language }: Asker, outcome: string | null): string =>
  outcome === null ? '' : view.packs.label('outcomes', outcome, language)

/** The key that joins the proceedings of one case. @param proceeding a handle or an id */
export async function caseKeyOf(view: Asker['view'], proceeding: string): Promise<string | null> {
  const record = await recordNamed(view, 'proceeding', proceeding)
  if (record === null) return null
  const row = await view.db
    .selectFrom('proceedings')
    .select('case_key')
    .where('casebook', '=', view.casebook)
    .where('record', '=', record)
    .executeTakeFirst()
  return row?.case_key ?? null
}

/** Cases of several, with the proceeding that leads to each; the largest first. */
export async function casesOfSeveral({ db, casebook }: Asker['view'], most: number) {
  const rows = await db
    .selectFrom('proceedings')
    .select((eb) => [
      'case_key as key',
      eb.fn.min('record').as('record'),
      eb.fn.countAll().as('count'),
    ])
    .where('casebook', '=', casebook)
    .groupBy('case_key')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute()
  return rows
    .map(({ key, record, count }) => ({ key, record, count: Number(count) }))
    .sort((a, b) => b.count - a.count || a.record.localeCompare(b.record))
    .slice(0, most)
}
