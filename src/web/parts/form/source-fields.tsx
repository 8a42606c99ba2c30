import type { FC } from 'hono/jsx'
import { ChooseRecord } from './choose-record.tsx'
import { ChooseTerm } from './choose-term.tsx'
import { DateField } from './date-field.tsx'
import { Field, Select } from './field.tsx'
import type { Chooser } from './find-candidates.ts'
import type { FormState } from './form-state.ts'

/** The field of a row of sources that chooses one. @param row e.g. "sources.0" */
export const sourceChooser = (row: string): Chooser => ({
  name: `${row}.source`,
  kinds: ['source'],
})

/**
 * A source, known or new, where in it, and how credible the information is. Fields: `source`, `source.text`, `url`,
 * `title`, `publisher`, `issued`, `type`, `reliability`, `locator`, `grade`.
 */
export const SourceFields: FC<{ form: FormState; row: string }> = ({ form, row }) => {
  const { say } = form.visit
  return (
    <>
      <ChooseRecord
        form={form}
        name={`${row}.source`}
        kinds={['source']}
        label={say('form.source')}
        hint={say('form.source-hint')}
        create={{ source: <NewSource form={form} row={row} /> }}
      />
      <Field
        form={form}
        name={`${row}.locator`}
        label={say('form.locator')}
        hint={say('form.locator-hint')}
      />
      <Select
        form={form}
        name={`${row}.grade`}
        label={say('form.grade')}
        hint={say('form.grade-hint')}
        options={[
          ['', say('form.not-graded')],
          ...(['1', '2', '3', '4', '5', '6'] as const).map(
            (grade) => [grade, say(`source.grade.${grade}`)] as const,
          ),
        ]}
      />
    </>
  )
}

const NewSource: FC<{ form: FormState; row: string }> = ({ form, row }) => {
  const { say } = form.visit
  return (
    <div class="fields">
      <Field
        form={form}
        name={`${row}.url`}
        kind="url"
        label={say('form.url')}
        hint={say('form.url-hint')}
      />
      <Field form={form} name={`${row}.title`} label={say('form.source-title')} />
      <Field form={form} name={`${row}.publisher`} label={say('form.publisher')} />
      <DateField form={form} name={`${row}.issued`} label={say('form.issued')} />
      <ChooseTerm
        form={form}
        name={`${row}.type`}
        label={say('form.source-type')}
        vocabulary="source-types"
        none={say('form.source-type-default')}
      />
      <Select
        form={form}
        name={`${row}.reliability`}
        label={say('form.reliability')}
        hint={say('form.reliability-hint')}
        options={[
          ['', say('form.not-graded')],
          ...(['A', 'B', 'C', 'D', 'E', 'F'] as const).map(
            (grade) => [grade, say(`source.reliability.${grade}`)] as const,
          ),
        ]}
      />
    </div>
  )
}
