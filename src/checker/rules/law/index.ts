import type { Rule } from '../../rule.ts'
import { articleBeyondAct } from './article-beyond-act.ts'
import { articleWithoutCode } from './article-without-code.ts'
import { lawTwoTitles } from './law-two-titles.ts'
import { provisionGloss } from './provision-gloss.ts'
import { recommendationWithoutArticle } from './recommendation-without-article.ts'
import { symbolMalformed } from './symbol-malformed.ts'
import { treatyArticleHeading } from './treaty-article-heading.ts'

export { provisionGlossWith } from './provision-gloss.ts'
export type { ProvisionSubject } from './provision-subjects.ts'

export const lawRules: readonly Rule[] = [
  articleWithoutCode,
  articleBeyondAct,
  provisionGloss,
  lawTwoTitles,
  treatyArticleHeading,
  recommendationWithoutArticle,
  symbolMalformed,
]
