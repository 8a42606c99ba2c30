import { RecordLink } from '../parts/record-link.tsx'
import { Table } from '../parts/table.tsx'
import { Local } from '../parts/text.tsx'
import { tallyProvisions } from '../queries/charges.ts'
import { loadKind } from '../queries/records.ts'
import { loadTitles } from '../queries/titles.ts'
import type { Reply } from '../reply.ts'
import { number, type Visit } from '../visit.ts'

/** All provisions, those most used first. */
export async function provisions(visit: Visit): Promise<Reply> {
  const { view, say } = visit
  const all = await loadKind(view, 'provision')
  const tallies = await tallyProvisions(view)
  const rows = all
    .map((provision) => ({
      provision,
      ...(tallies.get(provision.id) ?? { charged: 0, convicted: 0 }),
    }))
    .sort(
      (a, b) =>
        b.charged - a.charged ||
        Number.parseInt(a.provision.article, 10) - Number.parseInt(b.provision.article, 10),
    )
  const titles = await loadTitles(
    view,
    visit.language,
    all.map((p) => p.id),
  )
  return {
    page: {
      title: say('kinds.provision'),
      lead: say('provision.lead'),
      crumbs: [{ text: say('frame.home'), path: '' }],
      body: (
        <>
          <Table
            columns={[
              { title: say('provision.article') },
              { title: say('provision.about') },
              { title: say('provision.charged'), end: true },
              { title: say('provision.convicted'), end: true },
            ]}
            rows={rows.map(({ provision, charged, convicted }) => [
              <RecordLink visit={visit} titles={titles} id={provision.id} />,
              <Local visit={visit} text={provision.label} />,
              number(visit, charged),
              number(visit, convicted),
            ])}
          />
          <p class="soft">{say('provision.unit-note')}</p>
        </>
      ),
    },
  }
}
