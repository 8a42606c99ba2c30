import type { FC } from 'hono/jsx'
import type { RecordOf } from '../../records/index.ts'
import { formatTerm } from '../../wording/index.ts'
import { recordPath } from '../address.ts'
import {
  type CaseParts,
  ChargeList,
  EventDate,
  MeasureTable,
  StepTable,
} from '../parts/case-tables.tsx'
import { Level } from '../parts/confidentiality.tsx'
import { Facts } from '../parts/facts.tsx'
import { History, historyOf } from '../parts/history.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { SourceList } from '../parts/sources.tsx'
import { type Case, loadCase } from '../queries/cases.ts'
import { titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'
import { partsFor } from './about.ts'
import { withRecord } from './held.ts'

/** One person in one case, and everybody else in that case. */
export const proceeding = (
  visit: Visit,
  { id = '' }: Readonly<Record<string, string>>,
): Promise<Reply> => withRecord(visit, 'proceeding', id, (record) => proceedingPage(visit, record))

async function proceedingPage(visit: Visit, record: RecordOf<'proceeding'>): Promise<Reply> {
  const whole = await loadCase(visit.view, record.case.key)
  const parts = await partsFor(visit, [
    record,
    ...whole.proceedings,
    ...whole.measures,
    ...whole.steps,
  ])
  const entries = await historyOf(visit, record.id)
  const title = titleOf(record, visit.view.packs, visit.language)
  const { say } = visit
  return {
    page: {
      title: title.text,
      titleLanguage: title.language,
      lead: say('proceeding.lead'),
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('kinds.proceeding'), path: '/proceedings' },
      ],
      body: (
        <>
          <Level visit={visit} record={record} />
          <Facts
            {...parts}
            record={record}
            without={caseIsNamed(record) ? ['title', 'charges'] : ['title', 'charges', 'case']}
          />
          {record.charges.length > 0 && (
            <section>
              <h2>{say('proceeding.charges')}</h2>
              <ChargeList {...parts} proceeding={record} />
            </section>
          )}
          <section>
            <h2>{say('proceeding.steps')}</h2>
            <StepTable
              {...parts}
              steps={whole.steps.filter((event) => whole.isStep(event.id, record.id))}
            />
          </section>
          <MeasureTable
            {...parts}
            title={say('person.penalties')}
            measures={whole.measures.filter((m) => m.proceeding === record.id)}
          />
          {whole.proceedings.length > 1 && <CoAccused {...parts} whole={whole} />}
          <SourceList visit={visit} notes={parts.notes} />
          <History visit={visit} entries={entries} />
        </>
      ),
    },
  }
}

/** The key only joins the proceedings of one case; it says nothing to a reader. */
const caseIsNamed = (record: RecordOf<'proceeding'>): boolean =>
  record.case.name !== undefined || record.case.number !== undefined

/** Persons as rows, steps as columns. */
const CoAccused: FC<CaseParts & { whole: Case }> = ({ whole, ...parts }) => {
  const { visit, titles } = parts
  const { packs } = visit.view
  const label = (vocabulary: string, term: string) => packs.label(vocabulary, term, visit.language)
  return (
    <section>
      <h2 id="case">{visit.say('proceeding.co-accused')}</h2>
      <p>{visit.say('proceeding.co-accused-lead')}</p>
      <section class="wide" tabindex={0} aria-labelledby="case">
        <table>
          <thead>
            <tr>
              <th scope="col">{visit.say('proceeding.person')}</th>
              {whole.steps.map((event) => (
                <th scope="col">
                  <a href={to(visit, titles.get(event.id)?.path ?? '/events')}>
                    {label('event-types', event.type)}
                  </a>
                  <br />
                  <small>
                    <EventDate visit={visit} event={event} />
                  </small>
                </th>
              ))}
              <th scope="col">{visit.say('proceeding.result')}</th>
            </tr>
          </thead>
          <tbody>
            {whole.proceedings.map((proceeding) => (
              <tr>
                <th scope="row">
                  <RecordLink visit={visit} titles={titles} id={proceeding.person} />
                </th>
                {whole.steps.map((event) => (
                  <td>
                    {whole.isStep(event.id, proceeding.id) &&
                      (event.outcome ? label('outcomes', event.outcome) : '✓')}
                  </td>
                ))}
                <td>
                  {whole.measures
                    .filter((measure) => measure.proceeding === proceeding.id)
                    .map((measure) => (
                      <div>
                        <a href={to(visit, recordPath(measure))}>
                          {[
                            label('measure-types', measure.type),
                            measure.term && formatTerm(measure.term, visit.language),
                          ]
                            .filter(Boolean)
                            .join(', ')}
                        </a>
                      </div>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
