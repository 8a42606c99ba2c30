import type { RecordOf } from '../../records/index.ts'
import { EventTable, MeasureTable } from '../parts/case-tables.tsx'
import { Level } from '../parts/confidentiality.tsx'
import { Facts } from '../parts/facts.tsx'
import { History, historyOf } from '../parts/history.tsx'
import { SourceList } from '../parts/sources.tsx'
import { byDate } from '../queries/order.ts'
import { loadRecords, mentionsOf } from '../queries/records.ts'
import { titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { date, type Visit } from '../visit.ts'
import { partsFor } from './about.ts'
import { withRecord } from './held.ts'

/** One event: what, when, where, who took part; what it imposed and what followed. */
export const event = (
  visit: Visit,
  { id = '' }: Readonly<Record<string, string>>,
): Promise<Reply> => withRecord(visit, 'event', id, (record) => eventPage(visit, record))

async function eventPage(visit: Visit, record: RecordOf<'event'>): Promise<Reply> {
  const mentions = await mentionsOf(visit.view, [record.id])
  const naming = [
    ...(
      await loadRecords(
        visit.view,
        mentions.map((m) => m.record),
      )
    ).values(),
  ]
  const measures = naming.filter((r) => r.kind === 'measure')
  const followed = naming.filter((r) => r.kind === 'event').sort(byDate((e) => e.date))
  const parts = await partsFor(visit, [record, ...naming])
  const entries = await historyOf(visit, record.id)
  const title = titleOf(record, visit.view.packs, visit.language)
  const type = visit.view.packs.label('event-types', record.type, visit.language)
  return {
    page: {
      title: title.text,
      titleLanguage: title.language,
      lead: [type, record.date && date(visit, record.date)].filter(Boolean).join(', '),
      crumbs: [
        { text: visit.say('frame.home'), path: '' },
        { text: visit.say('kinds.event'), path: '/events' },
      ],
      body: (
        <>
          <Level visit={visit} record={record} />
          <Facts {...parts} record={record} without={['title', 'type']} />
          <MeasureTable
            {...parts}
            title={visit.say('event.imposed')}
            measures={measures}
            withPerson
          />
          <EventTable {...parts} title={visit.say('event.followed')} events={followed} />
          <SourceList visit={visit} notes={parts.notes} />
          <History visit={visit} entries={entries} />
        </>
      ),
    },
  }
}
