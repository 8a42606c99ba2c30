import { isKindName, type KindName } from '../../records/index.ts'
import { isShelved, listPath } from '../address.ts'
import { ExportLinks } from '../parts/export-links.tsx'
import { Pager, pageOf } from '../parts/pager.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { loadKind } from '../queries/records.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Reply, Route } from '../reply.ts'
import { to, type Visit } from '../visit.ts'

/** The list of a kind that has no list of its own making. @param fixed the kind; else the address names it */
export const kind =
  (fixed?: KindName): Route['answer'] =>
  async (visit, parameters) => {
    const name = fixed ?? parameters.kind ?? ''
    if (!isKindName(name)) return null
    if (fixed === undefined && isShelved(name)) return { redirect: to(visit, listPath(name)) }
    return kindPage(visit, name)
  }

async function kindPage(visit: Visit, kind: KindName): Promise<Reply> {
  const records = await loadKind(visit.view, kind)
  const titles = await loadTitles(
    visit.view,
    visit.language,
    records.map((record) => record.id),
  )
  const sorted = records.sort((a, b) =>
    (titles.get(a.id)?.text ?? '').localeCompare(titles.get(b.id)?.text ?? '', visit.language),
  )
  const { at, items } = pageOf(visit, sorted)
  return {
    page: {
      title: visit.say(`kinds.${kind}`),
      lead: leadOf(visit, kind),
      crumbs: [{ text: visit.say('frame.home'), path: '' }],
      body: (
        <>
          <p>
            <b>{visit.say('record.count', { count: records.length })}</b>
          </p>
          <ul class="plain twin">
            {items.map((record) => (
              <li>
                <RecordLink visit={visit} titles={titles} id={record.id} />
              </li>
            ))}
          </ul>
          <Pager visit={visit} at={at} total={records.length} />
          <ExportLinks visit={visit} kind={kind} />
        </>
      ),
    },
  }
}

function leadOf(visit: Visit, kind: KindName): string {
  if (kind === 'organisation') return visit.say('organisation.lead')
  if (kind === 'place') return visit.say('place.lead')
  return visit.say('record.list-lead')
}
