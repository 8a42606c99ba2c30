import type { Rule } from '../rule.ts'
import { dateRules } from './dates/index.ts'
import { lawRules } from './law/index.ts'
import { letterRules } from './letters/index.ts'
import { limitRules } from './limits/index.ts'
import { nameRules } from './names/index.ts'
import { numberRules } from './numbers/index.ts'
import { privacyRules } from './privacy/index.ts'
import { referenceRules } from './references/index.ts'
import { sourceRules } from './sources/index.ts'
import { termRules } from './terms/index.ts'

/** Every rule, in the order of the guide: a new one is one file and one line in its group. */
export const rules: readonly Rule[] = [
  ...nameRules,
  ...numberRules,
  ...dateRules,
  ...referenceRules,
  ...sourceRules,
  ...lawRules,
  ...termRules,
  ...letterRules,
  ...limitRules,
  ...privacyRules,
]
