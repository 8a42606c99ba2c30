import { chunks } from '../base/chunks.ts'
import {
  bodies,
  enoughCandidates,
  type KeyLookup,
  mostCandidates,
  mostRowsOfKey,
  type Query,
  queryKeys,
  rankCandidates,
  readQuery,
} from '../names/index.ts'
import type { View } from '../projections/index.ts'
import { preferredNames } from './preferred-names.ts'

export interface Found {
  readonly record: string
  readonly kind: string
  /** The name the record goes by. */
  readonly name: string
  /** The name that was found, where it is another one. */
  readonly matched: string
  /** How well it fits, 0 to 1; 1 for the very name. */
  readonly score: number
}

export interface FindOptions {
  /** Only records of this kind: person, organisation or place. */
  readonly kind?: string | undefined
  readonly limit?: number
  /** The last word may be the beginning of one. */
  readonly typing?: boolean
}

/**
 * Persons, organisations and places one of whose names is meant, in any alphabet, spelling and order of words;
 * best first. Of organisations and places the known abbreviations and former names are looked for too (КМБПЧ, Alma-Ata).
 * Only names that the view holds are looked at.
 */
export async function findByName(
  view: View,
  text: string,
  { kind, limit = 50, typing = false }: FindOptions = {},
): Promise<Found[]> {
  // One record may be found by several of its names: so many more are ranked.
  const most = limit * 8
  const found = await findNames(view, readQuery(text, { typing }), kind, most)
  if (kind !== 'person') {
    for (const other of bodies.otherNames(text)) {
      const more = await findNames(view, readQuery(other), kind, most, keysOfWhole)
      for (const name of more) {
        if (name.kind !== 'person' && name.score >= wholeName)
          found.push({ ...name, score: name.score * byOtherName })
      }
    }
  }
  const best = new Map<string, Ranked>()
  for (const name of found.sort((a, b) => b.score - a.score)) {
    if (name.score < least) break
    if (!best.has(name.record)) best.set(name.record, name)
    if (best.size === limit) break
  }
  const preferred = await preferredNames(view, [...best.keys()])
  return [...best].map(([record, { kind: itsKind, name, score }]) => ({
    record,
    kind: itsKind,
    name: preferred.get(record) ?? name,
    matched: name,
    score,
  }))
}

/** Below this nobody would take the one name for the other. */
const least = 0.5
/** A name from the tables of bodies and places must be met whole, and counts a little less than the one asked for. */
const wholeName = 0.9
const byOtherName = 0.95
/** A name that is met whole is met under any of its keys: a few are enough. */
const keysOfWhole = 4

interface Ranked extends Candidate {
  readonly score: number
}

/** With `keys` given, only so many of them are looked up. */
async function findNames(
  view: View,
  query: Query,
  kind: string | undefined,
  limit: number,
  keys?: number,
): Promise<Ranked[]> {
  const { narrow, wide } = queryKeys(query)
  let hits = await lookUp(view, narrow.slice(0, keys), kind)
  const enough = keys === undefined ? enoughCandidates : 1
  if (hits.size < enough) hits = added(hits, await lookUp(view, wide.slice(0, keys), kind))
  const candidates = await namesOf(view, strongest(hits))
  return rankCandidates(query, candidates.values(), limit).map(({ id, score }) => ({
    ...(candidates.get(id) as Candidate),
    score,
  }))
}

interface Candidate {
  readonly id: string
  readonly name: string
  readonly record: string
  readonly kind: string
}

interface Hit {
  readonly record: string
  readonly position: number
  count: number
}

/** Names by how many lookups lead to them. */
type Hits = Map<string, Hit>

const idOf = ({ record, position }: { record: string; position: number }): string =>
  `${record} ${position}`

async function lookUp(
  { db, casebook }: View,
  lookups: readonly KeyLookup[],
  kind: string | undefined,
): Promise<Hits> {
  const hits: Hits = new Map()
  for (const lookup of lookups) {
    let select = db
      .selectFrom('name_keys')
      .select(['record', 'position'])
      .where('casebook', '=', casebook)
      .limit(mostRowsOfKey)
    if (kind !== undefined) select = select.where('kind', '=', kind)
    select =
      'key' in lookup
        ? select.where('key', '=', lookup.key)
        : select.where('key', '>=', lookup.from).where('key', '<', lookup.before)
    const rows = await select.orderBy('key').orderBy('kind').orderBy('record').execute()
    for (const id of new Set(rows.map(idOf))) {
      const [record = '', position] = id.split(' ')
      const hit = hits.get(id)
      if (hit) hit.count++
      else hits.set(id, { record, position: Number(position), count: 1 })
    }
  }
  return hits
}

function added(hits: Hits, more: Hits): Hits {
  for (const [id, hit] of more) {
    const known = hits.get(id)
    if (known) known.count += hit.count
    else hits.set(id, hit)
  }
  return hits
}

/** The names most lookups lead to, as many as are worth ranking. */
function strongest(hits: Hits): readonly Hit[] {
  return [...hits]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, mostCandidates)
    .map(([, hit]) => hit)
}

async function namesOf(
  { db, casebook }: View,
  hits: readonly Hit[],
): Promise<Map<string, Candidate>> {
  const found = new Map<string, Candidate>()
  for (const some of chunks(hits)) {
    const rows = await db
      .selectFrom('names')
      .select(['record', 'position', 'kind', 'text'])
      .where('casebook', '=', casebook)
      .where('record', 'in', [...new Set(some.map(({ record }) => record))])
      .execute()
    const wanted = new Set(some.map(idOf))
    for (const { record, position, kind, text } of rows) {
      const id = idOf({ record, position })
      if (wanted.has(id)) found.set(id, { id, name: text, record, kind })
    }
  }
  return found
}
