import type { Rule } from '../../rule.ts'
import { copiesSignatories } from './copies-signatories.ts'
import { issuesCount } from './issues-count.ts'
import { letterPartMissing } from './letter-part-missing.ts'
import { salutationAddressee } from './salutation-addressee.ts'
import { salutationForm } from './salutation-form.ts'
import { signatoriesCount } from './signatories-count.ts'
import { signatoriesOrganisations } from './signatories-organisations.ts'

export const letterRules: readonly Rule[] = [
  letterPartMissing,
  salutationAddressee,
  salutationForm,
  issuesCount,
  signatoriesOrganisations,
  signatoriesCount,
  copiesSignatories,
]
