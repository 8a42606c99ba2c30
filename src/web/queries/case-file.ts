import type { View } from '../../projections/index.ts'
import type { FactRecord, KindName, RecordOf } from '../../records/index.ts'
import { byDate, inOrder } from './order.ts'
import { loadRecords, mentionsOf } from './records.ts'

/** Everything a casebook holds about one person, or one group. */
export interface CaseFile {
  readonly groups: readonly RecordOf<'person'>[]
  readonly proceedings: readonly RecordOf<'proceeding'>[]
  readonly measures: readonly RecordOf<'measure'>[]
  readonly recognitions: readonly RecordOf<'recognition'>[]
  readonly consents: readonly RecordOf<'consent'>[]
  /** In which the person took part, or which are steps of a proceeding of the person; by date. */
  readonly events: readonly RecordOf<'event'>[]
  /** The steps of each proceeding, by date. */
  readonly steps: ReadonlyMap<string, readonly RecordOf<'event'>[]>
  /** What else names the person: decisions, claims, documents. */
  readonly others: readonly FactRecord[]
}

/** What was done to a group was done to its known members, so the file of a member has the group's facts too. */
export async function loadCaseFile(view: View, person: string): Promise<CaseFile> {
  const own = await mentionsOf(view, [person])
  const groups = own.filter((m) => m.field === 'group').map((m) => m.record)
  const first = [...own, ...(await mentionsOf(view, groups))].map((m) => m.record)
  const named = await loadRecords(view, first)
  const proceedings = [...named.values()].filter((r) => r.kind === 'proceeding').map((r) => r.id)
  const steps = (await mentionsOf(view, proceedings)).filter((m) => m.field === 'proceedings')
  const stepRecords = await loadRecords(
    view,
    steps.map((m) => m.record),
  )
  const all = [...new Map([...named, ...stepRecords]).values()]
  const kind = <K extends KindName>(name: K) =>
    all.filter((record): record is RecordOf<K> => record.kind === name)
  const events = inOrder(kind('event'))
  const shown = new Set<string>([
    'proceeding',
    'measure',
    'recognition',
    'consent',
    'event',
    'person',
  ])
  return {
    groups: kind('person').filter((p) => groups.includes(p.id)),
    proceedings: kind('proceeding').sort(byDate((p) => p.opened)),
    measures: kind('measure').sort(byDate((m) => m.start)),
    recognitions: kind('recognition').sort(byDate((r) => r.on)),
    consents: kind('consent').sort(byDate((c) => c.on)),
    events,
    steps: new Map(
      proceedings.map((id) => {
        const own = new Set(steps.filter((m) => m.target === id).map((m) => m.record))
        return [id, events.filter((event) => own.has(event.id))]
      }),
    ),
    others: all.filter((record) => !shown.has(record.kind)),
  }
}
