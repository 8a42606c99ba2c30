import type { View } from '../../projections/index.ts'
import type { NumberSet, PackedRecords } from '../packed/index.ts'
import { placeFacet, provisionFacet } from './links.ts'
import { statusFacet } from './status.ts'
import { confidentialityFacet, kindFacet, topicFacet, typeFacet } from './terms.ts'
import { dateFacet } from './year.ts'

export const facetNames = [
  'kind',
  'type',
  'place',
  'provision',
  'topic',
  'year',
  'status',
  'confidentiality',
] as const
export type FacetName = (typeof facetNames)[number]

/** The values chosen of each facet: of one facet any, of several facets all. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>

export interface FacetValue {
  readonly value: string
  /** How many records are found if of this facet only this value is chosen, and of the others what is chosen now. */
  readonly count: number
  readonly chosen: boolean
}

export interface Facet {
  readonly name: FacetName
  /** Every value that the records asked for have, those that the other filters leave nothing of included. */
  readonly values: readonly FacetValue[]
}

/** A facet over the packed records of a view. */
export interface FacetKind {
  /** The records that have any of these values. */
  having(values: readonly string[]): Promise<NumberSet>
  /** How many of some records have each value; nothing where it would cost too much to say. */
  counts(among: NumberSet): Promise<ReadonlyMap<string, number> | undefined>
}

export interface Faceted {
  readonly found: NumberSet
  readonly facets: readonly Facet[]
}

/**
 * @param on the day for which a status holds, YYYY-MM-DD
 * @param names the facets that are wanted
 */
export async function applyFacets(
  view: View,
  packed: PackedRecords,
  asked: NumberSet,
  { filters, on, names }: { filters: Filters; on: string; names: readonly FacetName[] },
): Promise<Faceted> {
  const kinds: Readonly<Record<FacetName, FacetKind>> = {
    kind: kindFacet(packed),
    type: typeFacet(packed),
    place: placeFacet(view, packed),
    provision: provisionFacet(packed),
    topic: topicFacet(packed),
    year: dateFacet(packed),
    status: statusFacet(view, packed, asked, on),
    confidentiality: confidentialityFacet(packed),
  }
  const sets = new Map<FacetName, NumberSet>()
  for (const name of facetNames) {
    const values = filters[name] ?? []
    if (values.length > 0) sets.set(name, (await kinds[name].having(values)).and(asked))
  }
  const within = (without?: FacetName): NumberSet =>
    [...sets].reduce((all, [name, set]) => (name === without ? all : all.and(set)), asked)
  const facets: Facet[] = []
  for (const name of names) {
    const there = await kinds[name].counts(asked)
    if (there === undefined) continue
    const others = within(name)
    const counts = others === asked ? there : ((await kinds[name].counts(others)) ?? there)
    const chosen = new Set(filters[name] ?? [])
    const values = [...new Set([...there.keys(), ...chosen])].map((value) => ({
      value,
      count: counts.get(value) ?? 0,
      chosen: chosen.has(value),
    }))
    if (values.length > 0) facets.push({ name, values })
  }
  return { found: within(), facets }
}
