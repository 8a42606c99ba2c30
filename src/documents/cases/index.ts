import type { Language } from '../../base/language.ts'
import type { CaseFacts, CaseSentence } from './case-facts.ts'
import { tellInEnglish } from './english/tell.ts'

/** Individual cases: records → facts → sentences. */
export { caseDate } from './case-date.ts'
export type { CaseFacts, CasePerson, CaseSentence } from './case-facts.ts'
export { sentenceText } from './case-facts.ts'
export { caseIndex } from './case-index.ts'
export { type CaseChoice, gatherCase, lowerFirst } from './gather.ts'
export { citations } from './gather-facts.ts'
export { amountText, penaltyText } from './penalty.ts'

/** Tells a case; a paper in a language that is not here cannot have generated cases yet. */
export const tellers: Partial<
  Record<Language, (facts: CaseFacts, options: { readonly status: boolean }) => CaseSentence[]>
> = { en: tellInEnglish }
