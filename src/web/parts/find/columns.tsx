import type { Child, FC } from 'hono/jsx'
import { kindOf } from '../../../records/index.ts'
import type { Hit } from '../../../search/index.ts'
import type { Titles } from '../../queries/titles.ts'
import { date, type Visit } from '../../visit.ts'
import { RecordLink } from '../record-link.tsx'
import { Table } from '../table.tsx'
import { fieldLabel } from '../value.tsx'
import { dateOf, typeWords, WhyFound } from './hits.tsx'

/** Columns that a table of what was found can have beside the title. */
export const findColumns = ['kind', 'type', 'date', 'place', 'topics', 'why', 'id'] as const
export type FindColumn = (typeof findColumns)[number]

const titleOf = (visit: Visit, column: FindColumn): string => {
  if (column === 'why') return visit.say('find.why')
  if (column === 'kind') return visit.say('find.facet-kind')
  return column === 'id' ? visit.say('find.field-id') : fieldLabel(visit, column)
}

export const FindColumns: FC<{ visit: Visit; chosen: readonly FindColumn[] }> = ({
  visit,
  chosen,
}) => (
  <details open={chosen.length > 0}>
    <summary>{visit.say('find.columns')}</summary>
    <p>{visit.say('find.columns-none')}</p>
    <ul>
      {findColumns.map((column) => (
        <li>
          <label>
            <input type="checkbox" name="column" value={column} checked={chosen.includes(column)} />
            <span>{titleOf(visit, column)}</span>
          </label>
        </li>
      ))}
    </ul>
  </details>
)

export const HitTable: FC<{
  visit: Visit
  hits: readonly Hit[]
  titles: Titles
  columns: readonly FindColumn[]
}> = ({ visit, hits, titles, columns }) => (
  <Table
    columns={[
      { title: visit.say('field.title') },
      ...columns.map((column) => ({ title: titleOf(visit, column) })),
    ]}
    rows={hits.map((hit) => [
      <RecordLink visit={visit} titles={titles} id={hit.id} />,
      ...columns.map((column) => cell(visit, hit, titles, column)),
    ])}
  />
)

function cell(visit: Visit, { id, record, why }: Hit, titles: Titles, column: FindColumn): Child {
  switch (column) {
    case 'kind':
      return kindOf(record.kind).label[visit.language]
    case 'type':
      return typeWords(visit, record)
    case 'date': {
      const day = dateOf(record)
      return day === undefined ? null : date(visit, day)
    }
    case 'place':
      return 'place' in record && record.place ? (
        <RecordLink visit={visit} titles={titles} id={record.place} />
      ) : null
    case 'topics':
      return 'topics' in record
        ? record.topics
            .map((topic) => visit.view.packs.label('topics', topic, visit.language))
            .join(', ')
        : null
    case 'why':
      return <WhyFound visit={visit} why={why} titles={titles} />
    case 'id':
      return id
  }
}
