import type { RecordOf } from '../../records/index.ts'
import { EventTable } from '../parts/case-tables.tsx'
import { Level } from '../parts/confidentiality.tsx'
import { Facts } from '../parts/facts.tsx'
import { History, historyOf } from '../parts/history.tsx'
import { MentionList } from '../parts/mentions.tsx'
import { SourceList } from '../parts/sources.tsx'
import { byDate } from '../queries/order.ts'
import { loadRecords, mentionsOf } from '../queries/records.ts'
import { titleOf } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { partsFor } from './about.ts'
import { withRecord } from './held.ts'
import { Names } from './person-names.tsx'

type Parameters = Readonly<Record<string, string>>

/** One organisation: its names, what it took part in, and what else names it. */
export const organisation = (visit: Visit, { id = '' }: Parameters): Promise<Reply> =>
  withRecord(visit, 'organisation', id, (record) =>
    namedPage(visit, record, {
      vocabulary: 'organisation-types',
      list: '/organisations',
      events: visit.say('organisation.acts'),
    }),
  )

/** One place: where it lies, what lies in it, what happened there. */
export const place = (visit: Visit, { id = '' }: Parameters): Promise<Reply> =>
  withRecord(visit, 'place', id, (record) =>
    namedPage(visit, record, {
      vocabulary: 'place-types',
      list: '/places',
      events: visit.say('place.events'),
    }),
  )

async function namedPage(
  visit: Visit,
  record: RecordOf<'organisation' | 'place'>,
  about: { readonly vocabulary: string; readonly list: string; readonly events: string },
): Promise<Reply> {
  const mentions = await mentionsOf(visit.view, [record.id])
  const naming = await loadRecords(
    visit.view,
    mentions.map((m) => m.record),
  )
  const events = [...naming.values()].filter((r) => r.kind === 'event').sort(byDate((e) => e.date))
  const others = [...naming.values()].filter((r) => r.kind !== 'event')
  const parts = await partsFor(
    visit,
    [record, ...events],
    others.map((r) => r.id),
  )
  const entries = await historyOf(visit, record.id)
  const title = titleOf(record, visit.view.packs, visit.language)
  const { say } = visit
  return {
    page: {
      title: title.text,
      titleLanguage: title.language,
      lead: visit.view.packs.label(about.vocabulary, record.type, visit.language),
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say(`kinds.${record.kind}`), path: about.list },
      ],
      body: (
        <>
          <Level visit={visit} record={record} />
          <Names {...parts} record={record} />
          <Facts {...parts} record={record} without={['names', 'type']} />
          <EventTable {...parts} title={about.events} events={events} except={record.id} />
          <MentionList {...parts} title={say('record.mentioned-in')} records={others} />
          <SourceList visit={visit} notes={parts.notes} />
          <History visit={visit} entries={entries} />
        </>
      ),
    },
  }
}
