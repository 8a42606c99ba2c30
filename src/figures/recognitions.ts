import type { StatusTerm } from '../packs/index.ts'
import { deriveStatus, type StatusFacts, type View } from '../projections/index.ts'
import { type Between, beginning } from './dates.ts'

/** A named body's decision, on a date, that someone is e.g. a political prisoner. */
export interface Recognition {
  readonly record: string
  readonly type: string
  readonly person: string
  readonly body: string | null
  readonly at: Between
  /** null = no end is known. */
  readonly until: Between | null
}

/** All recognitions of these types. */
export async function loadRecognitions(
  { db, casebook }: View,
  types: readonly string[],
): Promise<Recognition[]> {
  const rows = await db
    .selectFrom('recognitions')
    .selectAll()
    .where('casebook', '=', casebook)
    .where('type', 'in', types)
    .orderBy('record')
    .execute()
  return rows.map((row) => ({
    record: row.record,
    type: row.type,
    person: row.person,
    body: row.body,
    at: beginning(row, 'on'),
    until: row.until === null ? null : beginning(row, 'until'),
  }))
}

/**
 * Do a day and another day, on which the person was recognised, belong to one imprisonment? A recognition
 * is often made months into an imprisonment, or after it (Viasna's practice): its date is not the date of
 * the imprisonment. But it says nothing of another one: if the person was set free between the two days
 * and held again, the answer is no.
 */
export function sameImprisonment(
  facts: StatusFacts,
  day: string,
  recognised: string,
  terms: (name: string) => StatusTerm,
): boolean {
  const [first, last] = day < recognised ? [day, recognised] : [recognised, day]
  let held = false
  let released = false
  for (const at of [first, ...changes(facts, first, last)]) {
    const status = deriveStatus(facts, at, terms)
    const now = terms(status.last ?? status.status).held
    if (released && now) return false
    if (held && !now) released = true
    held = now
  }
  return true
}

/** The days after the first and up to the last on which anything began or ended. */
function changes(facts: StatusFacts, first: string, last: string): string[] {
  const days = [
    ...facts.holdings.flatMap((h) => [h.start, ...(h.end ? [h.end] : []), ...h.confirmed]),
    ...facts.turns.map((turn) => turn.at),
  ].flatMap(({ latest }) => (latest !== null && latest > first && latest <= last ? [latest] : []))
  return [...new Set(days)].sort()
}
