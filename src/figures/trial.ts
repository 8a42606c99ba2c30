import type { View } from '../projections/index.ts'
import { type Act, loadActs } from './acts.ts'
import { type Case, loadCases } from './cases.ts'
import { loadConvictions } from './convictions.ts'
import { countPersons, type Groups, loadGroups, withMembers } from './counting.ts'
import { byCertainty, happenedBy } from './dates.ts'
import type { Counted } from './figure.ts'

/** One trial: the proceedings that share the key of the case. */
export interface Trial {
  readonly groups: Groups
  readonly proceedings: readonly Case[]
  /** The persons on trial, groups beside their named members. */
  readonly accused: ReadonlySet<string>
  readonly convicted: readonly Counted[]
  readonly uncertain: readonly Counted[]
}

/** The trial of this key, and who had been convicted in it by the day. */
export async function loadTrial(view: View, key: string, on: string): Promise<Trial> {
  const [cases, groups, convictedBy] = await Promise.all([
    loadCases(view),
    loadGroups(view),
    loadConvictions(view),
  ])
  const proceedings = cases.filter((c) => c.key === key)
  const { yes, perhaps } = byCertainty(proceedings, (c) => convictedBy(c, on))
  const persons = (list: readonly Case[]) =>
    withMembers(
      list.map((c) => c.person),
      groups,
    )
  const sure = persons(yes)
  return {
    groups,
    proceedings,
    accused: persons(proceedings),
    convicted: countPersons(sure, groups),
    uncertain: countPersons(persons(perhaps).difference(sure), groups),
  }
}

/** Those whom these acts affected, named members of groups beside them. */
export function affectedBy(acts: Iterable<Act>, { packs }: View, groups: Groups): Set<string> {
  return withMembers(
    [...acts].flatMap((act) =>
      act.participants.filter((p) => packs.role(p.role).affected).map((p) => p.who),
    ),
    groups,
  )
}

/** Who was affected by these acts, each once. */
export const countAffected = (acts: Iterable<Act>, view: View, groups: Groups): Counted[] =>
  countPersons(affectedBy(acts, view, groups), groups)

/** The events of these types that had surely happened by the day. */
export async function actsBy(view: View, types: readonly string[], on: string): Promise<Act[]> {
  return (await loadActs(view, types)).filter((act) => happenedBy(act.at, on) === 'yes')
}

/** Which events follow which: an event to those that led to it. */
export async function loadFollowed({ db, casebook }: View): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('refs')
    .select(['record', 'target'])
    .where('casebook', '=', casebook)
    .where('field', '=', 'follows')
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.record)
  return new Map([...grouped].map(([record, list]) => [record, list.map((row) => row.target)]))
}
