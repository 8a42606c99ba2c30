import type { FactRecord, RecordOf } from '../../records/index.ts'
import type { RecordSet } from '../facts.ts'

/** The records of cases by the persons they concern; made once for all cases of a document. */
export interface CaseIndex {
  readonly proceedings: (person: string) => readonly RecordOf<'proceeding'>[]
  readonly accused: (caseKey: string) => readonly RecordOf<'proceeding'>[]
  readonly measures: (person: string) => readonly RecordOf<'measure'>[]
  /** Events in which the person takes part, and the steps of the person's proceedings. */
  readonly events: (person: string) => readonly RecordOf<'event'>[]
  readonly steps: (proceeding: string) => readonly RecordOf<'event'>[]
  readonly recognitions: (person: string) => readonly RecordOf<'recognition'>[]
  /** The groups to which a person belongs. */
  readonly groups: (person: string) => readonly RecordOf<'person'>[]
}

const made = new WeakMap<RecordSet, CaseIndex>()

export function caseIndex(records: RecordSet): CaseIndex {
  const known = made.get(records)
  if (known) return known
  // A record may still name one that was merged into another.
  const id = (name: string) => records.find(name)?.id ?? name
  const proceedings = grouped(records.all('proceeding'), (one) => [id(one.person)])
  const steps = grouped(records.all('event'), (one) => one.proceedings.map(id))
  const participations = grouped(records.all('event'), (one) =>
    one.participants.map((p) => id(p.who)),
  )
  const measures = grouped(records.all('measure'), (one) => [id(one.person)])
  const recognitions = grouped(records.all('recognition'), (one) => [id(one.person)])
  const groups = grouped(records.all('person'), (one) => one.group?.members.map(id) ?? [])
  const accused = grouped(records.all('proceeding'), (one) => [one.case.key])
  const index: CaseIndex = {
    proceedings,
    accused,
    measures,
    steps,
    recognitions,
    groups,
    events: (person) => [
      ...new Set([
        ...participations(person),
        ...proceedings(person).flatMap((one) => steps(one.id)),
      ]),
    ],
  }
  made.set(records, index)
  return index
}

function grouped<T extends FactRecord>(
  all: readonly T[],
  keys: (record: T) => readonly string[],
): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>()
  for (const record of all)
    for (const key of new Set(keys(record))) {
      const group = groups.get(key)
      if (group) group.push(record)
      else groups.set(key, [record])
    }
  return (key) => groups.get(key) ?? []
}
