import {
  deriveStatus,
  loadStatusFacts,
  type Status,
  type StatusFacts,
  type View,
} from '../projections/index.ts'
import { type Groups, loadGroups, withMembers } from './counting.ts'
import { happenedBy } from './dates.ts'
import { loadRecognitions, type Recognition, sameImprisonment } from './recognitions.ts'

/** The recognitions that say: prosecuted or held for political reasons. */
export const politicallyMotivated = [
  'political-prisoner',
  'prisoner-of-conscience',
  'politically-motivated-prosecution',
]

/** Persons recognised as prosecuted or held for political reasons, with their status on a day. */
export interface Recognised {
  readonly groups: Groups
  readonly facts: ReadonlyMap<string, StatusFacts>
  readonly statuses: ReadonlyMap<string, Status>
}

/**
 * The status, on a day, of everybody whose recognition belongs to that day: it had not ended by then, and
 * it speaks of the same imprisonment (see `sameImprisonment`). What holds for a group holds for its members.
 * @param counts a further condition on the recognition
 */
export async function recognisedOn(
  view: View,
  on: string,
  types: readonly string[] = politicallyMotivated,
  counts: (recognition: Recognition) => boolean = () => true,
): Promise<Recognised> {
  const [groups, facts, recognitions] = await Promise.all([
    loadGroups(view),
    loadStatusFacts(view),
    loadRecognitions(view, types),
  ])
  const terms = (name: string) => view.packs.status(name)
  const statuses = new Map<string, Status>()
  for (const recognition of recognitions.filter((r) => !endedBy(r, on) && counts(r)))
    for (const person of withMembers([recognition.person], groups)) {
      const own = facts.get(person)
      const day = recognition.at.latest ?? on
      if (own && !statuses.has(person) && sameImprisonment(own, on, day, terms))
        statuses.set(person, deriveStatus(own, on, terms))
    }
  return { groups, facts, statuses }
}

const endedBy = ({ until }: Recognition, on: string): boolean =>
  until !== null && happenedBy(until, on) === 'yes'
