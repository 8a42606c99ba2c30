import type { View } from '../projections/index.ts'
import type { StatedTerm } from '../wording/index.ts'
import { countEach, type Groups } from './counting.ts'
import { type Between, beginning } from './dates.ts'
import type { Counted } from './figure.ts'
import { lengthInWords } from './lengths.ts'

/** A measure of restraint or a penalty as figures count it. */
export interface Penalty {
  readonly record: string
  readonly type: string
  readonly person: string
  readonly proceeding: string | null
  /** Since when; where no start is stated, the day on which it was imposed. */
  readonly at: Between
  /** The length as imposed, in the units of the judgment; null = no length in numbers. */
  readonly term: StatedTerm | null
  /** The penalty it took the place of. */
  readonly replaces: string | null
  readonly inAbsentia: boolean
}

/** All measures of these types; of every type when none is named. */
export async function loadPenalties(view: View, types: readonly string[] = []): Promise<Penalty[]> {
  const rows = await view.db
    .selectFrom('measures')
    .leftJoin('events', (join) =>
      join
        .onRef('events.casebook', '=', 'measures.casebook')
        .onRef('events.record', '=', 'measures.imposed'),
    )
    .selectAll('measures')
    .select([
      'events.date_from as imposed_from',
      'events.date_from_latest as imposed_from_latest',
      'events.date_to_latest as imposed_to_latest',
    ])
    .where('measures.casebook', '=', view.casebook)
    .$if(types.length > 0, (query) => query.where('measures.type', 'in', types))
    .orderBy('measures.record')
    .execute()
  return rows.map((row) => ({
    record: row.record,
    type: row.type,
    person: row.person,
    proceeding: row.proceeding,
    at: row.start === null ? beginning(row, 'imposed') : beginning(row, 'start'),
    term:
      row.years === null && row.months === null && row.days === null
        ? null
        : {
            years: row.years ?? undefined,
            months: row.months ?? undefined,
            days: row.days ?? undefined,
          },
    replaces: row.replaces,
    inAbsentia: row.in_absentia === 1,
  }))
}

/** Penalties of one group in one case, of which the source says "a or b" and not how many got which. */
function alternatives(
  penalties: readonly Penalty[],
  groups: Groups,
  { packs }: View,
): ReadonlySet<string> {
  const main = penalties.filter(
    ({ type, person, proceeding }) =>
      proceeding !== null &&
      groups.has(person) &&
      ['penalty', 'administrative'].includes(packs.measureType(type).group),
  )
  const together = Map.groupBy(main, ({ person, proceeding }) => `${person} ${proceeding}`)
  return new Set(
    [...together.values()]
      .filter((list) => new Set(list.map((penalty) => penalty.type)).size > 1)
      .flatMap((list) => list.map((penalty) => penalty.record)),
  )
}

/**
 * Counts penalties, one for each person. Of the alternatives of a group each was imposed at least once.
 * @param all every penalty of the casebook, to see which are alternatives
 */
export function countPenalties(
  counted: readonly Penalty[],
  all: readonly Penalty[],
  groups: Groups,
  view: View,
): Counted[] {
  const either = alternatives(all, groups, view)
  return countEach(counted, (p) => `${p.proceeding ?? p.record} ${p.type}`, groups).map((one) =>
    either.has(one.record) && one.low > 1 ? { ...one, low: 1 } : one,
  )
}

/** The list with the length of each penalty beside it. */
export function withLengths(counted: readonly Counted[], penalties: readonly Penalty[]): Counted[] {
  const terms = new Map(penalties.map(({ record, term }) => [record, term]))
  return counted.map((one) => {
    const term = terms.get(one.record)
    return term ? { ...one, note: lengthInWords(term) } : one
  })
}
