import { chunks } from '../base/chunks.ts'
import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import type { View } from '../projections/index.ts'
import { type Casebook, commit, currentView } from './casebook.ts'
import { entry, findRecord } from './find-record.ts'

/**
 * Takes a record back that should not have been entered: it stands no more and is counted nowhere, its history
 * stays, and undoing the withdrawal brings it back. To erase its words for good, use `forget`.
 *
 * @returns faults of `findRecord`, and `record-needed` when other records still name it
 */
export async function withdraw(
  casebook: Casebook,
  id: string,
  why?: string,
): Promise<Result<void>> {
  const found = await findRecord(casebook, id)
  if (!found.ok) return found
  const [needed] = await stillNeeded(await currentView(casebook), [found.value.id])
  if (needed) return fail(needed)
  await commit(casebook, [entry(casebook, 'withdraw', found.value, why ? { why } : {})])
  return ok(undefined)
}

/** Why some of these records cannot be withdrawn: others, not among them, name them or are merged into them. */
export async function stillNeeded(view: View, ids: readonly string[]): Promise<readonly Fault[]> {
  const going = new Set(ids)
  const naming = new Map<string, string[]>()
  for (const part of chunks([...going])) {
    const named = await view.db
      .selectFrom('refs')
      .select(['stated', 'record'])
      .distinct()
      .where('casebook', '=', view.casebook)
      .where('stated', 'in', part)
      .execute()
    const merged = await view.db
      .selectFrom('records')
      .select(['merged_into as stated', 'id as record'])
      .where('casebook', '=', view.casebook)
      .where('merged_into', 'in', part)
      .execute()
    for (const { stated, record } of [...named, ...merged])
      if (stated !== null && !going.has(record))
        naming.set(stated, [...(naming.get(stated) ?? []), record])
  }
  return [...naming].map(([id, by]) => {
    const more = by.length > 3 ? ` and ${by.length - 3} more` : ''
    return fault(
      'record-needed',
      `${id} is named by ${by.slice(0, 3).join(', ')}${more}; change or withdraw those first`,
      id,
    )
  })
}
