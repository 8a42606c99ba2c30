import { ExportLinks } from '../parts/export-links.tsx'
import { listedPage, Pager } from '../parts/pager.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import { listSources } from '../queries/sources.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { date, number, type Visit } from '../visit.ts'

/** All sources, latest first, with how many records rest on each. */
export async function sources(visit: Visit): Promise<Reply> {
  const { view, say, language } = visit
  const { at, list } = await listedPage(visit, (page) => listSources(view, page))
  const { items } = list
  const titles = await loadTitles(
    view,
    language,
    items.map((source) => source.id),
  )
  return {
    page: {
      title: say('kinds.source'),
      lead: say('source.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          <Table
            columns={[
              { title: say('source.title-column') },
              { title: say('source.publisher') },
              { title: say('source.issued') },
              { title: say('source.kind') },
              { title: say('source.records'), end: true },
            ]}
            rows={items.map((source) => [
              <RecordLink visit={visit} titles={titles} id={source.id} />,
              source.publisher,
              source.issued && date(visit, source.issued),
              view.packs.label('source-types', source.type, language),
              number(visit, source.records),
            ])}
          />
          <Pager visit={visit} at={at} total={list.total} />
          <ExportLinks visit={visit} kind="source" />
        </>
      ),
    },
  }
}
