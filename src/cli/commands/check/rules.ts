import { FaultError, fault } from '../../../base/result.ts'
import {
  casebookRuleTexts,
  ownRules,
  type Rule,
  type RulesFor,
  type RuleText,
  rules,
} from '../../../checker/index.ts'

/** Everything that a report may name. */
export const allRules: readonly RuleText[] = [...rules, ...casebookRuleTexts, ...ownRules]

export const ruleCodes: ReadonlySet<string> = new Set(allRules.map(({ code }) => code))

/**
 * The rules of these names; all of them when none is named.
 * @param ofCasebook makes the rules of the casebook that was named, if one was
 */
export function rulesNamed(
  codes: readonly string[] | undefined,
  ofCasebook?: RulesFor,
): readonly Rule[] | RulesFor {
  const there = ofCasebook === undefined ? rules : [...rules, ...casebookRuleTexts]
  const unknown = codes?.find((code) => !there.some((rule) => rule.code === code))
  if (unknown !== undefined) throw noRuleToRun(unknown)
  const named = (all: readonly Rule[]) =>
    codes === undefined ? all : all.filter(({ code }) => codes.includes(code))
  const own = named(rules)
  return ofCasebook === undefined
    ? own
    : async (draft) => [...own, ...named(await ofCasebook(draft))]
}

const noRuleToRun = (code: string): FaultError =>
  casebookRuleTexts.some((rule) => rule.code === code)
    ? new FaultError([
        fault(
          'rule-needs-casebook',
          `The rule "${code}" holds a draft against a casebook; name one with --casebook`,
        ),
      ])
    : noSuchRule(code)

export const noSuchRule = (code: string): FaultError =>
  new FaultError([
    fault('rule-unknown', `There is no rule "${code}"; "factum check --explain" names them all`),
  ])
