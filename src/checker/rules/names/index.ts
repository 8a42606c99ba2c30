import type { Rule } from '../../rule.ts'
import { listCommaMissing } from './list-comma-missing.ts'
import { nameCapitals } from './name-capitals.ts'
import { nameList } from './name-list.ts'
import { nameSpellings } from './name-spellings.ts'
import { nameTypo } from './name-typo.ts'
import { nameUrl } from './name-url.ts'
import { officeTitle } from './office-title.ts'
import { organisationSpellings } from './organisation-spellings.ts'
import { placeSpellings } from './place-spellings.ts'

export const nameRules: readonly Rule[] = [
  nameSpellings,
  nameUrl,
  nameTypo,
  placeSpellings,
  organisationSpellings,
  nameCapitals,
  officeTitle,
  nameList,
  listCommaMissing,
]
