import type { Rule } from '../../rule.ts'
import { citationFormat } from './citation-format.ts'
import { claimWithoutSource } from './claim-without-source.ts'
import { noteWithoutSource } from './note-without-source.ts'
import { publisherAgainstSite } from './publisher-against-site.ts'
import { urlCaseOfOwnDomain } from './url-case-of-own-domain.ts'
import { urlCut } from './url-cut.ts'
import { urlDoubled } from './url-doubled.ts'
import { urlEscaped } from './url-escaped.ts'
import { urlLocal } from './url-local.ts'
import { urlLookalike } from './url-lookalike.ts'
import { urlMalformed } from './url-malformed.ts'

/** Web addresses, and what rests on no source. */
export const sourceRules: readonly Rule[] = [
  urlMalformed,
  urlCut,
  urlEscaped,
  urlDoubled,
  urlLocal,
  urlLookalike,
  publisherAgainstSite,
  urlCaseOfOwnDomain,
  noteWithoutSource,
  claimWithoutSource,
  citationFormat,
]
