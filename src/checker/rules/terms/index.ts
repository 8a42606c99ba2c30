import type { Rule } from '../../rule.ts'
import { abbreviationBeforeIntroduction } from './abbreviation-before-introduction.ts'
import { abbreviationLetters } from './abbreviation-letters.ts'
import { abbreviationNotIntroduced } from './abbreviation-not-introduced.ts'
import { abbreviationTwice } from './abbreviation-twice.ts'
import { articleBeforeAbbreviation } from './article-before-abbreviation.ts'
import { bracketUnbalanced } from './bracket-unbalanced.ts'
import { dashMixed } from './dash-mixed.ts'
import { doubledWord } from './doubled-word.ts'
import { fullStopMissing } from './full-stop-missing.ts'
import { irregularPossessive } from './irregular-possessive.ts'
import { listParallel } from './list-parallel.ts'
import { listPunctuation } from './list-punctuation.ts'
import { quotationMixed } from './quotation-mixed.ts'
import { quotationUnbalanced } from './quotation-unbalanced.ts'
import { spellingVariety } from './spelling-variety.ts'
import { strayFullStop } from './stray-full-stop.ts'
import { termMistaken } from './term-mistaken.ts'
import { termTwoSpellings } from './term-two-spellings.ts'

export const termRules: readonly Rule[] = [
  termTwoSpellings,
  termMistaken,
  abbreviationNotIntroduced,
  abbreviationBeforeIntroduction,
  abbreviationTwice,
  abbreviationLetters,
  quotationUnbalanced,
  quotationMixed,
  bracketUnbalanced,
  doubledWord,
  strayFullStop,
  fullStopMissing,
  listPunctuation,
  listParallel,
  dashMixed,
  spellingVariety,
  articleBeforeAbbreviation,
  irregularPossessive,
]
