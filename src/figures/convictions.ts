import { firstReports, type View } from '../projections/index.ts'
import { type Act, loadActs } from './acts.ts'
import type { Case } from './cases.ts'
import { type Between, type Certainty, compareDays, happenedBy } from './dates.ts'

/** Had the person of a proceeding been convicted by a day, and the conviction not been quashed by then? */
export type ConvictedBy = (proceeding: Case, on: string) => Certainty

const convicting = ['verdict', 'administrative-decision', 'fine']
const reviewing = ['appeal-decision', 'cassation-decision', 'review', 'acquittal', 'rehabilitation']

/**
 * Reads convictions from the judgments of a proceeding, of which the last counts, and where none is
 * recorded from the stage its charges reached; a stage without a date was reached by the day on which
 * the first source was issued.
 */
export async function loadConvictions(view: View): Promise<ConvictedBy> {
  const [acts, reports] = await Promise.all([
    loadActs(view, [...convicting, ...reviewing]),
    firstReports(view),
  ])
  const byProceeding = new Map<string, Act[]>()
  for (const act of acts)
    for (const proceeding of act.proceedings) {
      const list = byProceeding.get(proceeding) ?? []
      byProceeding.set(proceeding, list)
      list.push(act)
    }
  return (proceeding, on) => {
    const decisive = (byProceeding.get(proceeding.record) ?? [])
      .filter((act) => undone(act) || act.outcome === 'convicted')
      .sort((a, b) => compareDays(a.at.latest, b.at.latest))
    const last = decisive.findLast((act) => happenedBy(act.at, on) === 'yes')
    if (last) return undone(last) ? 'no' : 'yes'
    if (decisive.length > 0) return surest(decisive.map((act) => happenedBy(act.at, on)))
    return surest(
      proceeding.charges
        .filter((charge) => charge.stage === 'convicted')
        .map(
          ({ at }): Between =>
            at.latest === null ? { ...at, latest: reports.get(proceeding.record) ?? null } : at,
        )
        .map((at) => happenedBy(at, on)),
    )
  }
}

const undone = (act: Act): boolean =>
  act.type === 'acquittal' || act.type === 'rehabilitation' || act.outcome === 'quashed'

const surest = (found: readonly Certainty[]): Certainty =>
  found.includes('yes') ? 'yes' : found.includes('perhaps') ? 'perhaps' : 'no'
