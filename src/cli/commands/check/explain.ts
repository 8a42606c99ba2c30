import { explain, wrap } from '../../../checker/index.ts'
import { type Context, exit } from '../../context.ts'
import { allRules, noSuchRule } from './rules.ts'

/** @param code `true` lists every rule */
export async function explainRule({ json, print }: Context, code: string | true): Promise<number> {
  if (code === true) {
    print(
      json
        ? JSON.stringify(allRules.map(({ code, group, title }) => ({ code, group, title })))
        : ruleList().join('\n'),
    )
    return exit.done
  }
  const rule = allRules.find((one) => one.code === code)
  if (rule === undefined) throw noSuchRule(code)
  const { group, title, why, source, examples } = rule
  print(json ? JSON.stringify({ code, group, title, why, source, examples }) : explain(rule))
  return exit.done
}

/** Code and title of each rule at 80 columns; a long title goes on under itself. */
function ruleList(): string[] {
  const column = Math.max(...allRules.map(({ code }) => code.length)) + 2
  return allRules.flatMap(({ code, title }) =>
    wrap(title, 80, ' '.repeat(column), code.padEnd(column)),
  )
}
