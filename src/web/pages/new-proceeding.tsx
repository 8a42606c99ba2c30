import type { FC } from 'hono/jsx'
import {
  ChooseRecord,
  ChooseTerm,
  ChooseTerms,
  DateField,
  Field,
  type FormState,
  NewOrganisation,
  NewProvision,
  Rows,
  Select,
} from '../parts/form/index.ts'
import type { RowProps } from './new-form.tsx'
import { PeopleTicks } from './new-people.tsx'

const stages = ['charged', 'convicted', 'acquitted', 'dropped'] as const

/** The stages a charge can reach, for a list to choose from. */
export const stageOptions = ({ visit }: FormState): readonly (readonly [string, string])[] =>
  stages.map((stage) => [stage, visit.say(`enter.stage.${stage}`)])

/** A case against each person ticked: what kind, its number, the court, the charges. */
export const ProceedingFields: FC<RowProps> = ({ form, row }) => {
  const { say } = form.visit
  return (
    <>
      <ChooseTerm
        form={form}
        name={`${row}.type`}
        label={say('enter.case-type')}
        vocabulary="proceeding-types"
      />
      <DateField form={form} name={`${row}.opened`} label={say('enter.opened')} />
      <PeopleTicks form={form} row={row} label={say('enter.against')} />
      <Field form={form} name={`${row}.number`} label={say('enter.case-number')} />
      <Field
        form={form}
        name={`${row}.key`}
        label={say('enter.case-key')}
        hint={say('enter.case-key-hint')}
      />
      <ChooseRecord
        form={form}
        name={`${row}.court`}
        kinds={['organisation']}
        label={say('enter.court')}
        none={say('enter.not-said')}
        create={{ organisation: <NewOrganisation form={form} name={`${row}.court`} /> }}
      />
      <div class="whole">
        <ChargeRows form={form} list={`${row}.charges`} />
      </div>
      <ChooseTerms
        form={form}
        name={`${row}.topics`}
        label={say('enter.topics')}
        vocabulary="topics"
      />
    </>
  )
}

/** Provisions charged, each with the stage it has reached. */
export const ChargeRows: FC<{ form: FormState; list: string }> = ({ form, list }) => {
  const { say } = form.visit
  return (
    <Rows
      form={form}
      list={list}
      title={(number) => say('enter.row.charges', { number })}
      add={say('enter.add.charges')}
      row={(charge) => (
        <>
          <ChooseRecord
            form={form}
            name={`${charge}.provision`}
            kinds={['provision']}
            label={say('enter.provision')}
            hint={say('enter.provision-hint')}
            none={say('enter.not-said')}
            create={{ provision: <NewProvision form={form} name={`${charge}.provision`} /> }}
          />
          <Select
            form={form}
            name={`${charge}.stage`}
            label={say('enter.stage')}
            options={stageOptions(form)}
          />
          <DateField form={form} name={`${charge}.on`} label={say('enter.stage-on')} />
          <Field form={form} name={`${charge}.stated`} label={say('enter.charge-stated')} />
        </>
      )}
    />
  )
}
