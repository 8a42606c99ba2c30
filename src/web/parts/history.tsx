import type { FC } from 'hono/jsx'
import type { EntryLine } from '../deps.ts'
import type { Titles } from '../queries/titles.ts'
import { date, number, to, type Visit } from '../visit.ts'
import { RecordLink } from './record-link.tsx'
import { Table } from './table.tsx'

/** Entries of the ledger as a table. @param titles given where the entries are about several records */
export const Entries: FC<{ visit: Visit; entries: readonly EntryLine[]; titles?: Titles }> = ({
  visit,
  entries,
  titles,
}) => (
  <Table
    columns={[
      { title: visit.say('entry.when') },
      { title: visit.say('entry.what') },
      ...(titles ? [{ title: visit.say('entry.record-column') }] : []),
      { title: visit.say('entry.who') },
      { title: visit.say('entry.why') },
      { title: visit.say('entry.number'), end: true },
    ]}
    rows={entries.map((entry) => [
      date(visit, entry.at.slice(0, 10)),
      visit.say(`entry.${entry.operation}`),
      ...(titles ? [<RecordLink visit={visit} titles={titles} id={entry.record} />] : []),
      entry.by === 'local' ? visit.say('entry.local') : entry.by,
      entry.why,
      number(visit, entry.sequence + 1),
    ])}
  />
)

/** The history of one record: for the keeper only, because it names who worked on it. */
export const History: FC<{ visit: Visit; entries: readonly EntryLine[] }> = ({ visit, entries }) =>
  entries.length === 0 ? null : (
    <section>
      <h2>{visit.say('entry.history')}</h2>
      <Entries visit={visit} entries={entries} />
      {visit.deps.keeper && (
        <p>
          <a class="button" href={to(visit, `/records/${entries[0]?.record}/edit`)}>
            {visit.say('edit.change')}
          </a>{' '}
          <a class="tap" href={to(visit, `/records/${entries[0]?.record}/history`)}>
            {visit.say('entry.differences')}
          </a>
        </p>
      )}
    </section>
  )

/** The entries about a record that this reader may see. */
export const historyOf = async (visit: Visit, record: string): Promise<readonly EntryLine[]> => {
  if (!visit.deps.loopback) return []
  const entries = await visit.deps.entriesOf(record)
  return entries.filter((entry) => entry.at.slice(0, 10) <= visit.known)
}
