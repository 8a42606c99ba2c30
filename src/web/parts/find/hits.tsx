import type { FC } from 'hono/jsx'
import { type FactRecord, kindOf, meaningfulFields } from '../../../records/index.ts'
import type { Hit, Why } from '../../../search/index.ts'
import type { Titles } from '../../queries/titles.ts'
import { date, type Visit } from '../../visit.ts'
import { RecordLink } from '../record-link.tsx'
import { joined } from '../text.tsx'
import { fieldLabel } from '../value.tsx'

/** Records found, each with what it is and why it was found. @param kinds say of each what kind it is */
export const HitList: FC<{
  visit: Visit
  hits: readonly Hit[]
  titles: Titles
  kinds?: boolean
}> = ({ visit, hits, titles, kinds = false }) => (
  <ol class="hits">
    {hits.map(({ id, record, why }) => {
      const about = [
        kinds && kindOf(record.kind).label[visit.language],
        typeWords(visit, record),
        dateOf(record) && date(visit, dateOf(record) as string),
        'place' in record && record.place && titles.get(record.place)?.text,
      ].filter(Boolean)
      return (
        <li>
          <span class="title">
            <RecordLink visit={visit} titles={titles} id={id} />
          </span>
          {about.length > 0 && <p class="about">{joined(about as string[], ' · ')}</p>}
          <p class="why">
            <WhyFound visit={visit} why={why} titles={titles} />
          </p>
        </li>
      )
    })}
  </ol>
)

/** The field that matched, and the words in it; or what else led to the record. */
export const WhyFound: FC<{ visit: Visit; why: Why; titles: Titles }> = ({
  visit,
  why,
  titles,
}) => {
  switch (why.by) {
    case 'text':
      return (
        <>
          <span class="in">{`${inField(visit, why.field)}: `}</span>
          <span lang={why.language === visit.language ? undefined : why.language}>
            {why.segments.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
          </span>
        </>
      )
    case 'term':
      return (
        <>
          <span class="in">{`${fieldLabel(visit, why.field)}: `}</span>
          <mark>{visit.view.packs.label(why.vocabulary, why.term, visit.language)}</mark>
        </>
      )
    case 'named':
      return (
        <>
          <span class="in">{`${fieldLabel(visit, why.field)}: `}</span>
          <RecordLink visit={visit} titles={titles} id={why.record} />
        </>
      )
    case 'fields':
      return <span class="in">{visit.say('find.why-fields')}</span>
  }
}

/** What is said of a field stands under "fields": to the reader it is a note. */
const inField = (visit: Visit, field: string): string =>
  fieldLabel(visit, field === 'fields' ? 'note' : field)

export function typeWords(visit: Visit, record: FactRecord): string | undefined {
  const type = meaningfulFields(record).find(({ pointer }) => pointer === '/type')
  return type?.vocabulary && visit.view.packs.label(type.vocabulary, type.value, visit.language)
}

/** The date a list shows beside a record. */
export function dateOf(record: FactRecord): string | undefined {
  if ('date' in record) return record.date
  if ('start' in record) return record.start
  if ('opened' in record) return record.opened
  if ('issued' in record) return record.issued
  if ('on' in record) return record.on
  return 'asOf' in record ? record.asOf : undefined
}
