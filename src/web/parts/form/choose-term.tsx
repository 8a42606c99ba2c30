import type { FC } from 'hono/jsx'
import { textOf, textsOf } from '../../../casebook/index.ts'
import { isMessageKey } from '../../../wording/index.ts'
import { FieldFrame, type FieldProps } from './field.tsx'
import { describedBy, faultOf, fieldId } from './form-state.ts'

export interface ChooseTermProps extends FieldProps {
  readonly vocabulary: string
  /** The words for no choice; left out, "Choose". */
  readonly none?: string
  /** Only these terms. */
  readonly only?: (term: string) => boolean
}

type TermLine = { readonly term: string; readonly label: string; readonly group: string }

/** A term of a vocabulary, with labels in the reader's language, in the groups of the packs. */
export const ChooseTerm: FC<ChooseTermProps> = (props) => {
  const { form, name, hint, vocabulary, none, only = () => true } = props
  const { visit } = form
  const chosen = textOf(form.typed, name)
  const terms = visit.view.packs.terms(vocabulary).flatMap((term): TermLine[] =>
    only(term.term)
      ? [
          {
            term: term.term,
            label: term.label[visit.language],
            group: 'group' in term && typeof term.group === 'string' ? term.group : '',
          },
        ]
      : [],
  )
  const option = ({ term, label }: TermLine) => (
    <option value={term} selected={term === chosen}>
      {label}
    </option>
  )
  return (
    <FieldFrame {...props}>
      <select
        id={fieldId(name)}
        name={name}
        aria-describedby={describedBy(form, name, hint !== undefined)}
        aria-invalid={faultOf(form, name) ? 'true' : undefined}
      >
        <option value="">{none ?? visit.say('form.choose')}</option>
        {[...Map.groupBy(terms, ({ group }) => group)].map(([group, members]) => {
          const key = `form.group.${group}`
          return isMessageKey(key) ? (
            <optgroup label={visit.say(key)}>{members.map(option)}</optgroup>
          ) : (
            members.map(option)
          )
        })}
      </select>
    </FieldFrame>
  )
}

/** Any number of terms, as boxes to tick; folded together while none is ticked. */
export const ChooseTerms: FC<Omit<ChooseTermProps, 'none'>> = ({
  form,
  name,
  label,
  vocabulary,
  only = () => true,
}) => {
  const { visit } = form
  const chosen = textsOf(form.typed, name)
  const labels = chosen.map((term) => visit.view.packs.label(vocabulary, term, visit.language))
  return (
    <details class="entry whole" open={faultOf(form, name) !== undefined}>
      <summary class="tap">{labels.length > 0 ? `${label}: ${labels.join(', ')}` : label}</summary>
      <fieldset id={fieldId(name)} class="ticks">
        <legend class="away">{label}</legend>
        {visit.view.packs
          .terms(vocabulary)
          .filter(({ term }) => only(term))
          .map(({ term, label: words }) => (
            <label class="tick">
              <input type="checkbox" name={name} value={term} checked={chosen.includes(term)} />
              {words[visit.language]}
            </label>
          ))}
      </fieldset>
    </details>
  )
}
