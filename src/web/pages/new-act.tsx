import type { FC } from 'hono/jsx'
import { rowsOf } from '../../casebook/index.ts'
import {
  ChooseRecord,
  ChooseTerm,
  ChooseTerms,
  DateField,
  Field,
  NewOrganisation,
  NewPerson,
  NewPlace,
  Select,
} from '../parts/form/index.ts'
import type { RowProps } from './new-form.tsx'
import { PeopleTicks } from './new-people.tsx'

/** What was done, when, where, by whom, with what outcome. */
export const ActFields: FC<RowProps> = ({ form, row, regions }) => {
  const { say } = form.visit
  const cases = rowsOf(form.typed, 'cases')
  return (
    <>
      <ChooseTerm
        form={form}
        name={`${row}.type`}
        label={say('enter.act-type')}
        vocabulary="event-types"
      />
      <DateField form={form} name={`${row}.date`} label={say('enter.when')} />
      <PeopleTicks form={form} row={row} label={say('enter.whom')} />
      <ChooseRecord
        form={form}
        name={`${row}.place`}
        kinds={['place']}
        label={say('enter.where')}
        none={say('enter.not-said')}
        create={{ place: <NewPlace form={form} name={`${row}.place`} regions={regions} /> }}
      />
      <ChooseRecord
        form={form}
        name={`${row}.by`}
        kinds={['organisation', 'person']}
        label={say('enter.by')}
        none={say('enter.not-said')}
        create={{
          organisation: <NewOrganisation form={form} name={`${row}.by`} />,
          person: <NewPerson form={form} name={`${row}.by`} />,
        }}
      />
      <ChooseTerm
        form={form}
        name={`${row}.byRole`}
        label={say('enter.by-role')}
        vocabulary="roles"
        none={form.visit.view.packs.label('roles', 'responsible-body', form.visit.language)}
      />
      <ChooseTerm
        form={form}
        name={`${row}.outcome`}
        label={say('enter.outcome')}
        vocabulary="outcomes"
        none={say('enter.not-said')}
      />
      {cases.length > 0 && (
        <Select
          form={form}
          name={`${row}.case`}
          label={say('enter.step-of')}
          options={[
            ['', say('enter.step-of-all')],
            ...cases.map((one, i) => [one, say('enter.row.cases', { number: i + 1 })] as const),
            ['none', say('enter.step-of-none')],
          ]}
        />
      )}
      <Field
        form={form}
        name={`${row}.title`}
        label={say('enter.act-title')}
        hint={say('enter.act-title-hint')}
      />
      <ChooseTerms
        form={form}
        name={`${row}.topics`}
        label={say('enter.topics')}
        vocabulary="topics"
      />
      <Field form={form} name={`${row}.account`} kind="prose" label={say('enter.account')} />
    </>
  )
}
