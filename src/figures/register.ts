import type { View } from '../projections/index.ts'
import { type Between, beginning, compareDays, happenedBy } from './dates.ts'

/** An organisation and what the State said, each time with its date, of its right to exist. */
export interface Registered {
  readonly record: string
  readonly entries: readonly { readonly status: string; readonly at: Between }[]
}

/** All organisations of this type, e.g. "party", with their register entries in the order of time. */
export async function loadRegister({ db, casebook }: View, type: string): Promise<Registered[]> {
  const [organisations, statuses] = await Promise.all([
    db
      .selectFrom('organisations')
      .select('record')
      .where('casebook', '=', casebook)
      .where('type', '=', type)
      .orderBy('record')
      .execute(),
    db
      .selectFrom('register_statuses')
      .selectAll()
      .where('casebook', '=', casebook)
      .orderBy('position')
      .execute(),
  ])
  const statusesOf = Map.groupBy(statuses, (row) => row.record)
  return organisations.map(({ record }) => ({
    record,
    entries: (statusesOf.get(record) ?? [])
      .map((row) => ({ status: row.status, at: beginning(row, 'on') }))
      .sort((a, b) => compareDays(a.at.latest, b.at.latest)),
  }))
}

/** Its last register entry that had surely been made by the day; undefined before the first. */
export const registerStatusOn = ({ entries }: Registered, on: string): string | undefined =>
  entries.findLast(({ at }) => happenedBy(at, on) === 'yes')?.status
