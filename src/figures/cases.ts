import type { View } from '../projections/index.ts'
import { loadTopics } from './acts.ts'
import { type Between, beginning } from './dates.ts'

export interface Charge {
  /** The article, as "kz-criminal-code 405"; null where the source names none. */
  readonly article: string | null
  readonly part: string | null
  readonly stage: string
  readonly at: Between
}

/** A proceeding: one person, or a group known by number, in one case. */
export interface Case {
  readonly record: string
  readonly type: string
  readonly person: string
  readonly role: string
  /** Shared by all who are accused together. */
  readonly key: string
  readonly opened: Between
  readonly charges: readonly Charge[]
  readonly topics: ReadonlySet<string>
}

/** Proceedings of one case are the same thing done to several persons. */
export const caseKey = ({ key }: Case): string => key

/** All proceedings, in the order of their ids. */
export async function loadCases(view: View): Promise<Case[]> {
  const { db, casebook } = view
  const [proceedings, charges, topics] = await Promise.all([
    db
      .selectFrom('proceedings')
      .selectAll()
      .where('casebook', '=', casebook)
      .orderBy('record')
      .execute(),
    db
      .selectFrom('charges')
      .leftJoin('provisions', (join) =>
        join
          .onRef('provisions.casebook', '=', 'charges.casebook')
          .onRef('provisions.record', '=', 'charges.provision'),
      )
      .select([
        'charges.record',
        'charges.stage',
        'charges.on_from',
        'charges.on_from_latest',
        'charges.on_to_latest',
        'provisions.law',
        'provisions.article',
        'provisions.part',
      ])
      .where('charges.casebook', '=', casebook)
      .orderBy('charges.position')
      .execute(),
    loadTopics(view),
  ])
  const chargesOf = Map.groupBy(charges, (row) => row.record)
  return proceedings.map((row) => ({
    record: row.record,
    type: row.type,
    person: row.person,
    role: row.role,
    key: row.case_key,
    opened: beginning(row, 'opened'),
    charges: (chargesOf.get(row.record) ?? []).map((charge) => ({
      article: charge.law === null ? null : `${charge.law} ${charge.article}`,
      part: charge.part,
      stage: charge.stage,
      at: beginning(charge, 'on'),
    })),
    topics: topics.get(row.record) ?? new Set(),
  }))
}
