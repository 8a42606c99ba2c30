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

/** All persons with their status on a day (YYYY-MM-DD), gravest first, then by name. */
export async function listPersons(view: View, on: string): Promise<ListedPerson[]> {
  const { db, casebook, packs } = view
  const [statuses, rows, names, occupations, topics] = await Promise.all([
    statusOn(view, on),
    db
      .selectFrom('persons')
      .innerJoin('records', (join) =>
        join
          .onRef('records.casebook', '=', 'persons.casebook')
          .onRef('records.id', '=', 'persons.record'),
      )
      .select([
        'persons.record as id',
        'records.handle as handle',
        'name',
        'is_group',
        'low',
        'high',
      ])
      .where('persons.casebook', '=', casebook)
      .execute(),
    db
      .selectFrom('names')
      .select(['record', 'text', 'language', 'use'])
      .where('casebook', '=', casebook)
      .where('kind', '=', 'person')
      .orderBy('record')
      .orderBy('position')
      .execute(),
    db
      .selectFrom('occupations')
      .select(['record', 'category'])
      .where('casebook', '=', casebook)
      .execute(),
    topicsOfPersons(view),
  ])
  const namesOf = Map.groupBy(names, (name) => name.record)
  const occupationsOf = Map.groupBy(occupations, (o) => o.record)
  const persons = rows.map((row): ListedPerson & { name: string } => {
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
  return persons.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
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
