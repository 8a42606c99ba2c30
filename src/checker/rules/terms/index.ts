import type { Rule } from '../../rule.ts'
import { abbreviationBeforeIntroduction } from './abbreviation-before-introduction.ts'
import { abbreviationNotIntroduced } from './abbreviation-not-introduced.ts'
import { abbreviationTwice } from './abbreviation-twice.ts'
import { articleBeforeAbbreviation } from './article-before-abbreviation.ts'
import { doubledWord } from './doubled-word.ts'
import { irregularPossessive } from './irregular-possessive.ts'
import { listPunctuation } from './list-punctuation.ts'
import { quotationMixed } from './quotation-mixed.ts'
import { quotationUnbalanced } from './quotation-unbalanced.ts'
import { spellingVariety } from './spelling-variety.ts'
import { strayFullStop } from './stray-full-stop.ts'
import { termTwoSpellings } from './term-two-spellings.ts'

export const termRules: readonly Rule[] = [
  termTwoSpellings,
  abbreviationNotIntroduced,
  abbreviationBeforeIntroduction,
  abbreviationTwice,
  quotationUnbalanced,
  quotationMixed,
  doubledWord,
  strayFullStop,
  listPunctuation,
  spellingVariety,
  articleBeforeAbbreviation,
  irregularPossessive,
]
