import type { FC } from 'hono/jsx'
import { textOf } from '../../../casebook/index.ts'
import { formatDate, readDate } from '../../../wording/index.ts'
import type { Visit } from '../../visit.ts'
import { FieldFrame, type FieldProps } from './field.tsx'
import { describedBy, faultOf, fieldId } from './form-state.ts'

/** A date with the precision it is known in, typed as people write it; shows how it was understood. */
export const DateField: FC<FieldProps> = (props) => {
  const { form, name, hint = form.visit.say('form.date-hint') } = props
  const typed = textOf(form.typed, name)
  const id = fieldId(name)
  const described = describedBy(form, name, true)
  return (
    <FieldFrame {...props} hint={hint}>
      <read-date class="read">
        <input
          id={id}
          name={name}
          type="text"
          class="short"
          value={typed}
          autocomplete="off"
          aria-describedby={`${described} ${id}-read`}
          aria-invalid={faultOf(form, name) ? 'true' : undefined}
        />{' '}
        <output id={`${id}-read`} for={id}>
          {typed === '' ? '' : understood(form.visit, typed)}
        </output>
      </read-date>
    </FieldFrame>
  )
}

/** "= 17 January 2025": how a typed date was understood; empty when it was not. */
export function understood(visit: Visit, typed: string): string {
  const date = readDate(typed, visit.today)
  return date.ok ? `= ${formatDate(date.value, visit.language)}` : ''
}
