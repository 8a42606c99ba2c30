import type { FC } from 'hono/jsx'
import { rowsOf } from '../../casebook/index.ts'
import {
  ChooseRecord,
  ChooseTerm,
  DateField,
  Field,
  NewPlace,
  Select,
  Tick,
} from '../parts/form/index.ts'
import type { RowProps } from './new-form.tsx'
import { PeopleTicks } from './new-people.tsx'

/** What was imposed: a measure of restraint or a penalty, from when, for how long, how much, where. */
export const MeasureFields: FC<RowProps> = ({ form, row, regions }) => {
  const { say } = form.visit
  const acts = rowsOf(form.typed, 'acts')
  const isWhole = acts.length > 0
  return (
    <>
      <ChooseTerm
        form={form}
        name={`${row}.type`}
        label={say('enter.measure-type')}
        vocabulary="measure-types"
      />
      <DateField form={form} name={`${row}.start`} label={say('enter.start')} />
      <PeopleTicks form={form} row={row} label={say('enter.on-whom')} />
      <fieldset class="entry whole">
        <legend>{say('enter.term')}</legend>
        <div class="fields">
          {(['years', 'months', 'days'] as const).map((unit) => (
            <Field form={form} name={`${row}.${unit}`} kind="number" label={say(`enter.${unit}`)} />
          ))}
        </div>
      </fieldset>
      <Field form={form} name={`${row}.amount`} kind="number" label={say('enter.amount')} />
      <Select
        form={form}
        name={`${row}.currency`}
        label={say('enter.currency')}
        options={['KZT', 'USD', 'EUR', 'RUB', 'KGS', 'UZS', 'BYN'].map((code) => [code, code])}
      />
      <DateField
        form={form}
        name={`${row}.end`}
        label={say('enter.end')}
        hint={say('enter.end-hint')}
      />
      <ChooseTerm
        form={form}
        name={`${row}.endReason`}
        label={say('enter.end-reason')}
        vocabulary="end-reasons"
        none={say('enter.not-said')}
      />
      <ChooseRecord
        form={form}
        name={`${row}.place`}
        kinds={['place']}
        label={say('enter.held-where')}
        none={say('enter.not-said')}
        create={{ place: <NewPlace form={form} name={`${row}.place`} regions={regions} /> }}
      />
      {isWhole && (
        <Select
          form={form}
          name={`${row}.imposed`}
          label={say('enter.imposed')}
          options={[
            ['', say('enter.not-said')],
            ...acts.map((act, i) => [act, say('enter.row.acts', { number: i + 1 })] as const),
          ]}
        />
      )}
      <Tick form={form} name={`${row}.absentia`} label={say('enter.absentia')} />
    </>
  )
}
