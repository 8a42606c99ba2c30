import type { FC } from 'hono/jsx'
import { confidentialities } from '../../../base/confidentiality.ts'
import { languages } from '../../../base/language.ts'
import { Field, Select } from './field.tsx'
import type { FormState } from './form-state.ts'

/** Who may see what is written. */
export const ConfidentialityField: FC<{ form: FormState; name?: string }> = ({
  form,
  name = 'confidentiality',
}) => (
  <Select
    form={form}
    name={name}
    label={form.visit.say('form.confidentiality')}
    hint={form.visit.say('form.confidentiality-hint')}
    options={confidentialities.map((level) => [level, form.visit.say(`level.${level}`)])}
  />
)

/** The doubt beside the coded value. */
export const NoteField: FC<{ form: FormState; name?: string }> = ({ form, name = 'note' }) => (
  <Field
    form={form}
    name={name}
    kind="prose"
    label={form.visit.say('form.note')}
    hint={form.visit.say('form.note-hint')}
  />
)

/** Why this is written now; kept in the ledger. */
export const ReasonField: FC<{ form: FormState; name?: string }> = ({ form, name = 'why' }) => (
  <Field
    form={form}
    name={name}
    label={form.visit.say('form.reason')}
    hint={form.visit.say('form.reason-hint')}
  />
)

const ownNames = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const

/** The language in which titles and accounts are typed. */
export const LanguageField: FC<{ form: FormState; name?: string }> = ({
  form,
  name = 'language',
}) => (
  <Select
    form={form}
    name={name}
    label={form.visit.say('form.language')}
    hint={form.visit.say('form.language-hint')}
    options={languages.map((language) => [language, ownNames[language]])}
  />
)
