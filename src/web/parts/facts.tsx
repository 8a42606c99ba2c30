import type { Child, FC } from 'hono/jsx'
import { type FactRecord, kindOf, meaningfulFields } from '../../records/index.ts'
import type { CitedSources } from '../queries/citations.ts'
import type { Titles } from '../queries/titles.ts'
import type { Visit } from '../visit.ts'
import type { SourceNotes } from './source-notes.ts'
import { Sources } from './sources.tsx'
import { fieldLabel, type Meanings, Value } from './value.tsx'

/** Fields that every record has and that pages show in other ways. */
const envelope = new Set([
  'kind',
  'version',
  'id',
  'handle',
  'confidentiality',
  'sources',
  'fields',
  'note',
])

interface FactsProps {
  readonly visit: Visit
  readonly record: FactRecord
  readonly titles: Titles
  readonly cited: CitedSources
  readonly notes: SourceNotes
  /** Fields that the page shows elsewhere. */
  readonly without?: readonly string[]
}

/** The fields of a record, each with its sources, its note, and what other sources say instead. */
export const Facts: FC<FactsProps> = (props) => {
  const { visit, record, without = [] } = props
  const order = Object.keys(kindOf(record.kind).schema.shape)
  const held: Readonly<Record<string, unknown>> = record
  const fields = order
    .map((name) => [name, held[name]] as const)
    .filter(
      ([name, value]) => !envelope.has(name) && !without.includes(name) && holdsSomething(value),
    )
  if (fields.length === 0 && !record.note) return null
  return (
    <dl class="facts">
      {fields.map(([name, value]) => (
        <div>
          <dt>{fieldLabel(visit, name)}</dt>
          <dd>
            <Field {...props} name={name} value={value} />
          </dd>
        </div>
      ))}
      {record.note && (
        <div>
          <dt>{fieldLabel(visit, 'note')}</dt>
          <dd>{record.note}</dd>
        </div>
      )}
    </dl>
  )
}

const holdsSomething = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

const Field: FC<FactsProps & { name: string; value: unknown }> = ({
  name,
  value,
  without: _,
  ...about
}) => {
  const { visit, record, titles, cited, notes } = about
  const pointer = `/${name}`
  const common = { visit, titles, meanings: meaningsOf(record), field: name }
  if (Array.isArray(value) && value.some((_, i) => isSaidMore(record, `${pointer}/${i}`)))
    return (
      <ul>
        {value.map((item, i) => (
          <li>
            <Value {...common} pointer={`${pointer}/${i}`} value={item} />
            <Sources visit={visit} notes={notes} cited={cited.of(record.id, `${pointer}/${i}`)} />
            <SaidMore {...about} under={`${pointer}/${i}`} />
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <Value {...common} pointer={pointer} value={value} />
      <Sources visit={visit} notes={notes} cited={cited.of(record.id, pointer)} />
      <SaidMore {...about} under={pointer} />
    </>
  )
}

export const meaningsOf = (record: FactRecord): Meanings =>
  new Map(meaningfulFields(record).map((field) => [field.pointer, field]))

const isUnder = (pointer: string, under: string) =>
  pointer === under || pointer.startsWith(`${under}/`)

const isSaidMore = (record: FactRecord, under: string): boolean =>
  Object.keys(record.fields ?? {}).some((pointer) => isUnder(pointer, under))

/** Notes on a field, its confidentiality, and conflicting statements side by side with their sources. */
export const SaidMore: FC<Omit<FactsProps, 'without'> & { under: string }> = (about) => {
  const said = Object.entries(about.record.fields ?? {}).filter(([p]) => isUnder(p, about.under))
  return (
    <>
      {said.map(([pointer, statement]) => (
        <>
          {statement.confidentiality && statement.confidentiality !== 'public' && (
            <>
              {' '}
              <span class="mark">{about.visit.say(`level.${statement.confidentiality}`)}</span>
            </>
          )}
          {statement.note && <p class="soft">{statement.note}</p>}
          <Otherwise {...about} pointer={pointer} also={statement.also ?? []} />
        </>
      ))}
    </>
  )
}

interface Other {
  readonly value: unknown
  readonly note?: string | undefined
}

const Otherwise: FC<Omit<FactsProps, 'without'> & { pointer: string; also: readonly Other[] }> = ({
  visit,
  record,
  titles,
  cited,
  notes,
  pointer,
  also,
}) => {
  if (also.length === 0) return null
  const field = pointer.split('/').findLast((step) => !/^\d+$/.test(step)) ?? ''
  const shown: Child[] = also.map((other, i) => (
    <li>
      <Value
        visit={visit}
        titles={titles}
        meanings={meaningsOf(record)}
        field={field}
        pointer={pointer}
        value={other.value}
      />
      <Sources
        visit={visit}
        notes={notes}
        cited={cited.at(record.id, `/fields/${pointer}/also/${i}`)}
      />
      {other.note && <p class="soft">{other.note}</p>}
    </li>
  ))
  return (
    <div class="also">
      <p>{visit.say('source.contested')}</p>
      <ul>{shown}</ul>
    </div>
  )
}
