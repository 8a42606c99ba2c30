/**
 * Parts of forms: server-rendered, every one works without a script. A form is a `FormState` (what was typed, what is
 * wrong, what was found) and these parts; what it sends is read by `sentOf`, and `afterPress` does what its buttons for
 * rows and for finding ask.
 */
export { ConfidentialityField, LanguageField, NoteField, ReasonField } from './about-fields.tsx'
export { ChooseRecord, newOf } from './choose-record.tsx'
export { ChooseTerm, ChooseTerms } from './choose-term.tsx'
export { DateField, understood } from './date-field.tsx'
export { FaultSummary } from './fault-summary.tsx'
export { faultInWords } from './faults-in-words.ts'
export { Field, FieldFaultLine, FieldFrame, Kept, Select, Tick } from './field.tsx'
export {
  type Candidate,
  type Chooser,
  candidatesFor,
  findCandidates,
} from './find-candidates.ts'
export { describedBy, type FieldFault, type FormState, faultOf, fieldId } from './form-state.ts'
export {
  NewOrganisation,
  NewPerson,
  NewPlace,
  NewProvision,
  regionOptions,
} from './new-records.tsx'
export { afterPress, type Sent, sentOf } from './press.ts'
export { Rows, rowId } from './rows.tsx'
export { choosersIn, ShapedFields } from './shaped-fields.tsx'
export { SourceFields, sourceChooser } from './source-fields.tsx'
