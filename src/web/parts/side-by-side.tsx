import type { Child, FC } from 'hono/jsx'
import { contested, type Picks } from '../../casebook/index.ts'
import type { FactRecord } from '../../records/index.ts'
import type { Titles } from '../queries/titles.ts'
import type { Visit } from '../visit.ts'
import { meaningsOf } from './facts.tsx'
import { RecordLink } from './record-link.tsx'
import { fieldLabel, Value } from './value.tsx'

/** What was chosen: which records are the same, which one stays, and from which each field is taken. */
export interface Choice {
  readonly ids: readonly string[]
  readonly same: readonly string[]
  readonly into: string
  readonly picks: Picks
  readonly why: string
}

interface SideProps {
  readonly visit: Visit
  readonly records: readonly FactRecord[]
  readonly choice: Choice
  readonly titles: Titles
}

/** Records side by side in a form: a box for each that is the same, and for each field from which it is taken. */
export const SideBySide: FC<SideProps> = (props) => {
  const { visit, records, choice, titles } = props
  const { say } = visit
  const row = (label: Child, cells: (record: FactRecord) => Child, last: Child = null) => (
    <tr>
      <th scope="row">{label}</th>
      {records.map((record) => (
        <td>{cells(record)}</td>
      ))}
      <td>{last}</td>
    </tr>
  )
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('merge.record')}</th>
            {records.map(({ id }) => (
              <th scope="col">
                <RecordLink visit={visit} titles={titles} id={id} />
                <div class="soft">{id}</div>
              </th>
            ))}
            <th scope="col">
              <span class="away">{say('merge.all')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {row(say('merge.include'), ({ id }) => (
            <label class="tick">
              <input type="checkbox" name="same" value={id} checked={choice.same.includes(id)} />
              {say('merge.include')}
            </label>
          ))}
          {row(say('merge.stays'), ({ id }) => (
            <label class="tick">
              <input type="radio" name="into" value={id} checked={id === choice.into} />
              {say('merge.stays')}
            </label>
          ))}
          {contested(records).map((field) => {
            const isList = records.some((record) => Array.isArray(valueIn(record, field)))
            const picked = choice.picks[field] ?? (isList ? 'all' : firstWith(props, field))
            return row(
              fieldLabel(visit, field),
              (record) => <Pick {...props} record={record} field={field} picked={picked} />,
              isList && field !== 'names' ? (
                <label class="tick">
                  <input
                    type="radio"
                    name={`pick-${field}`}
                    value="all"
                    checked={picked === 'all'}
                  />{' '}
                  {say('merge.all')}
                </label>
              ) : null,
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const valueIn = (record: FactRecord, field: string): unknown =>
  (record as unknown as Record<string, unknown>)[field]

const holds = (record: FactRecord, field: string): boolean => {
  const value = valueIn(record, field)
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** The record a field is taken from unless another is picked: the one that stays, or the first that has it. */
const firstWith = ({ records, choice }: SideProps, field: string): string =>
  [...records]
    .sort((a, b) => Number(b.id === choice.into) - Number(a.id === choice.into))
    .find((record) => holds(record, field))?.id ?? choice.into

const Pick: FC<SideProps & { record: FactRecord; field: string; picked: string }> = ({
  visit,
  titles,
  record,
  field,
  picked,
  choice,
}) => {
  if (!holds(record, field)) return <span class="soft">{visit.say('change.nothing')}</span>
  const isPicked =
    picked === record.id || (field === 'names' && picked === 'all' && record.id === choice.into)
  return (
    <label class="tick">
      <input
        type="radio"
        name={`pick-${field}`}
        value={record.id}
        checked={isPicked}
        aria-label={`${fieldLabel(visit, field)}: ${titles.get(record.id)?.text ?? record.id}`}
      />{' '}
      <Value
        visit={visit}
        titles={titles}
        meanings={meaningsOf(record)}
        field={field}
        pointer={`/${field}`}
        value={valueIn(record, field)}
      />
    </label>
  )
}
