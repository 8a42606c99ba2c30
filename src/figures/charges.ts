import { firstReports, type View } from '../projections/index.ts'
import { type Case, type Charge, loadCases } from './cases.ts'
import { type Between, byCertainty, type Certainty, happenedBy } from './dates.ts'

/**
 * Who had been charged by a day. A charge was made when the proceeding was opened; where that day is not
 * known, not after the stage recorded of it; without any date, by the day on which the first source was issued.
 * @param which the charges meant
 * @param still only those who on the day were still facing the charge: not acquitted, not dropped
 * @returns persons and groups, surely and perhaps
 */
export async function chargedBy(
  view: View,
  on: string,
  which: (charge: Charge, proceeding: Case) => boolean,
  still = false,
): Promise<{ yes: string[]; perhaps: string[] }> {
  const [cases, reports] = await Promise.all([loadCases(view), firstReports(view)])
  const { yes, perhaps } = byCertainty(
    cases.filter((c) => c.type === 'criminal'),
    (proceeding): Certainty => {
      const found = proceeding.charges
        .filter((charge) => which(charge, proceeding))
        .filter((charge) => !(still && isOver(charge, on)))
        .map((charge) => happenedBy(madeAt(charge, proceeding, reports), on))
      return found.includes('yes') ? 'yes' : found.includes('perhaps') ? 'perhaps' : 'no'
    },
  )
  const sure = new Set(yes.map((c) => c.person))
  return { yes: [...sure], perhaps: perhaps.map((c) => c.person).filter((p) => !sure.has(p)) }
}

function madeAt(charge: Charge, proceeding: Case, reports: ReadonlyMap<string, string>): Between {
  if (proceeding.opened.latest !== null) return proceeding.opened
  if (charge.at.latest === null)
    return { earliest: null, latest: reports.get(proceeding.record) ?? null }
  return charge.stage === 'charged' ? charge.at : { earliest: null, latest: charge.at.latest }
}

const isOver = ({ stage, at }: Charge, on: string): boolean =>
  (stage === 'acquitted' || stage === 'dropped') && happenedBy(at, on) === 'yes'
