import type { FC } from 'hono/jsx'
import type { Difference } from '../../casebook/index.ts'
import { type FactRecord, readRecord } from '../../records/index.ts'
import type { Titles } from '../queries/titles.ts'
import type { Visit } from '../visit.ts'
import { meaningsOf } from './facts.tsx'
import { Table } from './table.tsx'
import { fieldLabel, type Meanings, Value } from './value.tsx'

/** What an entry changed, before and after side by side, field by field. */
export const Differences: FC<{
  visit: Visit
  titles: Titles
  /** A state of the record, which says what its fields mean. */
  record: FactRecord
  differences: readonly Difference[]
}> = ({ visit, titles, record, differences }) => {
  const meanings = byField(meaningsOf(record))
  const isNew = differences.some(({ field, before }) => field === 'kind' && before === undefined)
  const shown = differences.filter(({ field, before, after }) =>
    isNew ? isTold(field, after) : isTold(field, before) || isTold(field, after),
  )
  const value = (field: string, one: unknown) =>
    one === undefined ? (
      <span class="soft">{visit.say('change.nothing')}</span>
    ) : (
      <Value
        visit={visit}
        titles={titles}
        meanings={meanings}
        field={field}
        pointer={`/${field}`}
        value={one}
      />
    )
  return (
    <Table
      columns={[
        { title: visit.say('change.field') },
        ...(isNew ? [] : [{ title: visit.say('change.before') }]),
        { title: visit.say('change.after') },
      ]}
      rows={shown.map(({ field, before, after }) => [
        fieldLabel(visit, field),
        ...(isNew ? [] : [value(field, before)]),
        value(field, after),
      ])}
    />
  )
}

/** Fields that no reader asks for: what a record is and by which id it is known. */
const technical = new Set(['kind', 'version', 'id'])

const isTold = (field: string, value: unknown): boolean =>
  !technical.has(field) && value !== undefined && !(Array.isArray(value) && value.length === 0)

/** The fields of differences that a reader may ask for. */
export const fieldsIn = (differences: readonly Difference[]): readonly string[] =>
  differences
    .filter(({ field, before, after }) => isTold(field, before) || isTold(field, after))
    .map(({ field }) => field)

/**
 * What fields mean, wherever in a list they stand: a difference shows some items of a list only, and another state
 * of the record may have more of them.
 */
function byField(meanings: Meanings): Meanings {
  const patterns = new Map([...meanings].map(([pointer, m]) => [anyItem(pointer), m]))
  return { get: (pointer: string) => patterns.get(anyItem(pointer)) } as Meanings
}

const anyItem = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/#')

/** The record of an entry's body; null when it cannot be read. */
export function recordIn(body: unknown): FactRecord | null {
  const read = readRecord(body)
  return read.ok ? read.value : null
}
