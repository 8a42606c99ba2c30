import { compareNames } from '../../../names/index.ts'
import {
  type PersonMention,
  readPersons,
  readQuotations,
  type Understanding,
} from '../../understanding/index.ts'
import { isDerived, steps } from './near.ts'
import { skeletonOf } from './skeleton.ts'

/** A name in its rarer spelling, and one mention of the usual one. */
export interface Variant {
  readonly rare: PersonMention
  readonly usual: PersonMention
  readonly part: 'given' | 'surname'
  /** False where both may be right: two persons with like names. */
  readonly sure: boolean
}

/** All mentions of persons whose name stands in the draft in a more frequent spelling too. */
export function variantsOf(draft: Understanding): readonly Variant[] {
  const quotes = draft.part(readQuotations)
  const own = (mention: PersonMention) => !quotes.covers(mention.passage, mention.from)
  const named = draft.part(readPersons).mentions.filter(own)
  const full = named.filter(({ given }) => given !== undefined)
  const short = [
    ...named.filter(({ given }) => given === undefined),
    ...draft.part(readPersons).single.filter(own),
  ]
  return [...ofFullNames(full, short), ...ofSurnames(full, short)]
}

function ofFullNames(
  full: readonly PersonMention[],
  short: readonly PersonMention[],
): readonly Variant[] {
  const bySurname = Map.groupBy([...full, ...short], ({ surname }) => surname)
  const byWritten = Map.groupBy(full, ({ written }) => written)
  const found: Variant[] = []
  const seen = new Set<string>()
  for (const [a, b] of neighbours([...byWritten.values()].flatMap(([first]) => first ?? []))) {
    const part = differing(a, b)
    if (part === undefined || areSideBySide(byWritten.get(a.written) ?? [], b)) continue
    const of = (m: PersonMention) =>
      (part.name === 'surname'
        ? bySurname.get(m.surname)
        : full.filter((other) => other.given === m.given && other.surname === m.surname)) ?? []
    const [here, there] = [of(a), of(b)]
    const [rare, usual] = here.length < there.length ? [here, b] : [there, a]
    const key = `${rare[0]?.[part.name]} ${usual[part.name]}`
    if (seen.has(key)) continue
    seen.add(key)
    const sure = part.sure && (Math.min(here.length, there.length) === 1 || part.same)
    found.push(...rare.map((mention) => ({ rare: mention, usual, part: part.name, sure })))
  }
  return found
}

/** Surnames alone that nobody in the draft has, one slip away from one that somebody has. */
function ofSurnames(
  full: readonly PersonMention[],
  short: readonly PersonMention[],
): readonly Variant[] {
  const known = Map.groupBy(full, ({ surname }) => surname)
  const byStart = Map.groupBy(known.keys(), startOf)
  return [...Map.groupBy(short, ({ surname }) => surname)].flatMap(([surname, alone]) => {
    if (known.has(surname) || surname.length < 5) return []
    const close = (byStart.get(startOf(surname)) ?? []).filter(
      (other) =>
        isSlip(surname, other, surname.length >= 9 ? 2 : 1) || isLetterLost(surname, other),
    )
    const [other] = close
    const [first] = alone
    if (close.length !== 1 || other === undefined || first === undefined) return []
    const named = known.get(other) ?? []
    const together = short.filter((mention) => mention.surname === other).length + named.length
    const [rare, usual] = alone.length <= together ? [alone, named[0]] : [named, first]
    return usual
      ? rare.map((mention) => ({ rare: mention, usual, part: 'surname' as const, sure: true }))
      : []
  })
}

/** "Agdil" for "Agadil": of so short a name only a letter lost inside is a slip. */
function isLetterLost(short: string, long: string): boolean {
  return (
    short.length === 5 &&
    long.length === 6 &&
    short.slice(-2) === long.slice(-2) &&
    steps(short.toLowerCase(), long.toLowerCase()) === 1
  )
}

const startOf = (surname: string): string => surname.slice(0, 2).toLowerCase()

/** Whether two persons stand in one list: "Marat Akhmetov, Marat Akhmedov and others". */
function areSideBySide(mentions: readonly PersonMention[], b: PersonMention): boolean {
  return mentions.some(
    ({ passage, from, to }) =>
      passage === b.passage &&
      /^(?:,|,? and|;) $/.test(passage.text.slice(Math.min(to, b.to), Math.max(from, b.from))),
  )
}

/** Persons who share a surname, a given name, or the first letters of both: pairs worth comparing. */
function* neighbours(
  full: readonly PersonMention[],
): Generator<readonly [PersonMention, PersonMention]> {
  const keys = [
    (m: PersonMention) => `s ${m.surname}`,
    (m: PersonMention) => `g ${m.given}`,
    (m: PersonMention) => `${m.given?.[0] ?? ''} ${startOf(m.surname)}`,
  ]
  const met = new Set<string>()
  for (const key of keys)
    for (const group of Map.groupBy(full, key).values())
      for (const [at, a] of group.slice(0, mostInGroup).entries())
        for (const b of group.slice(at + 1, mostInGroup)) {
          const pair = `${a.written}|${b.written}`
          if (met.has(pair)) continue
          met.add(pair)
          yield [a, b]
        }
}

/** Two names are one when they are held to be one person’s with this probability. */
const sureOfOne = 0.8

/** No paper names so many persons of one surname that all of them must be compared. */
const mostInGroup = 60

interface Differing {
  readonly name: 'given' | 'surname'
  /** Whether the two are surely meant to be one; `same`: one written in two ways of romanising. */
  readonly sure: boolean
  readonly same: boolean
}

function differing(a: PersonMention, b: PersonMention): Differing | undefined {
  const [given, other] = [a.given ?? '', b.given ?? '']
  if (a.surname === b.surname) {
    if (given === other || given.length < 4 || other.length < 4) return undefined
    const [x, y] = [given.toLowerCase(), other.toLowerCase()]
    if (x.startsWith(y) || y.startsWith(x)) return undefined
    if (compareNames(a.written, b.written).score >= sureOfOne)
      return { name: 'given', sure: true, same: true }
    return steps(x, y) <= 2 && x.slice(0, 2) === y.slice(0, 2)
      ? { name: 'given', sure: false, same: false }
      : undefined
  }
  if (
    given.length < 3 ||
    given !== other ||
    isDerived(a.surname.toLowerCase(), b.surname.toLowerCase())
  )
    return undefined
  const same =
    soundAlike(a.surname, b.surname) && compareNames(a.written, b.written).score >= sureOfOne
  return same || isSlip(a.surname, b.surname, 2) ? { name: 'surname', sure: true, same } : undefined
}

/** Whether two surnames have the same consonants: only those are worth a closer look. */
const soundAlike = (a: string, b: string): boolean => soundsOf(a) === soundsOf(b)

const soundsOf = (name: string): string =>
  skeletonOf(name)
    .map(({ sound }) => sound)
    .join('')

function isSlip(a: string, b: string, most: number): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y || isDerived(x, y)) return false
  const apart = steps(x, y)
  return apart <= most && Math.min(x.length, y.length) >= 4 + 2 * apart
}
