import { foldName } from '../../base/fold.ts'
import type { ListedPerson } from './persons.ts'

/** What the reader asked to see; an empty text asks for nothing. */
export interface PersonFilter {
  readonly q: string
  readonly tone: string
  readonly occupation: string
  readonly topic: string
  readonly stale: boolean
}

export const filterIn = (query: URLSearchParams): PersonFilter => ({
  q: (query.get('q') ?? '').trim(),
  tone: query.get('tone') ?? '',
  occupation: query.get('occupation') ?? '',
  topic: query.get('topic') ?? '',
  stale: query.get('stale') === '1',
})

export const isFiltered = (filter: PersonFilter): boolean =>
  Object.values(filter).some((wish) => wish !== '' && wish !== false)

/** The persons that fit every wish. All words of `q` must stand in one name, in whatever order. */
export function filterPersons<P extends ListedPerson>(
  persons: readonly P[],
  filter: PersonFilter,
): P[] {
  const words = foldName(filter.q).split(' ').filter(Boolean)
  return persons.filter(
    (person) =>
      (filter.tone === '' || person.tone === filter.tone) &&
      (filter.occupation === '' || person.occupations.has(filter.occupation)) &&
      (filter.topic === '' || person.topics.has(filter.topic)) &&
      (!filter.stale || person.status.stale) &&
      (filter.q === '' ||
        (words.length > 0 &&
          person.folded.some((name) => words.every((word) => name.includes(word))))),
  )
}

/** How many persons would be shown if this one wish were changed and all others kept. */
export const countWith = (
  persons: readonly ListedPerson[],
  filter: PersonFilter,
  wish: Partial<PersonFilter>,
): number => filterPersons(persons, { ...filter, ...wish }).length
