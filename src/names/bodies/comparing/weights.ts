import type { Role } from '../body.ts'

/** From this score on two names are held for one. */
export const sameFrom = 0.7

/** How much a word of each sort says, against a name's 1. */
export const weightOf: Readonly<
  Record<Role | 'name' | 'place' | 'country' | 'number' | 'code', number>
> = {
  name: 1,
  place: 1,
  subject: 0.6,
  kind: 0.5,
  number: 1,
  code: 2,
  country: 0.3,
  parent: 0.2,
  general: 0.12,
  'kind-of-place': 0,
  direction: 0,
  'legal-form': 0,
}

/**
 * What remains of a score after a contradiction. Below `sameFrom` each by itself parts two names, since
 * no score is above 1.
 */
export const contradiction = {
  numbers: 0.05,
  numberOnOneSide: 0.6,
  places: 0.1,
  countries: 0.15,
  /** A foreign country named on one side only, when the casebook's own is known. */
  foreignCountry: 0.55,
  /** A country named on one side only, when it is not. */
  someCountry: 0.85,
  parentAgainstCountry: 0.5,
  kinds: 0.2,
  /** "Almaty police" and "Almaty": nothing but the place is common. */
  onlyPlaceCommon: 0.3,
  ranks: 0.2,
  directions: 0.1,
  directionOnOneSide: 0.4,
  legalForms: 0.6,
  /** Each side has words that the other has not. */
  otherWords: 0.65,
  knownAsTwo: 0.1,
  acronymOfAnother: 0.5,
  severalButRecorded: 0.4,
} as const

/** What an agreement by itself is worth. */
export const agreement = {
  knownAsOne: 0.98,
  knownAsSeveral: 0.75,
  acronym: 0.88,
  acronymOfThree: 0.75,
  partIsTheName: 0.92,
} as const
