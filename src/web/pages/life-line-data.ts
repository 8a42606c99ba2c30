import { dateBounds } from '../../base/date.ts'
import { localText } from '../../base/language.ts'
import type { Status, StatusFacts } from '../../projections/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { formatTerm } from '../../wording/index.ts'
import type { Bar, Edge, LifeLine, Tick } from '../drawings/life-line-layout.ts'
import type { CaseFile } from '../queries/case-file.ts'
import { endOf } from '../queries/holding-end.ts'
import { termEnd } from '../queries/term-end.ts'
import type { Titles } from '../queries/titles.ts'
import { date, type Visit } from '../visit.ts'

interface About {
  readonly visit: Visit
  readonly titles: Titles
  readonly record: RecordOf<'person'>
  readonly status: Status
  readonly facts: StatusFacts
}

/** What the life line of a person draws. */
export const lifeLineOf = (about: About, file: CaseFile): LifeLine => ({
  bars: file.measures.filter(lasts(about.visit)).map((measure) => barOf(about, measure)),
  ticks: file.events.flatMap((event) => tickOf(about.visit, event)),
  on: about.visit.on,
})

/** A measure that lasts and says when; a fine or a confiscation is an event, not a bar. */
const lasts =
  ({ view }: Visit) =>
  (measure: RecordOf<'measure'>): boolean =>
    (view.packs.measureType(measure.type).status !== null || measure.term !== undefined) &&
    (measure.start !== undefined || measure.end !== undefined || measure.confirmed.length > 0)

function barOf({ visit, titles, record, status, facts }: About, measure: RecordOf<'measure'>): Bar {
  const holding = facts.holdings.find((h) => h.record === measure.id)
  const confirmed = measure.confirmed.flatMap(({ on }) => dateBounds(on).endLatest ?? []).sort()
  const heard = status.basis.includes(measure.id) ? status.heard : null
  return {
    label: labelOf(visit, titles, measure, record.id),
    tone: toneOf(visit, measure),
    start: measure.start ? startOf(measure.start) : { earliest: null, latest: null },
    end: holding ? endOf(holding, facts, visit.view) : measure.end ? startOf(measure.end) : null,
    heard: confirmed.at(-1) ?? heard,
    termEnd: termEnd(measure),
  }
}

/** What was imposed on a group the person belongs to says so. */
function labelOf(
  visit: Visit,
  titles: Titles,
  measure: RecordOf<'measure'>,
  person: string,
): string {
  const title = titles.get(measure.id)?.text
  if (measure.person !== person && title) return title
  const label = visit.view.packs.label('measure-types', measure.type, visit.language)
  return measure.term ? `${label}, ${formatTerm(measure.term, visit.language)}` : label
}

/** A sentence in absentia holds nobody. */
function toneOf({ view }: Visit, measure: RecordOf<'measure'>): Bar['tone'] {
  const status = view.packs.measureType(measure.type).status
  if (status === null || measure.inAbsentia) return 'other'
  const { tone } = view.packs.status(status)
  return tone === 'deprived' || tone === 'restrained' ? tone : 'other'
}

function tickOf(visit: Visit, event: RecordOf<'event'>): Tick[] {
  if (event.date === undefined) return []
  const label = `${date(visit, event.date)}: ${localText(event.title, visit.language)}`
  return [{ label, at: startOf(event.date) }]
}

function startOf(edtf: string): Edge {
  const bounds = dateBounds(edtf)
  return { earliest: bounds.startEarliest, latest: bounds.startLatest }
}
