import { full, levelOf, type Membership } from './memberships.ts'
import compiled from './tables/compiled.json' with { type: 'json' }

const names: ReadonlyMap<string, readonly Membership[]> = new Map(Object.entries(compiled.names))
const linked: ReadonlySet<number> = new Set(compiled.linked)
const none: readonly Membership[] = []

/** To which names the form with this key belongs. */
export const namesOf = (key: string): readonly Membership[] => names.get(key) ?? none

/** Of which names this is the whole form, not a short one nor another language's. */
export function fullNamesOf(key: string): readonly Membership[] {
  const found = names.get(key)
  return found === undefined ? none : found.filter((membership) => levelOf(membership) === full)
}

/** Whether two names (`pairOf` their groups) share a form, so that they cannot be told apart. */
export const areLinked = (pair: number): boolean => linked.has(pair)
