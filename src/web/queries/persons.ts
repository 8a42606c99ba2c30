import { type Status, statusOn, type View } from '../../projections/index.ts'
import type { Name } from '../../records/index.ts'

/** A person (or group) as the list of persons needs it. */
export interface ListedPerson {
  readonly id: string
  readonly handle: string | null
  readonly names: readonly Name[]
  /** The number of a group; null for one person. */
  readonly group: { readonly low: number; readonly high: number } | null
  readonly status: Status
  readonly tone: string
  readonly rank: number
  readonly occupations: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

/** Deriving the status of more persons than these takes longer than a reader waits. */
export const mostDerived = 2000

/** All persons with their status on a day (YYYY-MM-DD), gravest first, then by name. Kept until the ledger moves on. */
export function listPersons(view: View, on: string): Promise<readonly ListedPerson[]> {
  const key = `${view.casebook} ${view.position.size} ${on}`
  const before = kept.get(view.db)
  if (before?.key === key) return before.persons
  const persons = readPersons(view, on)
  kept.set(view.db, { key, persons })
  return persons
}

const kept = new WeakMap<
  View['db'],
  { readonly key: string; readonly persons: Promise<readonly ListedPerson[]> }
>()

async function readPersons(view: View, on: string): Promise<readonly ListedPerson[]> {
  const persons = await described(view, on)
  return persons.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
}

/** One page of the persons by name, with their status: for casebooks with more persons than can be derived at once. */
export async function pageOfPersons(
  view: View,
  on: string,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<{ total: number; items: readonly ListedPerson[] }> {
  const { db, casebook } = view
  const rows = await db
    .selectFrom('persons')
    .select('record')
    .where('casebook', '=', casebook)
    .orderBy('is_group')
    .orderBy('name')
    .orderBy('record')
    .limit(count)
    .offset(from)
    .execute()
  const ids = rows.map(({ record }) => record)
  const found = new Map((await described(view, on, ids)).map((person) => [person.id, person]))
  return {
    total: await countPersons(view),
    items: ids.flatMap((id) => found.get(id) ?? []),
  }
}

export async function countPersons({ db, casebook }: View): Promise<number> {
  const { count } = await db
    .selectFrom('persons')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('casebook', '=', casebook)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What the lists show of persons. @param ids those wanted; all when left out */
async function described(
  view: View,
  on: string,
  ids?: readonly string[],
): Promise<(ListedPerson & { name: string })[]> {
  const { db, casebook, packs } = view
  let persons = db
    .selectFrom('persons')
    .innerJoin('records', (join) =>
      join
        .onRef('records.casebook', '=', 'persons.casebook')
        .onRef('records.id', '=', 'persons.record'),
    )
    .select(['persons.record as id', 'records.handle as handle', 'name', 'is_group', 'low', 'high'])
    .where('persons.casebook', '=', casebook)
  let named = db
    .selectFrom('names')
    .select(['record', 'text', 'language', 'use'])
    .where('casebook', '=', casebook)
    .where('kind', '=', 'person')
  let employed = db
    .selectFrom('occupations')
    .select(['record', 'category'])
    .where('casebook', '=', casebook)
  if (ids !== undefined) {
    const wanted = ['', ...ids]
    persons = persons.where('persons.record', 'in', wanted)
    named = named.where('record', 'in', wanted)
    employed = employed.where('record', 'in', wanted)
  }
  const [statuses, rows, names, occupations, topics] = await Promise.all([
    statusOn(view, on, ids),
    persons.execute(),
    named.orderBy('record').orderBy('position').execute(),
    employed.execute(),
    ids === undefined ? topicsOfPersons(view) : new Map<string, Set<string>>(),
  ])
  const namesOf = Map.groupBy(names, (name) => name.record)
  const occupationsOf = Map.groupBy(occupations, (o) => o.record)
  return rows.map((row) => {
    const own = namesOf.get(row.id) ?? []
    const status = statuses.get(row.id) as Status
    const { tone, rank } = packs.status(status.status)
    // Who was last heard of in prison stands next to those who are there.
    const last = status.last === null ? rank : packs.status(status.last).rank + 0.5
    return {
      id: row.id,
      handle: row.handle,
      name: row.name,
      names: own.map(({ text, language, use }) => ({
        text,
        use: use as Name['use'],
        ...(language === null ? {} : { language }),
      })),
      group: row.is_group === 1 ? { low: row.low ?? 1, high: row.high ?? 1 } : null,
      status,
      tone,
      rank: last,
      occupations: new Set((occupationsOf.get(row.id) ?? []).map((o) => o.category)),
      topics: topics.get(row.id) ?? new Set(),
    }
  })
}

/** What a person's events and proceedings are about. */
async function topicsOfPersons({ db, casebook }: View): Promise<Map<string, Set<string>>> {
  const [byEvent, byProceeding] = await Promise.all([
    db
      .selectFrom('participations')
      .innerJoin('topics', (join) =>
        join
          .onRef('topics.casebook', '=', 'participations.casebook')
          .onRef('topics.record', '=', 'participations.record'),
      )
      .select(['participations.who as person', 'topics.topic as topic'])
      .where('participations.casebook', '=', casebook)
      .distinct()
      .execute(),
    db
      .selectFrom('proceedings')
      .innerJoin('topics', (join) =>
        join
          .onRef('topics.casebook', '=', 'proceedings.casebook')
          .onRef('topics.record', '=', 'proceedings.record'),
      )
      .select(['proceedings.person as person', 'topics.topic as topic'])
      .where('proceedings.casebook', '=', casebook)
      .distinct()
      .execute(),
  ])
  const found = new Map<string, Set<string>>()
  for (const { person, topic } of [...byEvent, ...byProceeding])
    found.set(person, (found.get(person) ?? new Set()).add(topic))
  return found
}
