import type { View } from '../../projections/index.ts'
import type { RecordOf } from '../../records/index.ts'
import { byDate, inOrder } from './order.ts'
import { loadRecords, mentionsOf } from './records.ts'

/** One case: the proceedings of everybody in it, their steps, and what was imposed. */
export interface Case {
  readonly proceedings: readonly RecordOf<'proceeding'>[]
  readonly measures: readonly RecordOf<'measure'>[]
  /** Steps of any of the proceedings, by date. */
  readonly steps: readonly RecordOf<'event'>[]
  /** Is this event a step of this proceeding? */
  isStep(event: string, proceeding: string): boolean
}

export async function loadCase(view: View, key: string): Promise<Case> {
  const rows = await view.db
    .selectFrom('proceedings')
    .select('record')
    .where('casebook', '=', view.casebook)
    .where('case_key', '=', key)
    .orderBy('record')
    .execute()
  const ids = rows.map((row) => row.record)
  const mentions = await mentionsOf(view, ids)
  const proceedings = await loadRecords(view, ids)
  const naming = [
    ...(
      await loadRecords(
        view,
        mentions.map((m) => m.record),
      )
    ).values(),
  ]
  const pairs = new Set(
    mentions.filter((m) => m.field === 'proceedings').map((m) => `${m.record} ${m.target}`),
  )
  return {
    proceedings: [...proceedings.values()].filter((r) => r.kind === 'proceeding'),
    measures: naming.filter((r) => r.kind === 'measure').sort(byDate((m) => m.start)),
    steps: inOrder(naming.filter((r) => r.kind === 'event')),
    isStep: (event, proceeding) => pairs.has(`${event} ${proceeding}`),
  }
}
