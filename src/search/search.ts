import type { View } from '../projections/index.ts'
import type { FactRecord } from '../records/index.ts'
import { ask, type Understood } from './asking/ask.ts'
import {
  applyFacets,
  type Facet,
  type FacetName,
  type Filters,
  facetNames,
} from './facets/index.ts'
import { byKind, inOrder, type Order } from './order.ts'
import { openPacked } from './packed/index.ts'
import { parseQuery, type QueryNote } from './query/index.ts'
import { type Why, whyFound } from './why.ts'

export interface SearchWish {
  /** The question as it was written. */
  readonly q: string
  readonly filters?: Filters
  readonly order?: Order
  /** The day for which a status holds, YYYY-MM-DD. */
  readonly on: string
  readonly from?: number
  readonly count?: number
  /** The facets that are wanted; all when left out. */
  readonly facets?: readonly FacetName[]
  /** Given: so many of each kind, instead of one list. */
  readonly ofEachKind?: number
}

export interface Hit {
  readonly id: string
  readonly record: FactRecord
  readonly why: Why
}

export interface KindOfHits {
  readonly kind: string
  readonly total: number
  readonly hits: readonly Hit[]
}

export interface SearchAnswer {
  readonly understood: readonly (readonly Understood[])[]
  readonly notes: readonly QueryNote[]
  readonly total: number
  readonly facets: readonly Facet[]
  /** One list, or the first of each kind. */
  readonly hits: readonly Hit[]
  readonly kinds: readonly KindOfHits[]
}

/**
 * Searches everything a view holds: titles, names in every spelling, accounts, notes, sources. The same records are
 * found on every engine. No question is refused; `notes` say what was read otherwise than it may have been meant.
 */
export async function searchRecords(view: View, wish: SearchWish): Promise<SearchAnswer> {
  const packed = await openPacked(view)
  const { query, notes } = parseQuery(wish.q)
  const { levels, understood, words } = await ask(view, packed, query, wish.on)
  const asked = levels[levels.length - 1] ?? packed.alive
  const { found, facets } = await applyFacets(view, packed, asked, {
    filters: wish.filters ?? {},
    on: wish.on,
    names: wish.facets ?? facetNames,
  })
  const { order = 'best', from = 0, count = 50 } = wish
  const show = async (numbers: readonly number[]): Promise<Hit[]> => {
    const ids = await packed.idsOf(numbers)
    const records = await whyFound(view, packed, ids, words)
    return ids.flatMap((id) => {
      const hit = records.get(id)
      return hit ? [{ id, ...hit }] : []
    })
  }
  const answer = { understood, notes, total: found.count, facets }
  if (wish.ofEachKind === undefined) {
    const numbers = await inOrder(packed, found, levels, order, from, from + count)
    const hits = await show(numbers)
    packed.trim()
    return { ...answer, hits, kinds: [] }
  }
  const groups: { kind: string; total: number; numbers: number[] }[] = []
  for (const { kind, set } of await byKind(packed, found))
    groups.push({
      kind,
      total: set.count,
      numbers: await inOrder(packed, set, levels, order, 0, wish.ofEachKind),
    })
  const hits = await show(groups.flatMap(({ numbers }) => numbers))
  packed.trim()
  return {
    ...answer,
    hits: [],
    kinds: groups.map(({ kind, total }) => ({
      kind,
      total,
      hits: hits.filter(({ record }) => record.kind === kind),
    })),
  }
}
