import type { TablesOf } from '../database/index.ts'
import type { Projection } from './projection.ts'
import type { searchTables } from './search/index.ts'
import { citations } from './tables/citations.ts'
import { claims } from './tables/claims.ts'
import { events, participations, steps, topics } from './tables/events.ts'
import { provisions, standards } from './tables/laws.ts'
import { confirmations, measures } from './tables/measures.ts'
import { nameKeyRows } from './tables/name-keys.ts'
import { names } from './tables/names.ts'
import { organisations, registerStatuses } from './tables/organisations.ts'
import { groupMembers, occupations, persons } from './tables/persons.ts'
import { places } from './tables/places.ts'
import { charges, proceedings } from './tables/proceedings.ts'
import { recognitions } from './tables/recognitions.ts'
import { recommendations, recommenders, themes } from './tables/recommendations.ts'
import { projectionVersions, records } from './tables/records.ts'
import { refs } from './tables/refs.ts'
import {
  assessments,
  decisions,
  publisherIds,
  recommendationLinks,
  remedies,
} from './tables/review.ts'
import { searchWords } from './tables/search-words.ts'
import { sources } from './tables/sources.ts'

/** Every projection: a new one is one entry in a file of `tables/` and one line here. */
const all = {
  refs,
  citations,
  names,
  nameKeyRows,
  persons,
  groupMembers,
  occupations,
  organisations,
  registerStatuses,
  places,
  provisions,
  standards,
  sources,
  events,
  participations,
  steps,
  topics,
  proceedings,
  charges,
  measures,
  confirmations,
  recognitions,
  recommendations,
  recommenders,
  themes,
  publisherIds,
  recommendationLinks,
  decisions,
  remedies,
  assessments,
  claims,
  searchWords,
} as const

export const projections = Object.values(all) as unknown as readonly Projection[]

export const projectionTables = [records, projectionVersions, ...projections.map((p) => p.table)]

type Shapes = (typeof all)[keyof typeof all]['table']

/** The tables that figures, documents and pages may read. */
export type ProjectionTables = TablesOf<
  readonly [Shapes, typeof records, typeof projectionVersions, (typeof searchTables)[number]]
>
