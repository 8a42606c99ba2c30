import type { BodyKind, Form, WrittenConcept } from '../body.ts'
import { places } from '../reading/gazetteer.ts'
import { bitOf, conceptNamed, namesOfBits } from '../reading/glossary.ts'
import { exclusiveForms } from '../words/legal-forms.ts'
import { compareWords, type Words } from './evidence.ts'
import { ranksOf, ranksPart } from './ranks.ts'
import type { Reason, ReasonCode } from './reason.ts'
import { contradiction, weightOf } from './weights.ts'
import { matchPlaces } from './words.ts'

export interface FormScore {
  readonly score: number
  /** They are of two kinds, or in two places, or have two numbers: no other agreement outweighs it. */
  readonly apart: boolean
}

export type Note = (code: ReasonCode, values: Reason['values']) => void

const exclusive = exclusiveForms.reduce((bits, name) => bits | bitOf(conceptNamed(name)), 0)

/** How much a word that only one side has takes off, against what a common one adds. */
const aloneShare = 0.55

/** A running account: weight of what is common, of what one side has alone, and what contradicts. */
class Account {
  common = 0
  alone = 0
  strongA = false
  strongB = false
  /** "UN" and the like on one side only. */
  parentA = false
  parentB = false
  factor = 1
  apart = false
  readonly note: Note | undefined

  constructor(note: Note | undefined) {
    this.note = note
  }

  onlyA(weight: number): void {
    this.alone += weight
    this.strongA ||= weight >= weightOf.kind
  }

  onlyB(weight: number): void {
    this.alone += weight
    this.strongB ||= weight >= weightOf.kind
  }

  against(code: ReasonCode, by: number, a: string, b: string): void {
    this.factor *= by
    this.note?.(code, { a, b })
  }

  /** A contradiction that no other agreement outweighs. */
  parted(code: ReasonCode, by: number, a: string, b: string): void {
    this.apart = true
    this.against(code, by, a, b)
  }

  result(): FormScore {
    // "UN Human Rights Council" and "Expert Council of Human Rights Defenders": each has what the other lacks.
    const otherA = this.strongA || this.parentA
    const otherB = this.strongB || this.parentB
    if (otherA && otherB && (this.strongA || this.strongB)) this.factor *= contradiction.otherWords
    const total = this.common + this.alone * aloneShare
    return { score: total === 0 ? 0 : (this.factor * this.common) / total, apart: this.apart }
  }
}

/**
 * How far two readings agree: the share of common words by weight, less what contradicts.
 * `home` is the index of the casebook's own country, -1 when it is not known.
 */
export function scoreForms(
  a: Form,
  b: Form,
  kind: BodyKind,
  home: number,
  note: Note | undefined,
): FormScore {
  const account = new Account(note)
  const words = compareWords(a, b)
  addWords(account, a, b, words)
  addPlaces(account, a, b)
  addCountries(account, a, b, words, home)
  addNumbers(account, a, b)
  if (a.head !== undefined && b.head !== undefined && a.head !== b.head) {
    account.parted('kinds-differ', contradiction.kinds, a.head.name, b.head.name)
  }
  addRanks(account, ranksOf(a, kind), ranksOf(b, kind))
  addDirections(account, a.directions, b.directions)
  addLegalForms(account, a.legalForms & exclusive, b.legalForms & exclusive)
  if (kind === 'organisation' && account.alone >= weightOf.kind && !sharesMeaning(a, b, words)) {
    account.factor *= contradiction.onlyPlaceCommon
  }
  return account.result()
}

/** Whether more than places and general words is common. */
function sharesMeaning(a: Form, b: Form, { names, concepts }: Words): boolean {
  if (names.both.length > 0 || (a.numbers !== '' && a.numbers === b.numbers)) return true
  return concepts.both.some(({ concept }) => concept.role !== 'general')
}

const kindOnOneSide = 0.3

function addWords(
  account: Account,
  a: Form,
  b: Form,
  { concepts, names, namesOfB, far }: Words,
): void {
  // A kind beside a name that has none says little: Foundation "Adil Soz", Adil Soz.
  const weight = ({ concept: { role } }: WrittenConcept, other: Form) =>
    role === 'kind' && other.head === undefined && other.names.length > 0
      ? kindOnOneSide
      : weightOf[role]
  for (const { concept } of concepts.both) account.common += weightOf[concept.role]
  for (const word of concepts.onlyA) account.onlyA(weight(word, b))
  for (const word of concepts.onlyB) account.onlyB(weight(word, a))
  account.parentA = concepts.onlyA.some(isParent)
  account.parentB = concepts.onlyB.some(isParent)
  const nameWeight = (length: number) => (length <= 1 ? 0.3 : weightOf.name)
  account.common += Math.max(names.both.length, namesOfB.length) * weightOf.name * (1 - far / 100)
  for (const { token } of names.onlyA) account.onlyA(nameWeight(token.sounds.length))
  for (const { token } of names.onlyB) account.onlyB(nameWeight(token.sounds.length))
  if (account.note === undefined) return
  const text = (list: Words['names']['both']) => list.map(({ token }) => token.written).join(' ')
  if (concepts.both.length > 0) {
    account.note('same-words', {
      words: concepts.both.map(({ concept }) => concept.name).join(' '),
    })
  }
  if (names.both.length > 0) account.note('same-names', { a: text(names.both), b: text(namesOfB) })
  const restA = [...concepts.onlyA.map(({ concept }) => concept.name), text(names.onlyA)]
    .join(' ')
    .trim()
  const restB = [...concepts.onlyB.map(({ concept }) => concept.name), text(names.onlyB)]
    .join(' ')
    .trim()
  if (restA + restB !== '') account.note('other-words', { a: restA, b: restB })
}

const isParent = ({ concept }: WrittenConcept) => concept.role === 'parent'

/** A further place beside a common one: the Medeu court of Almaty is the Medeu court. */
const furtherPlace = 0.15
/** The police of Almaty are not the police. */
const onlyPlace = 0.9

function addPlaces(account: Account, a: Form, b: Form): void {
  if (a.places.length === 0 && b.places.length === 0) return
  const { both, onlyA, onlyB } = matchPlaces(a, b)
  account.common += both.length * weightOf.place
  if (both.length > 0) account.note?.('same-places', { a: namesOf(both), b: namesOf(both) })
  if (onlyA.length > 0 && onlyB.length > 0) {
    account.parted('places-differ', contradiction.places, namesOf(onlyA), namesOf(onlyB))
  } else if (onlyA.length + onlyB.length > 0) {
    account.alone += (onlyA.length + onlyB.length) * (both.length > 0 ? furtherPlace : onlyPlace)
    if (both.length === 0) {
      account.note?.('place-on-one-side', { a: namesOf(onlyA), b: namesOf(onlyB) })
    }
  }
}

function addCountries(account: Account, a: Form, b: Form, words: Words, home: number): void {
  if (a.countries.length === 0 && b.countries.length === 0) return
  const common = a.countries.filter((country) => b.countries.includes(country)).length
  account.common += common * weightOf.country
  if (common > 0) return
  const [x, y] = [a.countries.map(nameOf).join(', '), b.countries.map(nameOf).join(', ')]
  if (x !== '' && y !== '') {
    account.parted('countries-differ', contradiction.countries, x, y)
    return
  }
  const other = x === '' ? words.concepts.onlyA : words.concepts.onlyB
  const named = x === '' ? b.countries : a.countries
  if (other.some(isParent)) {
    account.against('country-on-one-side', contradiction.parentAgainstCountry, x, y)
  } else if (home < 0) {
    account.against('country-on-one-side', contradiction.someCountry, x, y)
  } else if (!named.includes(home)) {
    account.against('country-on-one-side', contradiction.foreignCountry, x, y)
  }
}

function addNumbers(account: Account, a: Form, b: Form): void {
  const [x, y] = [a.numbers, b.numbers]
  if (x === '' && y === '') return
  if (x === y) {
    // 155/14 is the code of one institution, 2 may be of any.
    account.common += x.includes('/') ? weightOf.code : weightOf.number
    account.note?.('same-number', { number: x })
  } else if (x !== '' && y !== '') account.parted('numbers-differ', contradiction.numbers, x, y)
  else account.against('number-on-one-side', contradiction.numberOnOneSide, x, y)
}

const rankWeight = 0.15

function addRanks(account: Account, a: number, b: number): void {
  if (a === 0 && b === 0) return
  if (ranksPart(a, b)) {
    const text = (bits: number) => namesOfBits(bits, 'kind-of-place')
    account.parted('ranks-differ', contradiction.ranks, text(a), text(b))
  } else if ((a & b) !== 0) account.common += rankWeight
  else account.alone += rankWeight
}

function addDirections(account: Account, a: number, b: number): void {
  const text = (bits: number) => namesOfBits(bits, 'direction')
  if (a === b) account.common += a === 0 ? 0 : 0.4
  else if (a !== 0 && b !== 0) {
    account.parted('directions-differ', contradiction.directions, text(a), text(b))
  } else account.against('directions-differ', contradiction.directionOnOneSide, text(a), text(b))
}

function addLegalForms(account: Account, a: number, b: number): void {
  if (a === 0 || b === 0 || (a & b) !== 0) return
  const text = (bits: number) => namesOfBits(bits, 'legal-form')
  account.parted('legal-forms-differ', contradiction.legalForms, text(a), text(b))
}

const nameOf = (place: number): string => (places[place]?.names ?? '').split(', ')[0] ?? ''
const namesOf = (list: readonly (readonly number[])[]) =>
  list.map((meant) => nameOf(meant[0] ?? -1)).join(', ')
