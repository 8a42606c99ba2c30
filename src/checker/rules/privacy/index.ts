import type { Rule } from '../../rule.ts'
import { commentsLeft } from './comments-left.ts'
import { hiddenTextLeft } from './hidden-text-left.ts'
import { personalIdentifier } from './personal-identifier.ts'
import { phoneMalformed } from './phone-malformed.ts'
import { propertiesLeft } from './properties-left.ts'
import { trackedChangesLeft } from './tracked-changes-left.ts'

/** What a file tells beside its text, and what a text should not tell. */
export const privacyRules: readonly Rule[] = [
  propertiesLeft,
  commentsLeft,
  trackedChangesLeft,
  hiddenTextLeft,
  personalIdentifier,
  phoneMalformed,
]
