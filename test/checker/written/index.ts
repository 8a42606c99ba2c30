import { dateSlips } from './date-slips.ts'
import { lawSlips } from './law-slips.ts'
import { letterSlips, privacySlips } from './letter-slips.ts'
import { nameSlips } from './name-slips.ts'
import { numberSlips } from './number-slips.ts'
import { referenceSlips } from './reference-slips.ts'
import { sourceSlips } from './source-slips.ts'
import { termSlips } from './term-slips.ts'
import type { WrittenSlip } from './written-slip.ts'

export const writtenSlips: readonly WrittenSlip[] = [
  ...nameSlips,
  ...numberSlips,
  ...dateSlips,
  ...referenceSlips,
  ...sourceSlips,
  ...lawSlips,
  ...termSlips,
  ...letterSlips,
  ...privacySlips,
]

export { writtenTraps } from './traps.ts'
export type { WrittenSlip, WrittenTrap } from './written-slip.ts'
