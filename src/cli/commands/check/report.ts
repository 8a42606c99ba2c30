import about from '../../../../package.json' with { type: 'json' }
import {
  hasSlips,
  htmlReport,
  jsonReport,
  type Rule,
  type RulesFor,
  sarifReport,
  textReport,
  writeWhole,
} from '../../../checker/index.ts'
import { type Context, exit, orThrow } from '../../context.ts'
import type { CheckArguments, Format } from '../check.ts'
import { annotate, refuseAnnotation } from './annotate.ts'
import { allRules } from './rules.ts'
import { checkAll, type Outcome } from './run.ts'

/** Checks, reports, and writes an annotated copy where one is asked for. */
export async function checkAndReport(
  context: Context,
  files: readonly string[],
  rules: readonly Rule[] | RulesFor,
  { format: asked, annotate: copy, out }: CheckArguments,
): Promise<number> {
  if (copy !== undefined) refuseAnnotation(files, copy)
  const format = asked ?? (context.json ? 'json' : 'text')
  const outcome = await checkAll(context, files, rules)
  const { checked, faults } = outcome
  const [first] = checked
  if (copy !== undefined && first !== undefined) await annotate(context, first, copy)
  if (checked.length > 0 || format === 'json' || format === 'sarif') {
    const colour = context.config.colour && out === undefined
    const report = writers[format](outcome, colour)
    if (out === undefined) context.print(report)
    else {
      orThrow(await writeWhole(out, report.endsWith('\n') ? report : `${report}\n`))
      context.say(`The report is in ${out}.`)
    }
  }
  if (faults.length > 0) return exit.failed
  return hasSlips(checked) ? exit.found : exit.done
}

const writers: Readonly<Record<Format, (outcome: Outcome, colour: boolean) => string>> = {
  text: ({ checked }, colour) => textReport(checked, { colour }),
  json: ({ checked }) => JSON.stringify(jsonReport(checked)),
  sarif: ({ checked, faults }) =>
    JSON.stringify(sarifReport(checked, { rules: allRules, version: about.version, faults })),
  html: ({ checked }) => htmlReport(checked, { rules: allRules }),
}
