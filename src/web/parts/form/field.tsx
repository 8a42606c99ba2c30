import type { Child, FC } from 'hono/jsx'
import { textOf } from '../../../casebook/index.ts'
import { describedBy, type FormState, faultOf, fieldId } from './form-state.ts'

export interface FieldProps {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly hint?: Child
}

/** Label, hint and fault around an input that the caller gives. */
export const FieldFrame: FC<FieldProps & { children: Child; wide?: boolean }> = ({
  form,
  name,
  label,
  hint,
  wide = false,
  children,
}) => (
  <div class={faultOf(form, name) ? 'entry wrong' : wide ? 'entry whole' : 'entry'}>
    <label for={fieldId(name)}>{label}</label>
    {hint && (
      <p class="hint" id={`${fieldId(name)}-hint`}>
        {hint}
      </p>
    )}
    <FieldFaultLine form={form} name={name} />
    {children}
  </div>
)

/** What is wrong with a field, beside it: the same words as in the summary. */
export const FieldFaultLine: FC<{ form: FormState; name: string }> = ({ form, name }) => {
  const fault = faultOf(form, name)
  if (!fault) return null
  return (
    <p class="fault" id={`${fieldId(name)}-fault`} lang={fault.language}>
      {fault.message}
    </p>
  )
}

type InputKind = 'line' | 'short' | 'prose' | 'number' | 'url'

/** A field to type into; what was typed is kept. */
export const Field: FC<FieldProps & { kind?: InputKind; language?: string | undefined }> = (
  props,
) => {
  const { form, name, hint, kind = 'line', language } = props
  const common = {
    id: fieldId(name),
    name,
    lang: language,
    'aria-describedby': describedBy(form, name, hint !== undefined),
    'aria-invalid': faultOf(form, name) ? ('true' as const) : undefined,
  }
  const value = textOf(form.typed, name)
  return (
    <FieldFrame {...props} wide={kind === 'prose'}>
      {kind === 'prose' ? (
        <textarea {...common} rows={3}>
          {value}
        </textarea>
      ) : (
        <input
          {...common}
          class={kind === 'short' || kind === 'number' ? 'short' : undefined}
          type="text"
          inputmode={kind === 'number' ? 'decimal' : kind === 'url' ? 'url' : undefined}
          value={value}
          autocomplete="off"
        />
      )}
    </FieldFrame>
  )
}

/** One of a few values. @param options [value, label] pairs; the first may have the empty value */
export const Select: FC<
  FieldProps & { options: readonly (readonly [value: string, label: string])[] }
> = (props) => {
  const { form, name, hint, options } = props
  const value = textOf(form.typed, name)
  return (
    <FieldFrame {...props}>
      <select
        id={fieldId(name)}
        name={name}
        aria-describedby={describedBy(form, name, hint !== undefined)}
        aria-invalid={faultOf(form, name) ? 'true' : undefined}
      >
        {options.map(([option, label]) => (
          <option value={option} selected={option === value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A box to tick; its value is "yes". */
export const Tick: FC<{ form: FormState; name: string; label: string }> = ({
  form,
  name,
  label,
}) => (
  <div class="entry">
    <label class="tick">
      <input
        id={fieldId(name)}
        type="checkbox"
        name={name}
        value="yes"
        checked={textOf(form.typed, name) === 'yes'}
      />
      {label}
    </label>
  </div>
)

/** What the form knows and nobody types. */
export const Kept: FC<{ name: string; values: readonly string[] }> = ({ name, values }) => (
  <>
    {values.map((value) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
