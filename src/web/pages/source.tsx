import type { FC } from 'hono/jsx'
import { type KindName, kindOf, type RecordOf } from '../../records/index.ts'
import type { MessageKey } from '../../wording/index.ts'
import type { CaseParts } from '../parts/case-tables.tsx'
import { Facts } from '../parts/facts.tsx'
import { History, historyOf } from '../parts/history.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import { fieldLabel } from '../parts/value.tsx'
import { factsRestingOn, type RestingFact } from '../queries/sources.ts'
import { titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { partsFor } from './about.ts'
import { withRecord } from './held.ts'

/** One source, and every fact that rests on it. */
export const source = (
  visit: Visit,
  { id = '' }: Readonly<Record<string, string>>,
): Promise<Reply> => withRecord(visit, 'source', id, (record) => sourcePage(visit, record))

async function sourcePage(visit: Visit, record: RecordOf<'source'>): Promise<Reply> {
  const facts = await factsRestingOn(visit.view, record.id)
  const parts = await partsFor(
    visit,
    [record],
    facts.map((fact) => fact.record),
  )
  const entries = await historyOf(visit, record.id)
  const title = titleOf(record, visit.view.packs, visit.language)
  const { say } = visit
  return {
    page: {
      title: title.text,
      titleLanguage: title.language,
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('kinds.source'), path: '/sources' },
      ],
      body: (
        <>
          <Facts {...parts} record={record} without={record.title ? ['title'] : []} />
          <section>
            <h2>{say('source.rests')}</h2>
            {facts.length === 0 ? (
              <p>{say('source.rests-nothing')}</p>
            ) : (
              <Resting {...parts} facts={facts} />
            )}
          </section>
          <History visit={visit} entries={entries} />
        </>
      ),
    },
  }
}

const Resting: FC<CaseParts & { facts: readonly RestingFact[] }> = ({ visit, titles, facts }) => (
  <>
    <p>{visit.say('source.rests-count', { count: new Set(facts.map((f) => f.record)).size })}</p>
    <Table
      columns={[
        { title: visit.say('entry.record-column') },
        { title: visit.say('source.kind') },
        { title: visit.say('source.field') },
        { title: visit.say('source.locator') },
        { title: visit.say('source.grade') },
      ]}
      rows={facts.map((fact) => [
        <RecordLink visit={visit} titles={titles} id={fact.record} />,
        kindOf(fact.kind as KindName).label[visit.language],
        fieldIn(visit, fact.pointer),
        fact.locator,
        fact.grade && visit.say(`source.grade.${fact.grade}` as MessageKey),
      ])}
    />
  </>
)

/** "" → the whole record, "/charges/0/on" → "Charges 1, Date". */
function fieldIn(visit: Visit, pointer: string): string {
  if (pointer === '') return visit.say('source.whole')
  return pointer
    .replace(/^\/fields\//, '')
    .split('/')
    .filter((step) => step !== '' && step !== 'also')
    .map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : fieldLabel(visit, step)))
    .join(' · ')
}
