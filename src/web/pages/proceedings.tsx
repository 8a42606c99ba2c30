import { Pager, pageOf } from '../parts/pager.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import { loadTitles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { date, type Visit } from '../visit.ts'

/** All proceedings with the person, the kind of case and when it was opened. */
export async function proceedings(visit: Visit): Promise<Reply> {
  const { view, say, language } = visit
  const all = await view.db
    .selectFrom('proceedings')
    .select(['record', 'person', 'type', 'opened'])
    .where('casebook', '=', view.casebook)
    .orderBy('record')
    .execute()
  const { at, items } = pageOf(visit, all)
  const titles = await loadTitles(
    view,
    language,
    items.flatMap((p) => [p.record, p.person]),
  )
  return {
    page: {
      title: say('kinds.proceeding'),
      lead: say('proceeding.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          <p>
            <b>{say('proceeding.count', { count: all.length })}</b>
          </p>
          <Table
            columns={[
              { title: say('proceeding.title') },
              { title: say('proceeding.person') },
              { title: say('event.type') },
              { title: say('proceeding.opened') },
            ]}
            rows={items.map((p) => [
              <RecordLink visit={visit} titles={titles} id={p.record} />,
              <RecordLink visit={visit} titles={titles} id={p.person} />,
              view.packs.label('proceeding-types', p.type, language),
              p.opened && date(visit, p.opened),
            ])}
          />
          <Pager visit={visit} at={at} total={all.length} />
        </>
      ),
    },
  }
}
