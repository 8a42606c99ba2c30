import type { FC } from 'hono/jsx'
import { type Drawn, pictureLink, trial } from '../../drawings/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { ChargeList, MeasureTable, StepTable } from '../parts/case-tables.tsx'
import { Level } from '../parts/confidentiality.tsx'
import { Facts } from '../parts/facts.tsx'
import { History, historyOf } from '../parts/history.tsx'
import { NextSteps } from '../parts/next-steps.tsx'
import { PictureFigure, PictureTable } from '../parts/picture.tsx'
import { SourceList } from '../parts/sources.tsx'
import { loadCase } from '../queries/cases.ts'
import { askerOf, hrefIn } from '../queries/picture-asker.ts'
import { titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'
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
  const sideBySide =
    whole.proceedings.length > 1 ? await trial.draw(askerOf(visit), { case: record.id }) : null
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
          <NextSteps visit={visit} record={record} />
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
          <SideBySide visit={visit} record={record} drawn={sideBySide} />
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

/** Everybody in the case side by side, as a picture and as a table: persons as rows, steps as columns. */
const SideBySide: FC<{ visit: Visit; record: RecordOf<'proceeding'>; drawn: Drawn | null }> = ({
  visit,
  record,
  drawn,
}) =>
  drawn === null ? null : (
    <section>
      <h2>{visit.say('proceeding.co-accused')}</h2>
      <p>{visit.say('proceeding.co-accused-lead')}</p>
      <PictureFigure visit={visit} drawn={drawn} id="case" />
      <PictureTable visit={visit} drawn={drawn} name="trial" />
      <p class="controls">
        <a
          class="tap"
          href={hrefIn(visit)(pictureLink('trial', { case: record.handle ?? record.id }))}
        >
          {visit.say('picture.page')}
        </a>
      </p>
    </section>
  )
