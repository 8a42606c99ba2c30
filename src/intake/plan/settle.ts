import { judge } from '../../casebook/index.ts'
import type { View } from '../../projections/index.ts'
import { type FactRecord, meaningfulFields } from '../../records/index.ts'
import { type Planner, reasonOf } from './planner.ts'
import type { StagedRow, Staging } from './staging.ts'

/**
 * At the end of a file: rows that named records before these were found are looked at again. What names nothing
 * even now is refused, and so is what names a record that is refused.
 */
export async function settle(view: View, planner: Planner, staging: Staging): Promise<void> {
  const lost = new Set<string>()
  const { kinds, handles, waiting } = planner
  for (const number of waiting) {
    const row = await staging.at(number)
    if (!row) continue
    const [judged] = await judge(view, [{ where: row.where, input: row.body }], { kinds, handles })
    if (!judged || judged.faults.length === 0) continue
    await staging.refuse([number], () => reasonOf(judged.faults, row.where))
    if (row.record !== null) lost.add(row.record)
  }
  for await (const row of dependents(staging, lost))
    await staging.refuse([row.number], () => 'It names a record of this file that is refused')
}

/**
 * The staged rows that name one of these records of the file, directly or through others; each once, and each
 * is added to `lost` as it is found.
 */
export async function* dependents(staging: Staging, lost: Set<string>): AsyncGenerator<StagedRow> {
  for (let before = -1; lost.size > 0 && before < lost.size; ) {
    before = lost.size
    for (const wanted of ['new', 'changed'] as const)
      for await (const rows of staging.each(wanted))
        for (const row of rows) {
          if (row.record === null || row.body === null || lost.has(row.record)) continue
          const named = meaningfulFields(row.body as unknown as FactRecord)
          if (!named.some(({ refersTo, value }) => refersTo && lost.has(value))) continue
          lost.add(row.record)
          yield row
        }
  }
}
