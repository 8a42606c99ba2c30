import type { Child, FC } from 'hono/jsx'
import { textOf } from '../../../casebook/index.ts'
import type { KindName } from '../../../records/index.ts'
import { to } from '../../visit.ts'
import { FieldFaultLine, type FieldProps } from './field.tsx'
import type { Candidate } from './find-candidates.ts'
import { describedBy, type FormState, faultOf, fieldId } from './form-state.ts'

/** The value of the choice "a new one" for a kind. */
export const newOf = (kind: KindName): string => `new:${kind}`

export interface ChooseRecordProps extends FieldProps {
  readonly kinds: readonly KindName[]
  /** The fields of a record that is created in place, by kind; a kind without them is only found. */
  readonly create?: Partial<Readonly<Record<KindName, Child>>>
  /** The words for leaving it open; left out, one must be chosen. */
  readonly none?: string
}

/**
 * A record found by words, or created in place. Without a script a button looks it up; with one, candidates appear as
 * one types. Either way they are radio buttons: nothing is chosen for the writer.
 */
export const ChooseRecord: FC<ChooseRecordProps> = (props) => {
  const { form, name, label, hint, kinds, create = {}, none } = props
  const { say } = form.visit
  const id = fieldId(name)
  const chosen = textOf(form.typed, name)
  const text = textOf(form.typed, `${name}.text`)
  const found = form.found.get(name) ?? []
  const creatable = kinds.filter((kind) => create[kind] !== undefined)
  return (
    <choose-record
      class={faultOf(form, name) ? 'entry whole choose wrong' : 'entry whole choose'}
      data-address={to(form.visit, '/suggest', { kind: kinds.join(',') })}
      data-name={name}
      data-none={say('form.found-none')}
    >
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFaultLine form={form} name={name} />
      <div class="look">
        <input
          id={id}
          type="text"
          name={`${name}.text`}
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={describedBy(form, name, hint !== undefined)}
          aria-invalid={faultOf(form, name) ? 'true' : undefined}
        />
        <button
          type="submit"
          name="do"
          value={`find:${name}`}
          class="quiet"
          aria-label={`${say('form.find')}: ${label}`}
        >
          {say('form.find')}
        </button>
      </div>
      <fieldset class="choices" aria-label={`${label}: ${say('form.which')}`}>
        <div class="candidates">
          {found.map((candidate) => (
            <Choice
              form={form}
              name={name}
              candidate={candidate}
              checked={candidate.id === chosen}
            />
          ))}
        </div>
        <p class="hint" role="status">
          {text !== '' && found.length === 0 ? say('form.found-none') : ''}
        </p>
        {none && (
          <label class="tick">
            <input type="radio" name={name} value="" checked={chosen === ''} />
            <span>{none}</span>
          </label>
        )}
        {creatable.map((kind) => (
          <label class="tick">
            <input type="radio" name={name} value={newOf(kind)} checked={chosen === newOf(kind)} />
            <span>{say(`form.new.${kind}` as 'form.new.person')}</span>
          </label>
        ))}
      </fieldset>
      {creatable.map((kind) => (
        <div class={`create create-${kind}`}>{create[kind]}</div>
      ))}
    </choose-record>
  )
}

const Choice: FC<{ form: FormState; name: string; candidate: Candidate; checked: boolean }> = ({
  form,
  name,
  candidate: { id, title, language, detail, why },
  checked,
}) => (
  <label class="tick">
    <input type="radio" name={name} value={id} checked={checked} />
    <span>
      <b lang={language === form.visit.language ? undefined : language}>{title}</b>{' '}
      <small>
        {detail}
        {why && ` · ${why}`}
      </small>
    </span>
  </label>
)
