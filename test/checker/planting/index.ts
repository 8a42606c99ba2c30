import { dateKinds } from './date-kinds.ts'
import { lawKinds } from './law-kinds.ts'
import { letterKinds } from './letter-kinds.ts'
import { nameKinds } from './name-kinds.ts'
import { numberKinds } from './number-kinds.ts'
import { privacyKinds } from './privacy-kinds.ts'
import { referenceKinds } from './reference-kinds.ts'
import type { SlipKind } from './slip-kind.ts'
import { sourceKinds } from './source-kinds.ts'
import { termKinds } from './term-kinds.ts'

export { findingsOf, foreignTexts, ownTexts } from './clean-texts.ts'
export { type Measured, measure } from './measure.ts'
export { type Random, type SlipKind, seeded } from './slip-kind.ts'

/** Every kind of slip that is planted. */
export const slipKinds: readonly SlipKind[] = [
  ...nameKinds,
  ...numberKinds,
  ...dateKinds,
  ...referenceKinds,
  ...sourceKinds,
  ...lawKinds,
  ...termKinds,
  ...letterKinds,
  ...privacyKinds,
]
