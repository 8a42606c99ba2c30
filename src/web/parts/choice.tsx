import type { FC } from 'hono/jsx'
import type { Visit } from '../visit.ts'

/** One value a filter can have, and how many would be shown if it were chosen. */
export interface Option {
  readonly value: string
  readonly label: string
  /** null = not counted. */
  readonly count: number | null
}

/** A filter: "any", then every value with its count. */
export const Choice: FC<{
  visit: Visit
  name: string
  label: string
  options: readonly Option[]
}> = ({ visit, name, label, options }) => {
  const chosen = visit.query.get(name) ?? ''
  return (
    <span class="field">
      <label for={`by-${name}`}>{label}</label>
      <select id={`by-${name}`} name={name}>
        <option value="">{visit.say('frame.any')}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.count === null ? option.label : `${option.label} (${option.count})`}
          </option>
        ))}
      </select>
    </span>
  )
}

/** The two dates, kept when a form of the page is sent. */
export const KeptDates: FC<{ visit: Visit }> = ({ visit }) => (
  <>
    {visit.standpoint.on && <input type="hidden" name="on" value={visit.standpoint.on} />}
    {visit.standpoint.known && <input type="hidden" name="known" value={visit.standpoint.known} />}
  </>
)
