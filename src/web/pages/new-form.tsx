import type { FC } from 'hono/jsx'
import { rowsOf, type Typed, textOf } from '../../casebook/index.ts'
import {
  ChooseRecord,
  type Chooser,
  ChooseTerm,
  ConfidentialityField,
  type FormState,
  LanguageField,
  NewOrganisation,
  NewPerson,
  NoteField,
  ReasonField,
  Rows,
  SourceFields,
  sourceChooser,
  Tick,
} from '../parts/form/index.ts'
import { ActFields } from './new-act.tsx'
import { MeasureFields } from './new-measure.tsx'
import { ProceedingFields } from './new-proceeding.tsx'

/** Places a new place may lie in: id and name. */
export type Regions = readonly (readonly [string, string])[]

export interface RowProps {
  readonly form: FormState
  readonly row: string
  readonly regions: Regions
}

/** Every field of the form that chooses a record. */
export const caseChoosers = (typed: Typed): readonly Chooser[] => [
  ...rowsOf(typed, 'people').map(
    (row): Chooser => ({ name: `${row}.who`, kinds: ['person', 'organisation'] }),
  ),
  ...rowsOf(typed, 'acts').flatMap((row): Chooser[] => [
    { name: `${row}.place`, kinds: ['place'] },
    { name: `${row}.by`, kinds: ['organisation', 'person'] },
  ]),
  ...rowsOf(typed, 'cases').flatMap((row): Chooser[] => [
    { name: `${row}.court`, kinds: ['organisation'] },
    ...rowsOf(typed, `${row}.charges`).map(
      (charge): Chooser => ({ name: `${charge}.provision`, kinds: ['provision'] }),
    ),
  ]),
  ...rowsOf(typed, 'measures').map((row): Chooser => ({ name: `${row}.place`, kinds: ['place'] })),
  ...rowsOf(typed, 'sources').map(sourceChooser),
]

/** The whole form, in the order in which one tells what happened. */
export const CaseFields: FC<{ form: FormState; regions: Regions }> = ({ form, regions }) => {
  const { say } = form.visit
  return (
    <>
      <div class="fields">
        <LanguageField form={form} />
      </div>
      <h2>{say('enter.who')}</h2>
      <Rows
        form={form}
        list="people"
        least={1}
        title={(number) => say('enter.row.people', { number })}
        add={say('enter.add.people')}
        row={(row) => <PersonFields form={form} row={row} />}
      />
      <h2>{say('enter.acts')}</h2>
      <Rows
        form={form}
        list="acts"
        title={(number) => say('enter.row.acts', { number })}
        add={say('enter.add.acts')}
        row={(row) => <ActFields form={form} row={row} regions={regions} />}
      />
      <h2>{say('enter.cases')}</h2>
      <p class="hint">{say('enter.cases-lead')}</p>
      <Rows
        form={form}
        list="cases"
        title={(number) => say('enter.row.cases', { number })}
        add={say('enter.add.cases')}
        row={(row) => <ProceedingFields form={form} row={row} regions={regions} />}
      />
      <h2>{say('enter.measures')}</h2>
      <p class="hint">{say('enter.measures-lead')}</p>
      <Rows
        form={form}
        list="measures"
        title={(number) => say('enter.row.measures', { number })}
        add={say('enter.add.measures')}
        row={(row) => <MeasureFields form={form} row={row} regions={regions} />}
      />
      <AboutFields form={form} />
    </>
  )
}

/** Sources, confidentiality, note, reason: the end of every form that writes facts. */
export const AboutFields: FC<{ form: FormState }> = ({ form }) => {
  const { say } = form.visit
  return (
    <>
      <h2>{say('enter.sources')}</h2>
      <p class="hint">{say('enter.sources-lead')}</p>
      <Rows
        form={form}
        list="sources"
        least={1}
        title={(number) => say('enter.row.sources', { number })}
        add={say('enter.add.sources')}
        row={(row) => <SourceFields form={form} row={row} />}
      />
      <h2>{say('enter.about')}</h2>
      <div class="fields">
        <ConfidentialityField form={form} />
        <ReasonField form={form} />
        <NoteField form={form} />
      </div>
    </>
  )
}

const PersonFields: FC<{ form: FormState; row: string }> = ({ form, row }) => {
  const { say } = form.visit
  const name = `${row}.who`
  const asked =
    form.faults.some(({ field }) => field === name) || textOf(form.typed, `${name}.other`) === 'yes'
  return (
    <>
      <ChooseRecord
        form={form}
        name={name}
        kinds={['person', 'organisation']}
        label={say('enter.person')}
        hint={say('enter.person-hint')}
        create={{
          person: (
            <>
              {asked && (
                <Tick form={form} name={`${name}.other`} label={say('enter.another-person')} />
              )}
              <NewPerson form={form} name={name} />
            </>
          ),
          organisation: <NewOrganisation form={form} name={name} />,
        }}
      />
      <ChooseTerm
        form={form}
        name={`${row}.role`}
        label={say('enter.role')}
        hint={say('enter.role-hint')}
        vocabulary="roles"
      />
    </>
  )
}
