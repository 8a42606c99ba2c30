import type { Rule } from '../../rule.ts'
import { casebookConsent } from './casebook-consent.ts'
import { casebookDate } from './casebook-date.ts'
import { casebookName } from './casebook-name.ts'
import { casebookPenalty } from './casebook-penalty.ts'
import type { CasebookRule } from './casebook-rule.ts'
import { casebookSource } from './casebook-source.ts'
import { casebookStatus } from './casebook-status.ts'
import type { CasebookKnowledge } from './knowledge.ts'
import { namedIn } from './persons.ts'

export type { CasebookRule } from './casebook-rule.ts'
export type {
  CasebookKnowledge,
  KnownName,
  KnownPenalty,
  KnownPerson,
  KnownSource,
  KnownStatus,
} from './knowledge.ts'

/** What the rules look for, without a casebook: for the guide and `--explain`. */
export const casebookRuleTexts: readonly CasebookRule[] = [
  casebookName,
  casebookConsent,
  casebookPenalty,
  casebookDate,
  casebookStatus,
  casebookSource,
]

/** The rules that hold a draft against what a casebook knows. */
export function casebookRules(known: CasebookKnowledge): readonly Rule[] {
  const against = { known, readNamed: namedIn(known) }
  return casebookRuleTexts.map((rule) => ({
    ...rule,
    check: (draft, report) => rule.check(draft, report, against),
  }))
}
