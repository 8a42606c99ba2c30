import { type FactRecord, kindOf } from '../../records/index.ts'
import { listPath, recordPath } from '../address.ts'
import { Level } from '../parts/confidentiality.tsx'
import { Facts } from '../parts/facts.tsx'
import { History, historyOf } from '../parts/history.tsx'
import { MentionList } from '../parts/mentions.tsx'
import { SourceList } from '../parts/sources.tsx'
import { loadRecords, mentionsOf } from '../queries/records.ts'
import type { Reply } from '../reply.ts'
import { to, type Visit } from '../visit.ts'
import { partsFor } from './about.ts'
import { gonePage } from './faults.tsx'
import { findStanding } from './held.ts'

/** Any record by its id: the lasting address. Leads to the kind's own page where there is one. */
export async function record(
  visit: Visit,
  { id = '' }: Readonly<Record<string, string>>,
): Promise<Reply> {
  const held = await findStanding(visit, id)
  if (!held) return null
  if (held.record === null) return { page: gonePage(visit, held) }
  const path = recordPath(held.record)
  if (path !== visit.path) return { redirect: to(visit, path) }
  return recordPage(visit, held.record)
}

async function recordPage(visit: Visit, record: FactRecord): Promise<Reply> {
  const mentions = await mentionsOf(visit.view, [record.id])
  const naming = [
    ...(
      await loadRecords(
        visit.view,
        mentions.map((m) => m.record),
      )
    ).values(),
  ]
  const parts = await partsFor(
    visit,
    [record],
    naming.map((r) => r.id),
  )
  const entries = await historyOf(visit, record.id)
  const title = parts.titles.get(record.id)
  const { say } = visit
  return {
    page: {
      title: title?.text ?? record.id,
      titleLanguage: title?.language,
      lead: kindOf(record.kind).label[visit.language],
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say(`kinds.${record.kind}`), path: listPath(record.kind) },
      ],
      body: (
        <>
          <Level visit={visit} record={record} />
          <Facts {...parts} record={record} />
          <MentionList {...parts} title={say('record.mentioned-in')} records={naming} />
          <SourceList visit={visit} notes={parts.notes} />
          <History visit={visit} entries={entries} />
        </>
      ),
    },
  }
}
