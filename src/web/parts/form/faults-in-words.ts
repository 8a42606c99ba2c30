import type { Fault } from '../../../base/result.ts'
import { isMessageKey, type MessageValues, type Say } from '../../../wording/index.ts'
import type { FieldFault } from './form-state.ts'

/**
 * A fault at a field, in the reader's language: by its code where there are words for it, else as the program says it,
 * in English.
 */
export function faultInWords(
  say: Say,
  { code, message }: Fault,
  field: string,
  values: MessageValues = {},
): FieldFault {
  const key = `form.fault.${code}`
  return isMessageKey(key)
    ? { field, message: say(key, values) }
    : { field, message, language: 'en' }
}
