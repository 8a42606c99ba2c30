import { type Command, Option } from 'commander'
import { type Confidentiality, confidentialities } from '../../base/confidentiality.ts'
import { FaultError, fault } from '../../base/result.ts'
import type { RulesFor } from '../../checker/index.ts'
import type { DefineCommand } from '../command.ts'
import { acceptFindings } from './check/accept.ts'
import { againstCasebook } from './check/casebook.ts'
import { explainRule } from './check/explain.ts'
import { checkAndReport } from './check/report.ts'
import { rulesNamed } from './check/rules.ts'

/** What may follow `factum check`. */
export interface CheckArguments {
  readonly format?: Format
  readonly annotate?: string
  readonly rule?: readonly string[]
  readonly explain?: string | true
  readonly accept?: string
  readonly out?: string
  readonly audience?: Confidentiality
}

export type Format = 'text' | 'json' | 'sarif' | 'html'

export const check: DefineCommand = (command, perform) =>
  command
    .name('check')
    .description('find slips in any draft: Word, OpenDocument, PDF, Markdown, HTML or text')
    .argument('[files...]', 'drafts, ours or anybody’s; no casebook is needed')
    .addOption(
      new Option('--format <format>', 'how to report (default: text)').choices([
        'text',
        'json',
        'sarif',
        'html',
      ]),
    )
    .option('--out <file>', 'write the report to this file')
    .option(
      '--annotate <file>',
      'also write the draft with comments: FILE.docx for Word, FILE.html for any',
    )
    .option('--rule <rule>', 'run only this rule; may be repeated', (rule, all: string[] = []) => [
      ...all,
      rule,
    ])
    .option('--explain [rule]', 'say what a rule looks for and why; without a rule, list all')
    .option('--accept <reason>', 'let today’s findings stand: note them in factum.check.json')
    .addOption(
      new Option(
        '--audience <level>',
        'with --casebook: for whom the draft is (default: public)',
      ).choices(confidentialities),
    )
    .action((files: string[], options: CheckArguments, self: Command) =>
      perform(async (context) => {
        if (options.explain !== undefined) return explainRule(context, options.explain)
        if (files.length === 0)
          throw new FaultError([
            fault('check-no-file', 'Name the files to check: factum check letter.docx'),
          ])
        // A casebook beside the draft or in the environment is not meant unless it is named.
        const { casebook } = self.optsWithGlobals<{ casebook?: string }>()
        if (casebook === undefined && options.audience !== undefined)
          throw new FaultError([
            fault('check-audience', '--audience is about a casebook; name it with --casebook'),
          ])
        const run = (ofCasebook?: RulesFor) => {
          const rules = rulesNamed(options.rule, ofCasebook)
          return options.accept === undefined
            ? checkAndReport(context, files, rules, options)
            : acceptFindings(context, files, rules, options.accept)
        }
        return casebook === undefined
          ? run()
          : againstCasebook(context, options.audience ?? 'public', run)
      }),
    )
