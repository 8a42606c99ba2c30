import { ExportLinks } from '../parts/export-links.tsx'
import { listedPage, Pager } from '../parts/pager.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import { listProceedings } from '../queries/proceedings.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { date, type Visit } from '../visit.ts'

/** All proceedings with the person, the kind of case and when it was opened. */
export async function proceedings(visit: Visit): Promise<Reply> {
  const { view, say, language } = visit
  const { at, list } = await listedPage(visit, (page) => listProceedings(view, page))
  const { items } = list
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
            <b>{say('proceeding.count', { count: list.total })}</b>
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
          <Pager visit={visit} at={at} total={list.total} />
          <ExportLinks visit={visit} kind="proceeding" />
        </>
      ),
    },
  }
}
