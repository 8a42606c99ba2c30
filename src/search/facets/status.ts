import type { View } from '../../projections/index.ts'
import { mostStatuses, personsOf, statusesOf } from '../asking/ask.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'
import type { FacetKind } from './facets.ts'

/** Values are tones of status. Counted only where few persons are asked for: each status is derived. */
export function statusFacet(
  view: View,
  packed: PackedRecords,
  asked: NumberSet,
  on: string,
): FacetKind {
  let tones: Promise<ReadonlyMap<number, string> | undefined> | undefined
  const read = async () => {
    const persons = await personsOf(packed, asked)
    if (persons.count > mostStatuses) return undefined
    const statuses = await statusesOf(view, packed, persons, on)
    return new Map(
      [...statuses].map(([number, { status }]) => [number, view.packs.status(status).tone]),
    )
  }
  const all = () => (tones ??= read())
  return {
    async having(values) {
      const found = new NumberSet(packed.size)
      for (const [number, tone] of (await all()) ?? []) if (values.includes(tone)) found.add(number)
      return found
    },
    async counts(among) {
      const known = await all()
      if (known === undefined) return undefined
      const counts = new Map<string, number>()
      for (const [number, tone] of known)
        if (among.has(number)) counts.set(tone, (counts.get(tone) ?? 0) + 1)
      return counts
    },
  }
}
