import { explain } from '../../../checker/index.ts'
import { type Context, exit } from '../../context.ts'
import { table } from '../../table.ts'
import { allRules, noSuchRule } from './rules.ts'

/** @param code `true` lists every rule */
export async function explainRule({ json, print }: Context, code: string | true): Promise<number> {
  if (code === true) {
    print(
      json
        ? JSON.stringify(allRules.map(({ code, group, title }) => ({ code, group, title })))
        : table(allRules.map(({ code, title }) => [code, title])),
    )
    return exit.done
  }
  const rule = allRules.find((one) => one.code === code)
  if (rule === undefined) throw noSuchRule(code)
  const { group, title, why, source, examples } = rule
  print(json ? JSON.stringify({ code, group, title, why, source, examples }) : explain(rule))
  return exit.done
}
