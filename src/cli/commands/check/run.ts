import type { Fault } from '../../../base/result.ts'
import { type CheckedFile, checkFiles, type Rule, type RulesFor } from '../../../checker/index.ts'
import type { Context } from '../../context.ts'
import { ruleCodes } from './rules.ts'

export interface Outcome {
  readonly checked: readonly CheckedFile[]
  readonly faults: readonly Fault[]
}

/** Checks the files in turn; each that cannot be checked is said at once, and the others go on. */
export async function checkAll(
  { say }: Context,
  files: readonly string[],
  rules: readonly Rule[] | RulesFor,
): Promise<Outcome> {
  const checked: CheckedFile[] = []
  const faults: Fault[] = []
  const toRead = files.map((file) => ({ source: file, file }))
  for await (const result of checkFiles(toRead, { rules, known: ruleCodes })) {
    if (result.ok) checked.push(result.value)
    else {
      const { where, message } = result.fault
      faults.push(result.fault)
      say(where === undefined ? message : `${where}: ${message}`)
    }
  }
  return { checked, faults }
}
