import type { BodyKind, Form } from '../body.ts'
import { places } from '../reading/gazetteer.ts'
import { bitOf, conceptNamed } from '../reading/glossary.ts'

const city = bitOf(conceptNamed('city'))
const region = bitOf(conceptNamed('region'))
/** Western Kazakhstan is a part of the country, not the West Kazakhstan region. */
const partOfCountry = 1 << 30

/** What each place of the tables is when no word says it. */
const ranks = places.map(({ rank }) =>
  rank === undefined || rank === 'country' ? 0 : bitOf(conceptNamed(rank)),
)

/** Kinds of place that a name speaks of, as bits. A place's bare name means its most usual bearer. */
export function ranksOf(form: Form, kind: BodyKind): number {
  if (kind === 'organisation' || form.ranks !== 0) return form.ranks
  if (form.directions !== 0) return partOfCountry
  if (form.places.length !== 1) return 0
  const bare = (form.places[0] as readonly number[]).reduce(
    (bits, place) => bits | (ranks[place] as number),
    0,
  )
  return (bare & city) === 0 ? bare : city
}

/** Whether two names speak of different kinds of place, or one of a city and the other of a region. */
export function ranksPart(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false
  if ((a & b) === 0) return true
  // The interdistrict court of a city and of the region around it.
  const reachOfA = a & (city | region)
  const reachOfB = b & (city | region)
  return reachOfA !== 0 && reachOfB !== 0 && (reachOfA & reachOfB) === 0
}
