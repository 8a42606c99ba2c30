import type { Evidence } from './evidence.ts'

/**
 * How much each kind of evidence is worth, in units of log-odds. Written by bench/names/fit-weights.ts from
 * 8000 pairs made of CC0 words and 4311 labelled pairs of real persons; not to be edited by hand.
 */
export const weights: Readonly<Record<Evidence, number>> = {
  always: 2.662,
  words: 1.663,
  slight: -1.815,
  some: -3.772,
  much: -3.47,
  other: -0.907,
  patronymicDiffers: -6.89,
  initials: 1.127,
  initialsDiffer: -5.539,
  onlyOne: -1.092,
  noWhole: -3.669,
  bareWord: -1.482,
  extraPatronymic: -1.126,
  extraWord: -0.397,
  extraInitial: -1.378,
  fatherAsGiven: -2.422,
  sexDiffers: -3.366,
  wholeWordLeft: -6.045,
  acrossComma: -1.84,
  givenLeft: -2.419,
  feminineGiven: -0.719,
  joined: 0.415,
  partOnly: 0.251,
  sameAlphabet: -0.641,
  keptApart: -2.772,
  shortForm: -0.863,
  cognate: -1.984,
}
