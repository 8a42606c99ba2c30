import type { FC } from 'hono/jsx'
import type { FactRecord } from '../../records/index.ts'
import type { Titles } from '../queries/titles.ts'
import type { Visit } from '../visit.ts'
import { RecordLink } from './record-link.tsx'

/** Records by kind, each as a link. */
export const MentionList: FC<{
  visit: Visit
  titles: Titles
  title: string
  records: readonly FactRecord[]
}> = ({ visit, titles, title, records }) => {
  const byKind = Map.groupBy(records, (record) => record.kind)
  return records.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {[...byKind].map(([kind, list]) => (
        <>
          <h3>{visit.say(`kinds.${kind}`)}</h3>
          <ul>
            {list.map((record) => (
              <li>
                <RecordLink visit={visit} titles={titles} id={record.id} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}
