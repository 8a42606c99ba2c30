import type { View } from '../projections/index.ts'
import type { Counted } from './figure.ts'

/** Persons of whom the number is known; `members` are those of them who are known by name, or smaller groups. */
export interface Group {
  readonly low: number
  readonly high: number
  readonly members: readonly string[]
}

export type Groups = ReadonlyMap<string, Group>

/** The groups of a casebook by id; every other person is one person. */
export async function loadGroups({ db, casebook }: View): Promise<Groups> {
  const [groups, members] = await Promise.all([
    db
      .selectFrom('persons')
      .select(['record', 'low', 'high'])
      .where('casebook', '=', casebook)
      .where('is_group', '=', 1)
      .execute(),
    db
      .selectFrom('group_members')
      .select(['record', 'member'])
      .where('casebook', '=', casebook)
      .execute(),
  ])
  const named = Map.groupBy(members, (row) => row.record)
  return new Map(
    groups.map(({ record, low, high }) => [
      record,
      {
        low: low ?? 0,
        high: high ?? low ?? 0,
        members: (named.get(record) ?? []).map((row) => row.member),
      },
    ]),
  )
}

/** Everybody who is one person, and no group and no organisation. */
export async function loadSinglePersons({ db, casebook }: View): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('persons')
    .select('record')
    .where('casebook', '=', casebook)
    .where('is_group', '=', 0)
    .execute()
  return new Set(rows.map((row) => row.record))
}

/** These persons, and beside each group its named members: what was done to a group was done to them. */
export function withMembers(ids: Iterable<string>, groups: Groups): Set<string> {
  const all = new Set<string>()
  const visit = (id: string) => {
    if (all.has(id)) return
    all.add(id)
    for (const member of groups.get(id)?.members ?? []) visit(member)
  }
  for (const id of ids) visit(id)
  return all
}

/**
 * Counts persons, each once. A named person counts one. A group counts its number without those of its
 * members who are known by name: each of them is counted, or not, for himself or herself, so nobody
 * counts twice and a member who was set free is not counted under the group's name.
 */
export function countPersons(ids: Iterable<string>, groups: Groups): Counted[] {
  return [...new Set(ids)].sort().flatMap((record) => {
    if (!groups.has(record)) return [{ record, low: 1, high: 1 }]
    const rest = unnamed(record, groups)
    if (rest.high === 0) return []
    return [
      groups.get(record)?.members.length === 0
        ? { record, ...rest }
        : { record, ...rest, note: withoutNamed },
    ]
  })
}

const withoutNamed = {
  en: 'without those of the group who are known by name',
  ru: 'без тех участников группы, которые известны по имени',
  kk: 'топтың аты белгілі мүшелерінсіз',
}

/** How many of a group are not known by name, and not part of a smaller group inside it. */
function unnamed(id: string, groups: Groups): { low: number; high: number } {
  const group = groups.get(id)
  if (!group) return { low: 1, high: 1 }
  const inside = withMembers(group.members, groups)
  inside.delete(id)
  let { low, high } = group
  for (const member of inside) {
    const part = withMembers([member], groups).has(id)
      ? { low: 0, high: 0 } // two groups that each name the other: the outer one keeps its number
      : unnamed(member, groups)
    low -= part.low
    high -= part.high
  }
  return { low: Math.max(0, low), high: Math.max(0, low, high) }
}

/**
 * Counts things that were done to one person each: proceedings, penalties. The same thing recorded
 * twice for one person counts once. One that is recorded for a group counts for as many as the group
 * has, without those of its members for whom the same thing is recorded by name.
 * @param same things with the same answer are the same thing done to several persons, e.g. the key of the case
 */
export function countEach<T extends { readonly record: string; readonly person: string }>(
  things: readonly T[],
  same: (thing: T) => string,
  groups: Groups,
): Counted[] {
  const once = [
    ...new Map(things.map((thing) => [`${same(thing)} ${thing.person}`, thing])).values(),
  ]
  const together = Map.groupBy(once, same)
  return once.map((thing) => ({
    record: thing.record,
    ...number(thing, together.get(same(thing)) ?? [], groups),
  }))
}

function number<T extends { readonly record: string; readonly person: string }>(
  thing: T,
  others: readonly T[],
  groups: Groups,
): { low: number; high: number } {
  const group = groups.get(thing.person)
  if (!group) return { low: 1, high: 1 }
  let { low, high } = group
  const inside = withMembers(group.members, groups)
  for (const other of others) {
    if (other.person === thing.person || !inside.has(other.person)) continue
    if (withMembers([other.person], groups).has(thing.person)) continue
    const part = number(other, others, groups)
    low -= part.low
    high -= part.high
  }
  return { low: Math.max(0, low), high: Math.max(0, low, high) }
}

/** One thing that counts for itself. */
export const countOne = ({ record }: { readonly record: string }): Counted => ({
  record,
  low: 1,
  high: 1,
})

export const lowest = (counted: readonly Counted[]): number =>
  counted.reduce((sum, { low }) => sum + low, 0)

export const highest = (counted: readonly Counted[]): number =>
  counted.reduce((sum, { high }) => sum + high, 0)
