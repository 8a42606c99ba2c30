import type { Rule, RulesFor } from '../../rule.ts'
import { casebookCharge } from './casebook-charge.ts'
import { casebookConsent } from './casebook-consent.ts'
import { casebookDate } from './casebook-date.ts'
import { casebookName } from './casebook-name.ts'
import { casebookNumber } from './casebook-number.ts'
import { casebookOrganisation } from './casebook-organisation.ts'
import { casebookPenalty } from './casebook-penalty.ts'
import { casebookRecommendation } from './casebook-recommendation.ts'
import type { Against, CasebookRule } from './casebook-rule.ts'
import { casebookSource } from './casebook-source.ts'
import { casebookSourceUnknown } from './casebook-source-unknown.ts'
import { casebookStatus } from './casebook-status.ts'
import { figuresAsked } from './figures-asked.ts'
import type { CasebookKnowledge, KnownNumber } from './knowledge.ts'
import { toldNumbers } from './number-told.ts'
import { namedIn } from './persons.ts'
import { protectedNames } from './protected-names.ts'

export type { CasebookRule } from './casebook-rule.ts'
export type {
  AskedFigure,
  CasebookKnowledge,
  KnownCharge,
  KnownFigure,
  KnownName,
  KnownNumber,
  KnownOrganisation,
  KnownPenalty,
  KnownPerson,
  KnownRecommendation,
  KnownSource,
  KnownStatus,
} from './knowledge.ts'

/** What the rules look for, without a casebook: for the guide and `--explain`. */
export const casebookRuleTexts: readonly CasebookRule[] = [
  casebookName,
  casebookOrganisation,
  casebookConsent,
  casebookPenalty,
  casebookDate,
  casebookCharge,
  casebookStatus,
  casebookNumber,
  casebookRecommendation,
  casebookSource,
  casebookSourceUnknown,
]

/**
 * The rules that hold a draft against what a casebook knows.
 * @param numbers the numbers of the casebook for the days of the draft; without them none is looked at
 */
export function casebookRules(
  known: CasebookKnowledge,
  numbers: readonly KnownNumber[] = [],
): readonly Rule[] {
  return rulesAgainst({ ...partsOf(known), numbers })
}

/** The same for any draft: its numbers are asked of the casebook when it has been read. */
export function casebookRulesFor(known: CasebookKnowledge): RulesFor {
  const parts = partsOf(known)
  return async (draft) => {
    const asked = figuresAsked(draft, draft.part(parts.readTold), known)
    return rulesAgainst({ ...parts, numbers: await known.numbers(asked) })
  }
}

const partsOf = (known: CasebookKnowledge): Omit<Against, 'numbers'> => ({
  known,
  readNamed: namedIn(known),
  findProtected: protectedNames(known.persons),
  readTold: (draft) => toldNumbers(draft, known.today),
})

const rulesAgainst = (against: Against): readonly Rule[] =>
  casebookRuleTexts.map((rule) => ({
    ...rule,
    check: (draft, report) => rule.check(draft, report, against),
  }))
