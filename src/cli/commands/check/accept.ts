import { FaultError, fault } from '../../../base/result.ts'
import {
  accept,
  type CheckedFile,
  loadSettings,
  type Rule,
  type RulesFor,
  saveSettings,
  settingsFileFor,
} from '../../../checker/index.ts'
import { type Context, exit, orThrow, today } from '../../context.ts'
import { ruleCodes } from './rules.ts'
import { checkAll } from './run.ts'

/** Lets the findings of today stand: they go, with the reason, into the settings beside each file. */
export async function acceptFindings(
  context: Context,
  files: readonly string[],
  rules: readonly Rule[] | RulesFor,
  given: string,
): Promise<number> {
  const reason = given.trim()
  if (reason === '')
    throw new FaultError([
      fault(
        'accept-reason',
        'Say why the findings may stand: factum check --accept "checked" FILE',
      ),
    ])
  const { checked, faults } = await checkAll(context, files, rules)
  const folders = Map.groupBy(checked, ({ file }) => settingsFileFor(file))
  for (const [settingsFile, there] of folders) {
    const settings = orThrow(await loadSettings(settingsFile, ruleCodes))
    const findings = there.flatMap((file) => file.findings)
    if (findings.length > 0)
      orThrow(await saveSettings(settingsFile, accept(settings, findings, reason, today(context))))
    for (const file of there) report(context, file, settingsFile)
  }
  return faults.length > 0 ? exit.failed : exit.done
}

function report({ json, print }: Context, { file, findings }: CheckedFile, settings: string): void {
  const count = findings.length
  if (json) print(JSON.stringify({ file, accepted: count, settings }))
  else if (count === 0) print(`${file}: nothing to accept.`)
  else print(`${file}: ${count} ${count === 1 ? 'finding' : 'findings'} accepted in ${settings}.`)
}
