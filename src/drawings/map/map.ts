import { foldName } from '../../base/fold.ts'
import type { RegionTerm } from '../../packs/index.ts'
import type { View } from '../../projections/index.ts'
import { beginning, chunks } from '../ask.ts'
import { isSmall } from '../small-cells.ts'
import type { Edge } from '../time.ts'

/** Where an event happened: in a region (its term), abroad, or nobody says where. */
export type Area = string | 'abroad' | 'not-known'

/** Events by region. */
export interface Regional {
  readonly regions: readonly RegionTerm[]
  readonly byArea: ReadonlyMap<Area, readonly string[]>
  /** Perhaps in the period, perhaps not: their dates are not precise enough. */
  readonly perhaps: readonly string[]
  /** In public, events of the smallest numbers that name a person whom this reader may see (see `withhold`). */
  readonly named: ReadonlySet<string>
}

export interface RegionalWish {
  /** A term of `event-types`; all when left out. */
  readonly type?: string | undefined
  /** YYYY-MM-DD; without it from the beginning. */
  readonly from?: string | undefined
  readonly until: string
}

/** Events of a period by the region in which they happened, regions as they are today. */
export async function askRegional(view: View, wish: RegionalWish): Promise<Regional> {
  const { db, casebook } = view
  const [events, areas] = await Promise.all([
    db
      .selectFrom('events')
      .select(['record', 'place', 'date_from', 'date_from_latest', 'date_to_latest'])
      .where('casebook', '=', casebook)
      .$if(wish.type !== undefined, (query) => query.where('type', '=', wish.type ?? ''))
      .orderBy('record')
      .execute(),
    areasOf(view),
  ])
  const byArea = new Map<Area, string[]>()
  const perhaps: string[] = []
  for (const event of events) {
    const certainty = within(beginning(event, 'date'), wish)
    if (certainty === 'perhaps') perhaps.push(event.record)
    if (certainty !== 'yes') continue
    const area = event.place === null ? 'not-known' : (areas.get(event.place) ?? 'not-known')
    byArea.set(area, [...(byArea.get(area) ?? []), event.record])
  }
  return {
    regions: view.packs.regions(),
    byArea,
    perhaps,
    named:
      view.clearance === 'public'
        ? await namingPersons(view, [...byArea.values()].filter(isSmall).flat())
        : new Set(),
  }
}

/** A date counts from the last day it may mean; without any day, or reaching over an end, it is "perhaps". */
function within(at: Edge, { from, until }: RegionalWish): 'yes' | 'perhaps' | 'no' {
  const { earliest, latest } = at
  if (latest !== null && from !== undefined && latest < from) return 'no'
  if (earliest !== null && earliest > until) return 'no'
  if (latest === null || latest > until) return 'perhaps'
  return from === undefined || (earliest !== null && earliest >= from) ? 'yes' : 'perhaps'
}

interface Place {
  readonly type: string
  readonly within: string | null
  readonly country: string | null
  readonly names: readonly string[]
}

/** The area of every place: by its own name, else by that of the place it lies in. */
async function areasOf(view: View): Promise<Map<string, Area>> {
  const { db, casebook } = view
  const [rows, names] = await Promise.all([
    db
      .selectFrom('places')
      .select(['record', 'type', 'within', 'country'])
      .where('casebook', '=', casebook)
      .execute(),
    db
      .selectFrom('names')
      .select(['record', 'text'])
      .where('casebook', '=', casebook)
      .where('kind', '=', 'place')
      .execute(),
  ])
  const namesOf = Map.groupBy(names, (row) => row.record)
  const places = new Map(
    rows.map((row): [string, Place] => [
      row.record,
      { ...row, names: (namesOf.get(row.record) ?? []).map((name) => foldName(name.text)) },
    ]),
  )
  const find = finder(view.packs.regions())
  return new Map([...places.keys()].map((id) => [id, areaOf(id, places, find)]))
}

type Find = (place: Place) => Area | undefined

function areaOf(id: string, places: ReadonlyMap<string, Place>, find: Find): Area {
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at)
    const place: Place | undefined = places.get(at)
    if (!place) break
    const area = find(place)
    if (area !== undefined) return area
    at = place.within
  }
  return 'not-known'
}

const towns = new Set(['city', 'village'])

/**
 * Finds the region of a place by its exact name: "western Kazakhstan" is not the West Kazakhstan region, and the city of
 * Almaty is not the Almaty region.
 */
function finder(regions: readonly RegionTerm[]): Find {
  const named = new Map<string, string>()
  const put = (type: string, name: string, term: string) =>
    named.set(`${type} ${foldName(name)}`, term)
  for (const region of regions) {
    for (const name of [...Object.values(region.label), ...region.names])
      put(region.kind, name, region.term)
    for (const name of region.towns) for (const type of towns) put(type, name, region.term)
  }
  const countries = new Set(regions.map(({ iso }) => iso.slice(0, 2)))
  return ({ type, country, names }) => {
    if (country !== null && !countries.has(country)) return 'abroad'
    return names.map((name) => named.get(`${type} ${name}`)).find((term) => term !== undefined)
  }
}

async function namingPersons(
  { db, casebook }: View,
  events: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const some of chunks(events)) {
    const rows = await db
      .selectFrom('participations')
      .innerJoin('persons', (join) =>
        join
          .onRef('persons.casebook', '=', 'participations.casebook')
          .onRef('persons.record', '=', 'participations.who'),
      )
      .select('participations.record as record')
      .distinct()
      .where('participations.casebook', '=', casebook)
      .where('persons.is_group', '=', 0)
      .where('participations.record', 'in', some)
      .execute()
    for (const { record } of rows) found.add(record)
  }
  return found
}
