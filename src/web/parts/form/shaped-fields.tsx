import type { FC } from 'hono/jsx'
import { rowsOf, type Shape, type ShapedField, type Typed } from '../../../casebook/index.ts'
import type { KindName } from '../../../records/index.ts'
import { kindNames } from '../../../records/index.ts'
import { isMessageKey } from '../../../wording/index.ts'
import { fieldLabel } from '../value.tsx'
import { ConfidentialityField } from './about-fields.tsx'
import { ChooseRecord } from './choose-record.tsx'
import { ChooseTerm, ChooseTerms } from './choose-term.tsx'
import { DateField } from './date-field.tsx'
import { Field, Select } from './field.tsx'
import type { Chooser } from './find-candidates.ts'
import type { FormState } from './form-state.ts'
import { Rows } from './rows.tsx'

interface ShapedProps {
  readonly form: FormState
  /** The path of the field: "names.0.text". */
  readonly name: string
  /** The name in the schema, for its label: "text". */
  readonly field: string
  readonly shape: Shape
}

/** Any fields of any record, by the shapes of its schema. @param under the beginning of their names, "names.0" */
export const ShapedFields: FC<{
  form: FormState
  fields: readonly ShapedField[]
  under?: string
}> = ({ form, fields, under }) => (
  <>
    {fields.map(({ name, shape }) => (
      <ShapedInput
        form={form}
        name={under === undefined ? name : `${under}.${name}`}
        field={name}
        shape={shape}
      />
    ))}
  </>
)

const ShapedInput: FC<ShapedProps> = ({ form, name, field, shape }) => {
  const { visit } = form
  const label = fieldLabel(visit, field)
  const common = { form, name, label }
  if (field === 'confidentiality') return <ConfidentialityField form={form} name={name} />
  switch (shape.is) {
    case 'text':
      return <Field {...common} kind={shape.long ? 'prose' : 'line'} />
    case 'number':
      return <Field {...common} kind="number" />
    case 'date':
      return <DateField {...common} />
    case 'yes-no':
      return (
        <Select
          {...common}
          options={[
            ['', visit.say('edit.unset')],
            ['yes', visit.say('value.yes')],
            ['no', visit.say('value.no')],
          ]}
        />
      )
    case 'choice':
      return (
        <Select
          {...common}
          options={[
            ['', visit.say('edit.unset')],
            ...shape.values.map((value) => [value, choiceWords(form, field, value)] as const),
          ]}
        />
      )
    case 'term':
      return <ChooseTerm {...common} vocabulary={shape.vocabulary} />
    case 'terms':
      return <ChooseTerms {...common} vocabulary={shape.vocabulary} />
    case 'record':
      return (
        <ChooseRecord {...common} kinds={kindsOf(shape.kinds)} none={visit.say('edit.unset')} />
      )
    case 'group':
      return (
        <fieldset class="entry whole">
          <legend>{label}</legend>
          <div class="fields">
            <ShapedFields form={form} fields={shape.fields} under={name} />
          </div>
        </fieldset>
      )
    case 'rows':
      return <ShapedRows form={form} name={name} field={field} shape={shape} />
  }
}

const ShapedRows: FC<ShapedProps> = ({ form, name, field, shape }) => {
  const { say } = form.visit
  const label = fieldLabel(form.visit, field)
  if (shape.is !== 'rows') return null
  const { item } = shape
  return (
    <fieldset class="entry whole">
      <legend>{label}</legend>
      <Rows
        form={form}
        list={name}
        title={(number) => say('edit.row', { field: label, number })}
        add={say('edit.more', { field: label })}
        row={(row) =>
          item.is === 'group' ? (
            <ShapedFields form={form} fields={item.fields} under={row} />
          ) : (
            <ShapedInput form={form} name={`${row}.is`} field={field} shape={item} />
          )
        }
      />
    </fieldset>
  )
}

const kindsOf = (kinds: readonly string[]): readonly KindName[] =>
  kinds.length === 0 ? kindNames : (kinds as readonly KindName[])

/** The words for a fixed value, where there are some. */
function choiceWords({ visit }: FormState, field: string, value: string): string {
  const keys = [
    `value.${field}.${value}`,
    `person.name-use.${value}`,
    `stage.${value}`,
    `standing.${value}`,
    `source.reliability.${value}`,
    `level.${value}`,
  ]
  const key = keys.find(isMessageKey)
  return key ? visit.say(key) : value
}

/** The fields that choose a record, as the form stands. */
export function choosersIn(
  typed: Typed,
  fields: readonly ShapedField[],
  under?: string,
): readonly Chooser[] {
  return fields.flatMap(({ name, shape }) =>
    choosersOf(typed, under === undefined ? name : `${under}.${name}`, shape),
  )
}

function choosersOf(typed: Typed, name: string, shape: Shape): readonly Chooser[] {
  if (shape.is === 'record') return [{ name, kinds: kindsOf(shape.kinds) }]
  if (shape.is === 'group') return choosersIn(typed, shape.fields, name)
  if (shape.is !== 'rows') return []
  const { item } = shape
  return rowsOf(typed, name).flatMap((row) =>
    item.is === 'group'
      ? choosersIn(typed, item.fields, row)
      : choosersOf(typed, `${row}.is`, item),
  )
}
