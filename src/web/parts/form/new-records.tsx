import type { FC } from 'hono/jsx'
import { languages } from '../../../base/language.ts'
import { ChooseTerm } from './choose-term.tsx'
import { DateField } from './date-field.tsx'
import { Field, Select } from './field.tsx'
import type { FormState } from './form-state.ts'

interface Props {
  readonly form: FormState
  /** The name of the field that chooses the record; the fields of a new one stand under it. */
  readonly name: string
}

/** The name in each language; where one is left out, the words above stand for it. */
const NameFields: FC<Props> = ({ form, name }) => (
  <>
    {languages.map((language) => (
      <Field
        form={form}
        name={`${name}.${language}`}
        label={form.visit.say(`form.name.${language}`)}
        language={language}
      />
    ))}
  </>
)

export const NewPerson: FC<Props> = ({ form, name }) => {
  const { say } = form.visit
  const at = `${name}.person`
  return (
    <>
      <p class="hint">{say('form.names-hint')}</p>
      <div class="fields">
        <NameFields form={form} name={at} />
        <DateField form={form} name={`${at}.birth`} label={say('form.birth')} />
        <Select
          form={form}
          name={`${at}.sex`}
          label={say('form.sex')}
          options={[
            ['', say('form.not-known')],
            ...(['female', 'male', 'other'] as const).map(
              (sex) => [sex, say(`value.sex.${sex}`)] as const,
            ),
          ]}
        />
        <ChooseTerm
          form={form}
          name={`${at}.category`}
          label={say('form.occupation')}
          vocabulary="occupations"
          none={say('form.not-known')}
        />
        <Field form={form} name={`${at}.occupation`} label={say('form.occupation-words')} />
      </div>
    </>
  )
}

export const NewOrganisation: FC<Props> = ({ form, name }) => {
  const { say } = form.visit
  const at = `${name}.organisation`
  return (
    <>
      <p class="hint">{say('form.names-hint')}</p>
      <div class="fields">
        <NameFields form={form} name={at} />
        <ChooseTerm
          form={form}
          name={`${at}.type`}
          label={say('form.organisation-type')}
          vocabulary="organisation-types"
        />
      </div>
    </>
  )
}

/** @param regions places a new one may lie in: id and title */
export const NewPlace: FC<Props & { regions: readonly (readonly [string, string])[] }> = ({
  form,
  name,
  regions,
}) => {
  const { say } = form.visit
  const at = `${name}.place`
  return (
    <>
      <p class="hint">{say('form.names-hint')}</p>
      <div class="fields">
        <NameFields form={form} name={at} />
        <ChooseTerm
          form={form}
          name={`${at}.type`}
          label={say('form.place-type')}
          vocabulary="place-types"
        />
        <Select
          form={form}
          name={`${at}.within`}
          label={say('form.within')}
          options={[['', say('form.not-known')], ...regions]}
        />
      </div>
    </>
  )
}

export const NewProvision: FC<Props> = ({ form, name }) => {
  const { say } = form.visit
  const at = `${name}.provision`
  return (
    <div class="fields">
      <ChooseTerm form={form} name={`${at}.law`} label={say('form.law')} vocabulary="laws" />
      <Field form={form} name={`${at}.article`} kind="short" label={say('form.article')} />
      <Field form={form} name={`${at}.part`} kind="short" label={say('form.part')} />
      <Field form={form} name={`${at}.label`} label={say('form.provision-label')} />
    </div>
  )
}

/** The places a new place may lie in, for a list to choose from. */
export const regionOptions = (
  regions: readonly {
    readonly id: string
    readonly names: readonly { text: string; language?: string | undefined; use: string }[]
  }[],
  language: string,
): readonly (readonly [string, string])[] =>
  regions
    .map(({ id, names }) => {
      const preferred = names.filter(({ use }) => use === 'preferred')
      const best = preferred.find((name) => name.language === language) ?? preferred[0] ?? names[0]
      return [id, best?.text ?? id] as const
    })
    .sort((a, b) => a[1].localeCompare(b[1], language))
