import { casebookRuleTexts, ownRules, type RuleText, rules } from '../../checker/index.ts'

/** Everything that findings may name, in the order of the page of rules. */
export const ruleTexts: readonly RuleText[] = [...rules, ...casebookRuleTexts, ...ownRules]
