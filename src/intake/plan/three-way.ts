import { canonicalJson, type Json } from '../../base/canonical-json.ts'

/** One place in a record where two versions differ; a JSON Pointer, and null where a version has nothing. */
export interface FieldChange {
  readonly field: string
  readonly before: Json
  readonly after: Json
}

/** Two versions of a record brought together. */
export interface Merged {
  readonly record: { readonly [key: string]: Json | undefined }
  /** Taken from the publisher: what we had, and what stands now. */
  readonly changes: readonly FieldChange[]
  /** Ours, corrected since by people, and left as it is: what we have, and what the publisher gives. */
  readonly kept: readonly FieldChange[]
  /** Changed by both sides: ours stands, a person looks at it. */
  readonly conflicts: readonly FieldChange[]
}

type Value = Json | undefined
type Body = { readonly [key: string]: Value }

/**
 * Brings what a publisher gives now together with what we have, field by field: what the publisher changed since
 * `base` is taken, what people corrected here stays, where both changed it ours stays and it is said. Languages
 * of a text, names and sources are fields of their own; other lists are one value.
 */
export function mergeThree(base: Body, ours: Body, theirs: Body): Merged {
  const merge = new Merge(true)
  const record = merge.object('', base, ours, theirs)
  return { record, ...merge.found }
}

/**
 * Lays what somebody states over what we have: what is stated is taken, everything else stays. For rows that
 * update a record by its key and say nothing of most of its fields.
 */
export function overlay(ours: Body, stated: Body): Merged {
  const merge = new Merge(false)
  const record = merge.object('', {}, ours, stated)
  return { record, ...merge.found }
}

class Merge {
  readonly found = {
    changes: [] as FieldChange[],
    kept: [] as FieldChange[],
    conflicts: [] as FieldChange[],
  }
  /** Is it known what the publisher gave before? */
  readonly #based: boolean

  constructor(based: boolean) {
    this.#based = based
  }

  object(at: string, base: Body, ours: Body, theirs: Body): Body {
    const entries = new Map<string, Json>()
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const value = this.#value(`${at}/${escaped(key)}`, base[key], ours[key], theirs[key])
      if (value !== undefined) entries.set(key, value)
    }
    return Object.fromEntries(entries)
  }

  #value(at: string, base: Value, ours: Value, theirs: Value): Value {
    if (isSame(ours, theirs)) return ours
    if (isBody(ours) && isBody(theirs))
      return this.object(at, isBody(base) ? base : {}, ours, theirs)
    const key = keyOf(at)
    if (key && Array.isArray(ours) && Array.isArray(theirs))
      return this.#list(at, key, Array.isArray(base) ? (base as Items) : [], ours, theirs)
    if (!this.#based) {
      if (theirs === undefined) return ours
      this.#note('changes', at, ours, theirs)
      return theirs
    }
    if (isSame(theirs, base)) {
      this.#note('kept', at, ours, theirs)
      return ours
    }
    if (isSame(ours, base)) {
      this.#note('changes', at, ours, theirs)
      return theirs
    }
    this.#note('conflicts', at, ours, theirs)
    return ours
  }

  /** A list whose items have a key of their own: ours in our order, then what is new. */
  #list(at: string, key: Key, base: Items, ours: Items, theirs: Items): Items {
    const [b, o, t] = [byKey(base, key), byKey(ours, key), byKey(theirs, key)]
    const items: Json[] = []
    for (const name of new Set([...o.keys(), ...t.keys()])) {
      const mine = o.get(name)
      const place = mine ? mine.place : items.length
      const value = this.#value(`${at}/${place}`, b.get(name)?.item, mine?.item, t.get(name)?.item)
      if (value !== undefined) items.push(value)
    }
    return items
  }

  #note(as: keyof Merge['found'], field: string, before: Value, after: Value): void {
    this.found[as].push({ field, before: before ?? null, after: after ?? null })
  }
}

type Items = readonly Json[]
type Key = (item: Json) => string

/** One preferred name for each language; other names by their text. Sources by what they are. */
const keyOf = (at: string): Key | undefined =>
  at === '/names' ? nameKey : at === '/sources' ? sourceKey : undefined

const nameKey: Key = (item) => {
  const { use, language, text } = item as { use?: string; language?: string; text?: string }
  return canonicalJson(use === 'preferred' ? [use, language ?? ''] : [use ?? '', text ?? ''])
}

const sourceKey: Key = (item) => canonicalJson((item as { source?: Json }).source ?? null)

function byKey(items: readonly Json[], key: Key): Map<string, { item: Json; place: number }> {
  const found = new Map<string, { item: Json; place: number }>()
  for (const [place, item] of items.entries()) {
    // The same source may be cited twice, with two places in it.
    let name = key(item)
    while (found.has(name)) name += '+'
    found.set(name, { item, place })
  }
  return found
}

const isSame = (a: Value, b: Value): boolean =>
  a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null)

const isBody = (value: Value): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
