import type { FC } from 'hono/jsx'
import { localText } from '../../base/language.ts'
import {
  rowsOf,
  type StepName,
  stepOutcomes,
  stepTypes,
  type Typed,
  textOf,
  textsOf,
} from '../../casebook/index.ts'
import type { RecordOf } from '../../records/index.ts'
import {
  ChooseRecord,
  type Chooser,
  ChooseTerm,
  DateField,
  Field,
  type FormState,
  fieldId,
  LanguageField,
  NewOrganisation,
  NewPlace,
  Rows,
  Select,
  sourceChooser,
} from '../parts/form/index.ts'
import type { Titles } from '../queries/titles.ts'
import { AboutFields, type Regions } from './new-form.tsx'
import { MeasureFields } from './new-measure.tsx'
import { ChargeRows, stageOptions } from './new-proceeding.tsx'

/** What a step is about: the proceeding, what was imposed in it, and how these are called. */
export interface StepAbout {
  readonly proceeding: RecordOf<'proceeding'>
  readonly measures: readonly RecordOf<'measure'>[]
  readonly titles: Titles
  readonly regions: Regions
}

export const stepChoosers = (typed: Typed): readonly Chooser[] => [
  { name: 'by', kinds: ['organisation'] },
  { name: 'place', kinds: ['place'] },
  ...rowsOf(typed, 'charges').map(
    (row): Chooser => ({ name: `${row}.provision`, kinds: ['provision'] }),
  ),
  ...rowsOf(typed, 'measures').map((row): Chooser => ({ name: `${row}.place`, kinds: ['place'] })),
  ...rowsOf(typed, 'sources').map(sourceChooser),
]

/** Steps in which something is imposed anew. */
const imposing = new Set<StepName>(['verdict', 'appeal', 'release'])
/** Steps by which measures end. */
const ending = new Set<StepName>(['verdict', 'appeal', 'release', 'end'])
/** Steps in which charges reach another stage. */
const judging = new Set<StepName>(['charge', 'verdict', 'appeal', 'end'])

export const StepFields: FC<{ form: FormState; step: StepName; about: StepAbout }> = ({
  form,
  step,
  about,
}) => {
  const { visit } = form
  const { say } = visit
  const types: readonly string[] =
    step in stepTypes ? stepTypes[step as keyof typeof stepTypes] : []
  const outcomes: readonly string[] =
    step in stepOutcomes ? stepOutcomes[step as keyof typeof stepOutcomes] : []
  return (
    <>
      <div class="fields">
        <DateField form={form} name="date" label={say('enter.when')} />
        {types.length > 0 && (
          <ChooseTerm
            form={form}
            name="type"
            label={say('step.type')}
            vocabulary="event-types"
            only={(term) => types.includes(term)}
          />
        )}
        {outcomes.length > 0 && (
          <ChooseTerm
            form={form}
            name="outcome"
            label={say('enter.outcome')}
            vocabulary="outcomes"
            only={(term) => outcomes.includes(term)}
          />
        )}
      </div>
      {step === 'extension' && <Extension form={form} about={about} />}
      {step === 'transfer' && <Where form={form} about={about} label={say('step.moved-to')} />}
      <ChooseRecord
        form={form}
        name="by"
        kinds={['organisation']}
        label={say('enter.court')}
        none={say('enter.not-said')}
        create={{ organisation: <NewOrganisation form={form} name="by" /> }}
      />
      {judging.has(step) && <Charges form={form} about={about} />}
      {step === 'charge' && <ChargeRows form={form} list="charges" />}
      {ending.has(step) && (
        <Measures form={form} about={about} name="ends" label={say('step.ends')} />
      )}
      {step === 'transfer' && (
        <Measures form={form} about={about} name="moves" label={say('step.moves')} />
      )}
      {imposing.has(step) && (
        <>
          <h2>{say(step === 'verdict' ? 'step.sentence' : 'step.imposed')}</h2>
          <Rows
            form={form}
            list="measures"
            title={(number) => say('enter.row.measures', { number })}
            add={say('enter.add.measures')}
            row={(row) => <MeasureFields form={form} row={row} regions={about.regions} />}
          />
        </>
      )}
      <h2>{say('step.words')}</h2>
      <div class="fields">
        <Field
          form={form}
          name="title"
          label={say('enter.act-title')}
          hint={say('enter.act-title-hint')}
        />
        <LanguageField form={form} />
        <Field form={form} name="account" kind="prose" label={say('enter.account')} />
        {step !== 'transfer' && <Where form={form} about={about} label={say('enter.where')} />}
      </div>
      <AboutFields form={form} />
    </>
  )
}

const Where: FC<{ form: FormState; about: StepAbout; label: string }> = ({
  form,
  about,
  label,
}) => (
  <ChooseRecord
    form={form}
    name="place"
    kinds={['place']}
    label={label}
    none={form.visit.say('enter.not-said')}
    create={{ place: <NewPlace form={form} name="place" regions={about.regions} /> }}
  />
)

const Extension: FC<{ form: FormState; about: StepAbout }> = ({ form, about }) => {
  const { say } = form.visit
  return (
    <div class="fields">
      <Select
        form={form}
        name="measure"
        label={say('step.extended')}
        options={[
          ['', say('form.choose')],
          ...about.measures.map(({ id }) => [id, about.titles.get(id)?.text ?? id] as const),
        ]}
      />
      <DateField form={form} name="until" label={say('step.until')} hint={say('step.until-hint')} />
      <Field form={form} name="months" kind="number" label={say('step.longer-months')} />
      <Field form={form} name="days" kind="number" label={say('step.longer-days')} />
    </div>
  )
}

/** The stage each charge reaches by this step. */
const Charges: FC<{ form: FormState; about: StepAbout }> = ({
  form,
  about: { proceeding, titles },
}) => {
  const { visit } = form
  if (proceeding.charges.length === 0) return null
  return (
    <>
      <h2>{visit.say('proceeding.charges')}</h2>
      <div class="fields">
        {proceeding.charges.map(({ provision, stated, stage }, i) => (
          <Select
            form={form}
            name={`charge.${i}`}
            label={
              (provision && titles.get(provision)?.text) ??
              (stated
                ? localText(stated, visit.language)
                : visit.say('enter.row.charges', { number: i + 1 }))
            }
            options={[
              ['', visit.say('step.stage-stays', { stage: visit.say(`enter.stage.${stage}`) })],
              ...stageOptions(form).filter(([value]) => value !== stage),
            ]}
          />
        ))}
      </div>
    </>
  )
}

/** Measures of the proceeding, to tick those the step concerns. */
const Measures: FC<{
  form: FormState
  about: StepAbout
  name: 'ends' | 'moves'
  label: string
}> = ({ form, about, name, label }) => {
  const running = about.measures.filter(
    ({ id, end }) => end === undefined || textsOf(form.typed, name).includes(id),
  )
  if (running.length === 0) return null
  return (
    <fieldset class="entry whole" id={fieldId(name)}>
      <legend>{label}</legend>
      {running.map(({ id }) => (
        <label class="tick">
          <input
            type="checkbox"
            name={name}
            value={id}
            checked={textsOf(form.typed, name).includes(id)}
          />
          {about.titles.get(id)?.text ?? textOf(form.typed, id)}
        </label>
      ))}
    </fieldset>
  )
}
