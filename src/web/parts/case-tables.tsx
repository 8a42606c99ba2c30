import type { FC } from 'hono/jsx'
import type { RecordOf } from '../../records/index.ts'
import type { CitedSources } from '../queries/citations.ts'
import type { Titles } from '../queries/titles.ts'
import { date, type Visit } from '../visit.ts'
import { SaidMore } from './facts.tsx'
import { type Ends, MeasureRow } from './measure-row.tsx'
import { RecordLink } from './record-link.tsx'
import type { SourceNotes } from './source-notes.ts'
import { Sources } from './sources.tsx'
import { Table } from './table.tsx'
import { joined, Local } from './text.tsx'

/** What every part of a page about a case needs. */
export interface CaseParts {
  readonly visit: Visit
  readonly titles: Titles
  readonly cited: CitedSources
  readonly notes: SourceNotes
}

/** The date of an event as stated; in words where none is, and marked where it lies after the day of the page. */
export const EventDate: FC<{ visit: Visit; event: RecordOf<'event'> }> = ({ visit, event }) => (
  <>
    {event.date ? date(visit, event.date) : visit.say('frame.date-not-known')}
    {event.date && event.date.slice(0, visit.on.length) > visit.on && (
      <>
        {' '}
        <span class="mark">{visit.say('event.later')}</span>
      </>
    )}
  </>
)

const EventTitle: FC<CaseParts & { event: RecordOf<'event'> }> = ({ event, ...parts }) => (
  <>
    <RecordLink visit={parts.visit} titles={parts.titles} id={event.id} />
    <Sources visit={parts.visit} notes={parts.notes} cited={parts.cited.of(event.id)} />
    <SaidMore {...parts} record={event} under="/date" />
  </>
)

const outcome = (visit: Visit, event: RecordOf<'event'>): string =>
  event.outcome ? visit.view.packs.label('outcomes', event.outcome, visit.language) : ''

/** The steps of one proceeding, in order. */
export const StepTable: FC<CaseParts & { steps: readonly RecordOf<'event'>[] }> = ({
  steps,
  ...parts
}) => {
  const { visit } = parts
  if (steps.length === 0) return <p class="soft">{visit.say('proceeding.no-steps')}</p>
  return (
    <Table
      columns={[
        { title: visit.say('event.date') },
        { title: visit.say('proceeding.step') },
        { title: visit.say('event.title') },
        { title: visit.say('event.outcome') },
      ]}
      rows={steps.map((event) => [
        <EventDate visit={visit} event={event} />,
        visit.view.packs.label('event-types', event.type, visit.language),
        <EventTitle {...parts} event={event} />,
        outcome(visit, event),
      ])}
    />
  )
}

/** Events with everybody who took part. @param except whose page this is: said of the others only */
export const EventTable: FC<
  CaseParts & {
    title: string
    lead?: string
    events: readonly RecordOf<'event'>[]
    except?: string
  }
> = ({ title, lead, events, except, ...parts }) => {
  const { visit, titles } = parts
  return events.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      <Table
        columns={[
          { title: visit.say('event.date') },
          { title: visit.say('event.title') },
          { title: visit.say('event.type') },
          { title: visit.say('person.by-whom') },
        ]}
        rows={events.map((event) => [
          <EventDate visit={visit} event={event} />,
          <EventTitle {...parts} event={event} />,
          visit.view.packs.label('event-types', event.type, visit.language),
          joined(
            event.participants
              .filter(({ who }) => who !== except)
              .map(({ who, role }) => (
                <>
                  <RecordLink visit={visit} titles={titles} id={who} />
                  {` (${visit.view.packs.label('roles', role, visit.language)})`}
                </>
              )),
            <br />,
          ),
        ])}
      />
    </section>
  )
}

/**
 * Measures of restraint and penalties.
 * @param withPerson whether they concern several
 * @param ends when measures without an end of their own ended, by measure
 */
export const MeasureTable: FC<
  CaseParts & {
    title: string
    measures: readonly RecordOf<'measure'>[]
    withPerson?: boolean
    ends?: Ends
  }
> = ({ title, measures, withPerson = false, ends = new Map(), ...parts }) => {
  const { visit } = parts
  return measures.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <Table
        columns={[
          { title: visit.say('measure.what') },
          ...(withPerson ? [{ title: visit.say('proceeding.person') }] : []),
          { title: visit.say('measure.length') },
          { title: visit.say('measure.from') },
          { title: visit.say('measure.until') },
        ]}
        rows={measures.map((measure) => MeasureRow({ ...parts, measure, withPerson, ends }))}
      />
    </section>
  )
}

/** What bodies called the person, and when. */
export const RecognitionTable: FC<
  CaseParts & { recognitions: readonly RecordOf<'recognition'>[] }
> = ({ recognitions, ...parts }) => {
  const { visit, titles, cited, notes } = parts
  return recognitions.length === 0 ? null : (
    <section>
      <h2>{visit.say('person.recognitions')}</h2>
      <Table
        columns={[
          { title: visit.say('recognition.what') },
          { title: visit.say('recognition.by') },
          { title: visit.say('recognition.on') },
        ]}
        rows={recognitions.map((recognition) => [
          <>
            {visit.view.packs.label('recognition-types', recognition.type, visit.language)}
            <Sources visit={visit} notes={notes} cited={cited.of(recognition.id)} />
            {recognition.criteria.length > 0 && (
              <p class="soft">
                {visit.say('recognition.criteria', { list: recognition.criteria.join(', ') })}
              </p>
            )}
            {recognition.argument && (
              <p>
                <Local visit={visit} text={recognition.argument} />
              </p>
            )}
          </>,
          recognition.body ? (
            <RecordLink visit={visit} titles={titles} id={recognition.body} />
          ) : (
            recognition.bodyStated
          ),
          date(visit, recognition.on),
        ])}
      />
    </section>
  )
}

/** What the person was charged with, and how far it went. */
export const ChargeList: FC<CaseParts & { proceeding: RecordOf<'proceeding'> }> = ({
  proceeding,
  ...parts
}) => {
  const { visit, titles, cited, notes } = parts
  return proceeding.charges.length === 0 ? null : (
    <ul aria-label={visit.say('proceeding.charges')}>
      {proceeding.charges.map((charge, i) => (
        <li>
          {charge.provision && <RecordLink visit={visit} titles={titles} id={charge.provision} />}
          {charge.provision && charge.stated && ': '}
          {charge.stated && <Local visit={visit} text={charge.stated} />}
          {`, ${visit.say(`stage.${charge.stage}`)}`}
          {charge.on && `, ${date(visit, charge.on)}`}
          <Sources visit={visit} notes={notes} cited={cited.at(proceeding.id, `/charges/${i}`)} />
          <SaidMore {...parts} record={proceeding} under={`/charges/${i}`} />
        </li>
      ))}
    </ul>
  )
}
