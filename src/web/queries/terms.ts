import { addDays, addTerm } from '../../base/date.ts'
import { loadStatusFacts, type Status, type View } from '../../projections/index.ts'
import type { ListedPerson } from './persons.ts'

/** A person whose stated term ends, and when. */
export interface EndingTerm {
  readonly person: ListedPerson
  /** The last day it can end on, YYYY-MM-DD. */
  readonly day: string
}

/**
 * Whose stated terms run out within some days, and whose have run out without news, soonest first.
 * Counted from the latest day on which a term can have begun, as the status is.
 */
export async function endingTerms(
  view: View,
  persons: readonly ListedPerson[],
  on: string,
  withinDays: number,
): Promise<{ soon: EndingTerm[]; over: EndingTerm[] }> {
  const facts = await loadStatusFacts(view)
  const endOf = ({ id, status }: ListedPerson): string | null => {
    const holding = facts.get(id)?.holdings.find((h) => status.basis.includes(h.record))
    const from = holding?.start.latest
    return holding?.term && from ? addTerm(from, holding.term) : null
  }
  const ending = (rule: Status['rule']): EndingTerm[] =>
    persons
      .filter((person) => person.status.rule === rule)
      .flatMap((person) => {
        const day = endOf(person)
        return day === null ? [] : [{ person, day }]
      })
      .sort((a, b) => a.day.localeCompare(b.day))
  const limit = addDays(on, withinDays)
  return {
    soon: ending('in-force').filter(({ day }) => day >= on && day <= limit),
    over: ending('term-over'),
  }
}
