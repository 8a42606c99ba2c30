import type { ListedPerson } from './persons.ts'

/** What the reader asked to see; an empty text asks for nothing. */
export interface PersonFilter {
  readonly q: string
  /** The persons whose names `q` finds; nobody until they have been looked for. */
  readonly named: ReadonlySet<string>
  readonly tone: string
  readonly occupation: string
  readonly topic: string
  readonly stale: boolean
}

export const filterIn = (query: URLSearchParams): PersonFilter => ({
  q: (query.get('q') ?? '').trim(),
  named: new Set(),
  tone: query.get('tone') ?? '',
  occupation: query.get('occupation') ?? '',
  topic: query.get('topic') ?? '',
  stale: query.get('stale') === '1',
})

export const isFiltered = (filter: PersonFilter): boolean =>
  filter.q !== '' ||
  filter.tone !== '' ||
  filter.occupation !== '' ||
  filter.topic !== '' ||
  filter.stale

/** The persons that fit every wish. */
export function filterPersons<P extends ListedPerson>(
  persons: readonly P[],
  filter: PersonFilter,
): P[] {
  return persons.filter(
    (person) =>
      (filter.tone === '' || person.tone === filter.tone) &&
      (filter.occupation === '' || person.occupations.has(filter.occupation)) &&
      (filter.topic === '' || person.topics.has(filter.topic)) &&
      (!filter.stale || person.status.stale) &&
      (filter.q === '' || filter.named.has(person.id)),
  )
}

/** How many persons would be shown if this one wish were changed and all others kept. */
export const countWith = (
  persons: readonly ListedPerson[],
  filter: PersonFilter,
  wish: Partial<PersonFilter>,
): number => filterPersons(persons, { ...filter, ...wish }).length
