import type { Feature } from './features.ts'

/**
 * How much each kind of evidence is worth, in units of log-odds. Written by bench/recommendations/fit-weights.ts
 * from 412 labelled pairs; not to be edited by hand.
 */
export const weights: Readonly<Record<Feature, number>> = {
  base: -3.56,
  common: 4.61,
  covered: 2.06,
  scant: 1.44,
  sameAct: 1.11,
  otherAct: -1.19,
  joinsAlone: -4.18,
  sameInstrument: 1.56,
  otherInstrument: -3.12,
  sameArticle: 1.03,
  otherArticle: -1.51,
  part: -0.52,
  scantPart: -2.16,
  groupsAlone: -0.93,
  amount: 0.99,
}
