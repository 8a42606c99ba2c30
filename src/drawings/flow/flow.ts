import type { View } from '../../projections/index.ts'
import { beginning } from '../ask.ts'
import { type Edge, firstDay, lastDay, monthOf, monthsUntil } from '../time.ts'

/** A proceeding under a provision, and when it was opened or led to a conviction. */
export interface Charge {
  /** '' where no source names the article. */
  readonly provision: string
  readonly proceeding: string
  readonly at: Edge
}

/** What is counted: proceedings that were opened, or that led to a conviction. */
export type FlowOf = 'opened' | 'convicted'

export interface ProvisionFlow {
  readonly provision: string
  /** Proceedings by month, only months with any. */
  readonly byMonth: ReadonlyMap<string, readonly string[]>
  /** Opened some time in the period, nobody says in which month, or perhaps not in it at all. */
  readonly unplaced: readonly string[]
}

export interface Flow {
  /** Oldest first. */
  readonly months: readonly string[]
  /** The most proceedings first. */
  readonly provisions: readonly ProvisionFlow[]
}

/**
 * Proceedings by provision and by the month in which they were opened, or in which there was a conviction. One proceeding
 * under two provisions stands under both.
 * @param count how many months up to that of the day
 * @param provision one of them; all when left out
 */
export async function askFlow(
  view: View,
  on: string,
  count: number,
  of: FlowOf = 'opened',
  provision?: string,
): Promise<Flow> {
  const { db, casebook } = view
  const rows = await db
    .selectFrom('charges')
    .innerJoin('proceedings', (join) =>
      join
        .onRef('proceedings.casebook', '=', 'charges.casebook')
        .onRef('proceedings.record', '=', 'charges.record'),
    )
    .select([
      'charges.provision as provision',
      'charges.record as proceeding',
      'charges.stage as stage',
      'on_from',
      'on_from_latest',
      'on_to_latest',
      'opened_from',
      'opened_from_latest',
      'opened_to_latest',
    ])
    .where('charges.casebook', '=', casebook)
    .$if(of === 'convicted', (query) => query.where('charges.stage', '=', 'convicted'))
    .$if(provision !== undefined, (query) => query.where('charges.provision', '=', provision ?? ''))
    .orderBy('charges.record')
    .orderBy('charges.position')
    .execute()
  return flowOf(
    rows.map((row) => ({
      provision: row.provision ?? '',
      proceeding: row.proceeding,
      at: of === 'convicted' ? beginning(row, 'on') : openedAt(row),
    })),
    monthsUntil(on, count),
  )
}

/** When a proceeding was opened; where nobody says, when the person was charged, and not after a later stage. */
function openedAt(row: {
  stage: string
  on_from: string | null
  on_from_latest: string | null
  on_to_latest: string | null
  opened_from: string | null
  opened_from_latest: string | null
  opened_to_latest: string | null
}): Edge {
  const opened = beginning(row, 'opened')
  if (opened.latest !== null) return opened
  const on = beginning(row, 'on')
  return row.stage === 'charged' ? on : { earliest: null, latest: on.latest }
}

/** Sorts proceedings into months; those whose date reaches beyond one month stand apart. */
export function flowOf(charges: readonly Charge[], months: readonly string[]): Flow {
  const [from, until] = [firstDay(months[0] ?? ''), lastDay(months.at(-1) ?? '')]
  const inPeriod = charges.filter(
    ({ at }) =>
      (at.latest === null || at.latest >= from) && (at.earliest === null || at.earliest <= until),
  )
  const provisions = [...Map.groupBy(inPeriod, (charge) => charge.provision)].map(
    ([provision, list]): ProvisionFlow => {
      const byMonth = new Map<string, string[]>()
      const unplaced = new Set<string>()
      for (const [proceeding, month] of monthsOf(list))
        if (month === null || !months.includes(month)) unplaced.add(proceeding)
        else byMonth.set(month, [...(byMonth.get(month) ?? []), proceeding])
      return { provision, byMonth, unplaced: [...unplaced] }
    },
  )
  return {
    months,
    provisions: provisions.sort(
      (a, b) => total(b) - total(a) || a.provision.localeCompare(b.provision),
    ),
  }
}

/** Each proceeding once, with its first month. */
function monthsOf(list: readonly { proceeding: string; at: Edge }[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const { proceeding, at } of list) {
    const month = monthIn(at)
    const before = found.get(proceeding)
    if (before === undefined || before === null || (month !== null && month < before))
      found.set(proceeding, month)
  }
  return found
}

const monthIn = ({ earliest, latest }: Edge): string | null =>
  earliest !== null && latest !== null && monthOf(earliest) === monthOf(latest)
    ? monthOf(earliest)
    : null

export const total = ({ byMonth, unplaced }: ProvisionFlow): number =>
  [...byMonth.values()].reduce((sum, list) => sum + list.length, 0) + unplaced.length
