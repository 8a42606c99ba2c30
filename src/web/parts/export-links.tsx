import type { FC } from 'hono/jsx'
import type { KindName } from '../../records/index.ts'
import type { Query } from '../address.ts'
import { to, type Visit } from '../visit.ts'

/**
 * The list that a page shows as a file, for the keeper: CSV, Excel and JSON Lines, which import takes back. A list that is
 * filtered by the page itself has none: what would be saved is not what is seen.
 * @param query what the list is searched with
 */
export const ExportLinks: FC<{ visit: Visit; kind: KindName; query?: Query }> = ({
  visit,
  kind,
  query,
}) => {
  const filtered = [...visit.query].some(([name, value]) => name !== 'page' && value !== '')
  if (!visit.deps.keeper || (query === undefined && filtered)) return null
  return (
    <p class="controls">
      {visit.say('export.list')}:{' '}
      {(['csv', 'xlsx', 'jsonl'] as const).map((format) => (
        <>
          <a class="tap" href={to(visit, `/export/${kind}.${format}`, query)}>
            {format.toUpperCase()}
          </a>{' '}
        </>
      ))}
    </p>
  )
}
