import { firstReports, type View } from '../projections/index.ts'
import { type Between, beginning, compareDays, happenedBy } from './dates.ts'

/** A decision of an international body, with what was later said of its being carried out. */
export interface Decision {
  readonly record: string
  readonly body: string
  readonly at: Between
  readonly assessments: readonly { readonly grade: string; readonly at: Between }[]
}

/**
 * All decisions of bodies of this type, e.g. "treaty-body". One without a date had been made by the day
 * on which its first source was issued.
 */
export async function loadDecisions(view: View, bodyType: string): Promise<Decision[]> {
  const { db, casebook } = view
  const [decisions, assessments, reports] = await Promise.all([
    db
      .selectFrom('decisions')
      .innerJoin('organisations', (join) =>
        join
          .onRef('organisations.casebook', '=', 'decisions.casebook')
          .onRef('organisations.record', '=', 'decisions.body'),
      )
      .selectAll('decisions')
      .where('decisions.casebook', '=', casebook)
      .where('organisations.type', '=', bodyType)
      .orderBy('decisions.record')
      .execute(),
    db.selectFrom('assessments').selectAll().where('casebook', '=', casebook).execute(),
    firstReports(view),
  ])
  const assessmentsOf = Map.groupBy(assessments, (row) => row.of)
  return decisions.map((row) => ({
    record: row.record,
    body: row.body,
    at:
      row.date === null
        ? { earliest: null, latest: reports.get(row.record) ?? null }
        : beginning(row, 'date'),
    assessments: (assessmentsOf.get(row.record) ?? [])
      .map((assessment) => ({ grade: assessment.grade, at: beginning(assessment, 'on') }))
      .sort((a, b) => compareDays(a.at.latest, b.at.latest)),
  }))
}

/**
 * Was it carried out, by the latest assessment up to that day? "A" is the best of the grades A to E of
 * the follow-up procedure of the Human Rights Committee.
 */
export function wasImplemented({ assessments }: Decision, on: string): boolean {
  const last = assessments.findLast(({ at }) => happenedBy(at, on) === 'yes')
  return last !== undefined && /^(a|implemented(?! in part| partly)\b.*)$/i.test(last.grade)
}
