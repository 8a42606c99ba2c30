import type { Language } from '../../../base/language.ts'
import type { Typed } from '../../../casebook/index.ts'
import type { Visit } from '../../visit.ts'
import type { Candidate } from './find-candidates.ts'

/** What is wrong with one field, in the reader's words. */
export interface FieldFault {
  /** The name of the field; a link in the summary leads to it. */
  readonly field: string
  readonly message: string
  /** The language of the message where it is not the reader's. */
  readonly language?: Language | undefined
}

/** A form as it stands: what every part needs to show itself with what was typed kept. */
export interface FormState {
  readonly visit: Visit
  readonly typed: Typed
  readonly faults: readonly FieldFault[]
  /** For each field that chooses a record: what was found for its words, the chosen one first. */
  readonly found: ReadonlyMap<string, readonly Candidate[]>
}

/** The id of a field's input, for its label and for links to it. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`

export const faultOf = ({ faults }: FormState, name: string): FieldFault | undefined =>
  faults.find(({ field }) => field === name)

/** What describes an input to those who do not see where it stands: its hint, its fault. */
export function describedBy(form: FormState, name: string, hint: boolean): string | undefined {
  const id = fieldId(name)
  const ids = [...(hint ? [`${id}-hint`] : []), ...(faultOf(form, name) ? [`${id}-fault`] : [])]
  return ids.length > 0 ? ids.join(' ') : undefined
}
