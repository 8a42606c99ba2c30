import { compareNames } from '../../../names/index.ts'
import { reasonInWords, sayIn } from '../../../wording/index.ts'
import type { DefineCommand } from '../../command.ts'
import { exit } from '../../context.ts'

export const compare: DefineCommand = (command, perform) =>
  command
    .name('compare')
    .description('say how likely two names are one person’s, and why')
    .argument('<a>', 'a name in any script and order')
    .argument('<b>', 'another')
    .action((a: string, b: string) =>
      perform(async ({ json, print }) => {
        const { score, same, why } = compareNames(a, b)
        const words = why.map((reason) => reasonInWords(sayIn('en'), reason))
        if (json) print(JSON.stringify({ score: rounded(score), same, why: words }))
        else {
          print(`${same ? 'Same person' : 'Not the same person'}: ${rounded(score)}`)
          for (const line of words) print(`- ${line}`)
        }
        return exit.done
      }),
    )

const rounded = (score: number): number => Math.round(score * 10_000) / 10_000
