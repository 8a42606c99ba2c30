import type { FC } from 'hono/jsx'
import type { RecordOf } from '../../records/index.ts'
import { type CaseParts, EventTable } from '../parts/case-tables.tsx'
import { Facts } from '../parts/facts.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { SourceList } from '../parts/sources.tsx'
import { Table } from '../parts/table.tsx'
import { Local } from '../parts/text.tsx'
import { type ChargeUnder, chargesUnder, tally } from '../queries/charges.ts'
import { byDate } from '../queries/order.ts'
import { loadRecords, mentionsOf } from '../queries/records.ts'
import { provisionTitle } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { date, number, type Visit } from '../visit.ts'
import { partsFor } from './about.ts'
import { withRecord } from './held.ts'

/** One article of a law: who was charged under it, by year, and with what result. */
export const provision = (
  visit: Visit,
  { id = '' }: Readonly<Record<string, string>>,
): Promise<Reply> => withRecord(visit, 'provision', id, (record) => provisionPage(visit, record))

async function provisionPage(visit: Visit, record: RecordOf<'provision'>): Promise<Reply> {
  const charges = await chargesUnder(visit.view, record.id)
  const mentions = await mentionsOf(visit.view, [record.id])
  const named = await loadRecords(
    visit.view,
    mentions.filter((m) => m.field === 'provisions').map((m) => m.record),
  )
  const events = [...named.values()].filter((r) => r.kind === 'event').sort(byDate((e) => e.date))
  const parts = await partsFor(
    visit,
    [record, ...events],
    charges.flatMap((c) => [c.proceeding, c.person]),
  )
  const { say } = visit
  return {
    page: {
      title: provisionTitle(record, visit.view.packs, visit.language),
      lead: <Local visit={visit} text={record.label} />,
      crumbs: [
        { text: say('frame.home'), path: '' },
        { text: say('kinds.provision'), path: '/provisions' },
      ],
      body: (
        <>
          <Facts {...parts} record={record} without={['label']} />
          {charges.length === 0 ? (
            <p>{say('provision.nobody')}</p>
          ) : (
            <>
              <Charged {...parts} charges={charges} />
              <ByYear visit={visit} charges={charges} />
            </>
          )}
          <EventTable {...parts} title={say('provision.events')} events={events} />
          <SourceList visit={visit} notes={parts.notes} />
        </>
      ),
    },
  }
}

const Charged: FC<CaseParts & { charges: readonly ChargeUnder[] }> = ({
  visit,
  titles,
  charges,
}) => (
  <section>
    <h2>{visit.say('provision.who')}</h2>
    <Table
      columns={[
        { title: visit.say('proceeding.person') },
        { title: visit.say('proceeding.title') },
        { title: visit.say('provision.stage') },
        { title: visit.say('event.date') },
      ]}
      rows={charges.map((charge) => [
        <RecordLink visit={visit} titles={titles} id={charge.person} />,
        <RecordLink visit={visit} titles={titles} id={charge.proceeding} />,
        visit.say(`stage.${charge.stage}` as 'stage.charged'),
        charge.on && date(visit, charge.on),
      ])}
    />
  </section>
)

const ByYear: FC<{ visit: Visit; charges: readonly ChargeUnder[] }> = ({ visit, charges }) => {
  const years = [...Map.groupBy(charges, (charge) => charge.year)].sort(([a], [b]) =>
    (a ?? '9').localeCompare(b ?? '9'),
  )
  return (
    <section>
      <h2>{visit.say('provision.by-year')}</h2>
      <Table
        columns={[
          { title: visit.say('event.year') },
          { title: visit.say('provision.charged'), end: true },
          { title: visit.say('provision.convicted'), end: true },
        ]}
        rows={years.map(([year, list]) => {
          const { charged, convicted } = tally(list)
          return [
            year ?? visit.say('event.undated'),
            number(visit, charged),
            number(visit, convicted),
          ]
        })}
      />
      <p class="soft">{visit.say('provision.unit-note')}</p>
    </section>
  )
}
