import type { Child } from 'hono/jsx'
import type { RecordOf } from '../../records/index.ts'
import { formatTerm, formatWhen } from '../../wording/index.ts'
import { termEnd } from '../queries/term-end.ts'
import { date, type Visit } from '../visit.ts'
import type { CaseParts } from './case-tables.tsx'
import { SaidMore } from './facts.tsx'
import { RecordLink } from './record-link.tsx'
import { Sources } from './sources.tsx'
import { moneyWords } from './value.tsx'

/** Stated dates (EDTF) on which measures ended through something else, by the id of the measure. */
export type Ends = ReadonlyMap<string, string>

/** The cells of one measure or penalty: what, whom, how much, from when, until when and why it ended. */
export function MeasureRow({
  measure,
  withPerson,
  ends,
  ...parts
}: CaseParts & { measure: RecordOf<'measure'>; withPerson: boolean; ends: Ends }): Child[] {
  const { visit, titles, cited, notes } = parts
  const { say, view, language } = visit
  const ended = measure.end ?? ends.get(measure.id)
  const about = (pointer: string) => (
    <>
      <Sources visit={visit} notes={notes} cited={cited.at(measure.id, pointer)} />
      <SaidMore {...parts} record={measure} under={pointer} />
    </>
  )
  return [
    <>
      {view.packs.label('measure-types', measure.type, language)}
      {measure.inAbsentia && ` (${say('measure.in-absentia')})`}
      <Sources visit={visit} notes={notes} cited={cited.of(measure.id)} />
      {measure.note && <p class="soft">{measure.note}</p>}
      {measure.replaces && (
        <p class="soft">
          {say('measure.replaced')}:{' '}
          <RecordLink visit={visit} titles={titles} id={measure.replaces} />
        </p>
      )}
    </>,
    ...(withPerson ? [<RecordLink visit={visit} titles={titles} id={measure.person} />] : []),
    <>
      {amounts(visit, measure).join('; ') || <span class="soft">{say('measure.not-stated')}</span>}
      {about('/term')}
      {about('/amount')}
    </>,
    <>
      {measure.start ? date(visit, measure.start) : ''}
      {about('/start')}
    </>,
    <>
      {ended && date(visit, ended)}
      {measure.endReason && (
        <>
          {ended && <br />}
          {view.packs.label('end-reasons', measure.endReason, language)}
        </>
      )}
      {about('/end')}
      {!ended && <small>{termWords(visit, measure)}</small>}
      {measure.confirmed.map(({ on }, i) => (
        <div>
          <small>{say('measure.confirmed', { when: formatWhen(on, language) })}</small>
          <Sources visit={visit} notes={notes} cited={cited.at(measure.id, `/confirmed/${i}`)} />
        </div>
      ))}
    </>,
  ]
}

const amounts = (visit: Visit, { term, amount }: RecordOf<'measure'>): string[] => [
  ...(term ? [formatTerm(term, visit.language)] : []),
  ...(amount ? [amount.stated ?? moneyWords(visit, amount)] : []),
]

/** When the stated term is over. */
function termWords(visit: Visit, measure: RecordOf<'measure'>): string {
  const day = termEnd(measure)
  return day === null ? '' : visit.say('measure.term-to', { date: date(visit, day) })
}
