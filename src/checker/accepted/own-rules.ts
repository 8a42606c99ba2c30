import type { Rule } from '../rule.ts'

/** What is said of a rule to people; a rule without its code. */
export type RuleText = Omit<Rule, 'check' | 'group'> & { readonly group: Rule['group'] | 'checker' }

export const ignoreUnused = 'ignore-unused'

/** What the checker itself reports, besides its rules. */
export const ownRules: readonly RuleText[] = [
  {
    code: ignoreUnused,
    group: 'checker',
    title: 'A comment asks to leave something alone that is not there',
    why: 'A comment "factum ignore RULE" that matches no finding hides nothing today and may hide a slip tomorrow. Delete it; or, where the name of the rule is misspelt, correct it. Comments about rules that did not run are left alone.',
    examples: [],
  },
]
