import type { Evidence } from './evidence.ts'

/**
 * How much each kind of evidence is worth, in units of log-odds. Written by bench/names/fit-weights.ts from
 * 8000 pairs made of CC0 words and 4311 labelled pairs of real persons; not to be edited by hand.
 */
export const weights: Readonly<Record<Evidence, number>> = {
  always: 2.028,
  words: 1.984,
  slight: -1.829,
  some: -3.748,
  much: -3.583,
  other: -1.306,
  patronymicDiffers: -6.909,
  initials: 0.662,
  initialsDiffer: -5.548,
  onlyOne: -0.535,
  noWhole: 0.692,
  bareWord: -1.488,
  extraPatronymic: -1.136,
  extraWord: -0.568,
  extraInitial: -1.279,
  fatherAsGiven: -2.352,
  sexDiffers: -3.374,
  wholeWordLeft: -3.624,
  acrossComma: -1.941,
  givenLeft: -2.321,
  feminineGiven: -0.684,
  joined: 0.411,
  partOnly: 0.275,
  sameAlphabet: -0.632,
  keptApart: -2.787,
  shortForm: -0.86,
  cognate: -1.985,
}
