import type { View } from '../projections/index.ts'
import type { Groups } from './counting.ts'
import { countsThings } from './quoted.ts'

/**
 * Groups that are somebody's number in another form: a claim quoted by these figures is about the
 * proceeding, the measure or the event in which they stand ("34 officials convicted"). The number is
 * quoted, so it must not be counted as well; members known by name are counted for themselves.
 * @param part only claims for this part of the figures
 */
export async function statedGroups(
  view: View,
  groups: Groups,
  figures: readonly string[],
  part?: string,
): Promise<ReadonlySet<string>> {
  const { db, casebook } = view
  const claims = await db
    .selectFrom('claims')
    .innerJoin('refs', (join) =>
      join
        .onRef('refs.casebook', '=', 'claims.casebook')
        .onRef('refs.record', '=', 'claims.record'),
    )
    .select(['claims.unit', 'claims.value', 'claims.least', 'claims.qualifier', 'refs.target'])
    .where('claims.casebook', '=', casebook)
    .where('refs.field', '=', 'about')
    .where('claims.figure', 'in', figures)
    .$if(part !== undefined, (query) => query.where('claims.part', '=', part ?? ''))
    .execute()
  const personsOf = await loadPersonsOf(view)
  return new Set(
    claims.filter(countsThings).flatMap((claim) => {
      const { inEvent = [], own = [] } = personsOf.get(claim.target) ?? {}
      // An event may bring several groups together; the claim is about the one of its size.
      const ofSize = inEvent.filter((id) => isOfSize(groups, id, leastOf(claim)))
      return [claim.target, ...own, ...ofSize].filter((id) => groups.has(id))
    }),
  )
}

const leastOf = (claim: { value: number | null; least: number | null; qualifier: string }) =>
  claim.value !== null && claim.qualifier === 'more-than'
    ? claim.value + 1
    : (claim.value ?? claim.least)

function isOfSize(groups: Groups, id: string, number: number | null): boolean {
  const group = groups.get(id)
  return group !== undefined && number !== null && group.low <= number && number <= group.high
}

interface Persons {
  readonly own: string[]
  readonly inEvent: string[]
}

/** The persons of every proceeding and measure, and those who took part in every event. */
async function loadPersonsOf({ db, casebook }: View): Promise<ReadonlyMap<string, Persons>> {
  const [proceedings, measures, participations] = await Promise.all([
    db
      .selectFrom('proceedings')
      .select(['record', 'person'])
      .where('casebook', '=', casebook)
      .execute(),
    db
      .selectFrom('measures')
      .select(['record', 'person'])
      .where('casebook', '=', casebook)
      .execute(),
    db
      .selectFrom('participations')
      .select(['record', 'who'])
      .where('casebook', '=', casebook)
      .execute(),
  ])
  const found = new Map<string, Persons>()
  for (const { record, person } of [...proceedings, ...measures])
    found.set(record, { own: [person], inEvent: [] })
  for (const [record, rows] of Map.groupBy(participations, (row) => row.record))
    found.set(record, { own: [], inEvent: rows.map((row) => row.who) })
  return found
}
