import type { FC } from 'hono/jsx'
import type { KindName } from '../../records/index.ts'
import type { Query } from '../address.ts'
import { to, type Visit } from '../visit.ts'

/** The list that a page shows as a file, for the keeper: CSV, Excel and JSON Lines, which import takes back. */
export const ExportLinks: FC<{ visit: Visit; kind: KindName; query?: Query }> = ({
  visit,
  kind,
  query = {},
}) =>
  visit.deps.keeper ? (
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
  ) : null
