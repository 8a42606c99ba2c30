import { chunks } from '../../base/chunks.ts'
import { firstReports } from '../first-reports.ts'
import type { ProjectionTables } from '../registry.ts'
import type { View } from '../view.ts'

/** The rows that the statuses of some persons, or of all, rest on. */
export interface StatusRows {
  readonly members: readonly Pick<ProjectionTables['group_members'], 'record' | 'member'>[]
  readonly measures: readonly ProjectionTables['measures'][]
  readonly confirmations: readonly ProjectionTables['confirmations'][]
  readonly events: readonly ProjectionTables['events'][]
  readonly participations: readonly Pick<
    ProjectionTables['participations'],
    'record' | 'who' | 'role'
  >[]
  readonly steps: readonly Pick<ProjectionTables['steps'], 'record' | 'proceeding'>[]
  readonly proceedings: readonly Pick<ProjectionTables['proceedings'], 'record' | 'person'>[]
  readonly reported: ReadonlyMap<string, string>
}

/** Measures and events are in the order of their ids. */
export async function allStatusRows(view: View): Promise<StatusRows> {
  const { db, casebook } = view
  const [members, measures, confirmations, events, participations, steps, proceedings, reported] =
    await Promise.all([
      db
        .selectFrom('group_members')
        .select(['record', 'member'])
        .where('casebook', '=', casebook)
        .execute(),
      db
        .selectFrom('measures')
        .selectAll()
        .where('casebook', '=', casebook)
        .orderBy('record')
        .execute(),
      db.selectFrom('confirmations').selectAll().where('casebook', '=', casebook).execute(),
      db
        .selectFrom('events')
        .selectAll()
        .where('casebook', '=', casebook)
        .orderBy('record')
        .execute(),
      db
        .selectFrom('participations')
        .select(['record', 'who', 'role'])
        .where('casebook', '=', casebook)
        .execute(),
      db
        .selectFrom('steps')
        .select(['record', 'proceeding'])
        .where('casebook', '=', casebook)
        .execute(),
      db
        .selectFrom('proceedings')
        .select(['record', 'person'])
        .where('casebook', '=', casebook)
        .execute(),
      firstReports(view),
    ])
  return { members, measures, confirmations, events, participations, steps, proceedings, reported }
}

/** The same for some persons: their own rows, those of the groups they belong to, and whole events and proceedings. */
export async function statusRowsOf(view: View, persons: readonly string[]): Promise<StatusRows> {
  const { db, casebook } = view
  const members = await inParts(persons, (part) =>
    db
      .selectFrom('group_members')
      .select(['record', 'member'])
      .where('casebook', '=', casebook)
      .where('member', 'in', part)
      .execute(),
  )
  const who = distinct([...persons, ...members.map(({ record }) => record)])
  const measures = await inParts(who, (part) =>
    db
      .selectFrom('measures')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('person', 'in', part)
      .execute(),
  )
  const confirmations = await inParts(recordsOf(measures), (part) =>
    db
      .selectFrom('confirmations')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('record', 'in', part)
      .execute(),
  )
  const proceedings = await inParts(who, (part) =>
    db
      .selectFrom('proceedings')
      .select(['record', 'person'])
      .where('casebook', '=', casebook)
      .where('person', 'in', part)
      .execute(),
  )
  const participations = await inParts(who, (part) =>
    db
      .selectFrom('participations')
      .select(['record', 'who', 'role'])
      .where('casebook', '=', casebook)
      .where('who', 'in', part)
      .execute(),
  )
  const taken = await inParts(recordsOf(proceedings), (part) =>
    db
      .selectFrom('steps')
      .select('record')
      .where('casebook', '=', casebook)
      .where('proceeding', 'in', part)
      .execute(),
  )
  const happened = distinct([...recordsOf(participations), ...recordsOf(taken)])
  const steps = await inParts(happened, (part) =>
    db
      .selectFrom('steps')
      .select(['record', 'proceeding'])
      .where('casebook', '=', casebook)
      .where('record', 'in', part)
      .execute(),
  )
  const events = await inParts(happened, (part) =>
    db
      .selectFrom('events')
      .selectAll()
      .where('casebook', '=', casebook)
      .where('record', 'in', part)
      .execute(),
  )
  const undated = events.filter(({ date }) => date === null)
  return {
    members,
    measures: measures.sort(byRecord),
    confirmations,
    events: events.sort(byRecord),
    participations,
    steps,
    proceedings,
    reported: await firstReports(view, recordsOf(undated)),
  }
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

const recordsOf = (rows: readonly { readonly record: string }[]): string[] =>
  distinct(rows.map(({ record }) => record))

const byRecord = (a: { record: string }, b: { record: string }): number =>
  a.record < b.record ? -1 : 1

async function inParts<T>(
  ids: readonly string[],
  read: (part: string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (const part of chunks(ids)) found.push(...(await read(part)))
  return found
}
