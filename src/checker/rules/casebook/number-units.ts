import { type Quantity, singular } from '../../understanding/index.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that may stand for a unit of the vocabulary `units`, in the singular. A unit not named here is its own noun. */
const nouns: Readonly<Record<string, ReadonlySet<string>>> = {
  person: list(
    'person people individual citizen man woman child minor activist journalist blogger lawyer defender defendant official officer policeman soldier prisoner detainee inmate victim suspect civilian protester protestor participant member supporter critic opponent politician worker student relative expert resident convict offender accused believer dissident correspondent user voter',
  ),
  death: list('death fatality casualty killing case'),
  proceeding: list('case prosecution proceeding conviction lawsuit trial investigation'),
  decision: list('rejection refusal denial decision prohibition ban answer'),
  communication: list('complaint communication case decision view petition'),
  organisation: list('organisation organization group association party union community'),
  party: list('party'),
  event: list('election referendum campaign vote event'),
  campaign: list('election referendum campaign vote'),
  incident: list('incident case report complaint'),
  place: list('city town place village region location settlement'),
  penalty: list('sentence penalty term ban'),
}

/** Lengths and amounts count nothing; other rules look at them. */
const measures = list('day week month year calendar-year score euro tenge dollar')

/** May what is told be a number in this unit of the vocabulary `units`? */
export function fitsUnit({ kind, unit: noun }: Quantity, unit: string): boolean {
  if (unit === 'percent' || kind === 'percent') return unit === 'percent' && kind === 'percent'
  if (kind !== 'count' || measures.has(unit)) return false
  // "34 were convicted": nothing says what they are, the other words have to.
  if (noun === '') return unit === 'person' || unit === 'death'
  const may = nouns[unit]
  if (may === undefined) return noun === unit
  return may.has(noun) || (unit === 'death' && nouns.person?.has(noun) === true)
}

/** Nouns that say nothing of the persons they count. */
const anybody = list('person people individual citizen case death')
const sorts: Readonly<Record<string, string>> = {
  official: 'officer',
  policeman: 'officer',
  child: 'minor',
}

/** The sort of persons that a text counts, by its first noun for persons: "officer"; empty where it is anybody. */
export function sortOf(counts: string): string {
  for (const [word] of counts.toLowerCase().matchAll(/\p{L}+/gu)) {
    const noun = singular(word)
    if (nouns.person?.has(noun) || anybody.has(noun)) return sortNamed(noun)
  }
  return ''
}

/** Are the persons of the draft of this sort, as far as the draft says? */
export function isOneSort({ unit }: Quantity, sort: string): boolean {
  const told = sortNamed(unit)
  return sort === '' || told === '' || told === sort
}

const sortNamed = (noun: string): string => (anybody.has(noun) ? '' : (sorts[noun] ?? noun))
