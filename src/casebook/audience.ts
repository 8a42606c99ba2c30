import type { Confidentiality } from '../base/confidentiality.ts'
import { dayOf } from '../base/date.ts'
import type { Audience } from '../projections/index.ts'
import type { Casebook } from './casebook.ts'

/** What a paper for these readers is used for, as a purpose of consent. */
const purposes: Partial<Record<Confidentiality, string>> = {
  public: 'publication',
  partners: 'partners',
}

/** Consent counts as of the day of building: who has withdrawn it is in no new paper. */
export const audienceOf = (casebook: Casebook, clearance: Confidentiality): Audience => ({
  clearance,
  on: dayOf(casebook.now()),
  purpose: purposes[clearance] ?? null,
})
