import type { Child, FC } from 'hono/jsx'
import { rowsOf, textsOf } from '../../../casebook/index.ts'
import { Kept } from './field.tsx'
import { type FormState, fieldId } from './form-state.ts'

export interface RowsProps {
  readonly form: FormState
  /** The name of the list, e.g. "acts". */
  readonly list: string
  /** What one row is called: "Event 2". */
  readonly title: (number: number) => string
  readonly add: string
  /** Rows that cannot be removed: a form that needs one keeps it. */
  readonly least?: number
  /** @param row the beginning of the names of its fields, "acts.0" */
  readonly row: (row: string, number: number) => Child
}

/** Rows of the same fields; added and removed by buttons that send the form, so they need no script. */
export const Rows: FC<RowsProps> = ({ form, list, title, add, least = 0, row }) => {
  const { visit, typed } = form
  const rows = rowsOf(typed, list)
  return (
    <div class="rows" id={fieldId(list)}>
      <Kept name={list} values={textsOf(typed, list)} />
      {rows.map((name, i) => (
        <fieldset class="row" id={rowId(name)}>
          <legend>{title(i + 1)}</legend>
          {row(name, i + 1)}
          {rows.length > least && (
            <button
              type="submit"
              name="do"
              value={`remove:${name}`}
              class="quiet remove"
              aria-label={`${visit.say('form.remove')}: ${title(i + 1)}`}
            >
              {visit.say('form.remove')}
            </button>
          )}
        </fieldset>
      ))}
      <button type="submit" name="do" value={`add:${list}`} class="quiet">
        {add}
      </button>
    </div>
  )
}

/** The anchor of a row. @param row the beginning of the names of its fields, "acts.0" */
export const rowId = (row: string): string => `row-${row.replaceAll('.', '-')}`
