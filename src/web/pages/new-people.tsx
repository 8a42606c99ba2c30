import type { FC } from 'hono/jsx'
import { rowsOf, textOf, textsOf } from '../../casebook/index.ts'
import { type FormState, fieldId, Kept } from '../parts/form/index.ts'

/**
 * Which of the persons above a row is about; asked only when there are several. Somebody added later is ticked until
 * the box was seen and left empty.
 */
export const PeopleTicks: FC<{ form: FormState; row: string; label: string }> = ({
  form,
  row,
  label,
}) => {
  const { typed, visit } = form
  const people = rowsOf(typed, 'people')
  if (people.length < 2) return null
  const ticked = new Set(textsOf(typed, `${row}.people`))
  const shown = new Set(textsOf(typed, `${row}.shown`))
  return (
    <fieldset class="entry whole" id={fieldId(`${row}.people`)}>
      <legend>{label}</legend>
      <Kept name={`${row}.shown`} values={people} />
      {people.map((person, i) => (
        <label class="tick">
          <input
            type="checkbox"
            name={`${row}.people`}
            value={person}
            checked={ticked.has(person) || !shown.has(person)}
          />
          {textOf(typed, `${person}.who.text`) || visit.say('enter.row.people', { number: i + 1 })}
        </label>
      ))}
    </fieldset>
  )
}
