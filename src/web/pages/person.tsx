import { drawLifeOf } from '../../drawings/index.ts'
import {
  deriveStatus,
  holdingEnds,
  loadStatusFacts,
  type StatusFacts,
} from '../../projections/index.ts'
import type { FactRecord, RecordOf } from '../../records/index.ts'
import { EventTable, MeasureTable, RecognitionTable } from '../parts/case-tables.tsx'
import { Level } from '../parts/confidentiality.tsx'
import { Facts } from '../parts/facts.tsx'
import { History, historyOf } from '../parts/history.tsx'
import { MentionList } from '../parts/mentions.tsx'
import { EnterAbout } from '../parts/next-steps.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { SourceList } from '../parts/sources.tsx'
import { joined } from '../parts/text.tsx'
import { type CaseFile, loadCaseFile } from '../queries/case-file.ts'
import { askerOf } from '../queries/picture-asker.ts'
import { titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { partsFor } from './about.ts'
import { withRecord } from './held.ts'
import { listPapers } from './paper-file.ts'
import { PaperList } from './papers.tsx'
import { Consents } from './person-consents.tsx'
import { PersonLifeLine } from './person-life-line.tsx'
import { Names } from './person-names.tsx'
import { Proceedings } from './person-proceedings.tsx'
import { StatusNow } from './person-status.tsx'

/** Everything about one person, for the day of the page. */
export const person = (
  visit: Visit,
  { id = '' }: Readonly<Record<string, string>>,
): Promise<Reply> => withRecord(visit, 'person', id, (record) => personPage(visit, record))

const nothing: StatusFacts = { holdings: [], turns: [], traces: [] }

async function personPage(visit: Visit, record: RecordOf<'person'>): Promise<Reply> {
  const { view } = visit
  const file = await loadCaseFile(view, record.id)
  const facts = (await loadStatusFacts(view, [record.id])).get(record.id) ?? nothing
  const status = deriveStatus(facts, visit.on, (name) => view.packs.status(name))
  const [parts, entries, allPapers, line] = await Promise.all([
    partsFor(visit, recordsIn(record, file), status.basis),
    historyOf(visit, record.id),
    listPapers(visit),
    drawLifeOf(askerOf(visit), { person: record.handle ?? record.id }, record.id, {
      facts,
      status,
    }),
  ])
  const papers = allPapers.filter((paper) => paper.records.includes(record.id))
  const title = titleOf(record, view.packs, visit.language)
  const { say } = visit
  return {
    page: {
      title: title.text,
      titleLanguage: title.language,
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('kinds.person'), path: '/persons' },
      ],
      body: (
        <>
          <Level visit={visit} record={record} />
          <EnterAbout visit={visit} record={record} />
          <StatusNow {...parts} status={status} />
          <PersonLifeLine
            visit={visit}
            record={record}
            drawn={line}
            accused={file.proceedings.length > 0}
          />
          <section>
            <h2>{say('person.about')}</h2>
            <Names {...parts} record={record} />
            <Facts {...parts} record={record} without={['names', 'publicationGround']} />
            {file.groups.length > 0 && (
              <p>
                {say('person.groups')}:{' '}
                {joined(
                  file.groups.map((group) => (
                    <RecordLink visit={visit} titles={parts.titles} id={group.id} />
                  )),
                )}
              </p>
            )}
          </section>
          <Proceedings {...parts} file={file} />
          <MeasureTable
            {...parts}
            title={say('person.penalties')}
            measures={file.measures}
            ends={holdingEnds(facts, view)}
            withPerson={file.measures.some((measure) => measure.person !== record.id)}
          />
          <RecognitionTable {...parts} recognitions={file.recognitions} />
          <EventTable
            {...parts}
            title={say('person.acts')}
            lead={say('person.acts-lead')}
            events={file.events}
            except={record.id}
          />
          <MentionList {...parts} title={say('person.other-records')} records={file.others} />
          {papers.length > 0 && (
            <section>
              <h2>{say('person.papers')}</h2>
              <PaperList visit={visit} papers={papers} />
            </section>
          )}
          <Consents {...parts} record={record} consents={file.consents} />
          <SourceList visit={visit} notes={parts.notes} />
          <History visit={visit} entries={entries} />
        </>
      ),
    },
  }
}

const recordsIn = (record: FactRecord, file: CaseFile): FactRecord[] => [
  record,
  ...file.groups,
  ...file.proceedings,
  ...file.measures,
  ...file.recognitions,
  ...file.consents,
  ...file.events,
  ...file.others,
]
