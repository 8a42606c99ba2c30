import { acts } from './act-names.ts'
import type { View } from './compare.ts'
import type { ReadDemand } from './read-demand.ts'

/**
 * How the second demand stands to the first. "narrower": it asks for a part of the first, or for the same
 * in a narrower case ("by campaigns", "of journalists").
 */
export type Relation = 'same' | 'narrower' | 'wider' | 'different'

/**
 * Of two demands that ask the same in the main: is one the narrower? Judged by what has a name of its own
 * (instruments, articles, terms, definite verbs): other words left over are mostly courtesy.
 */
export function relationOf(a: ReadDemand, b: ReadDemand, best: View): Relation {
  if (best.partOfA !== best.partOfB) return best.partOfA ? 'narrower' : 'wider'
  // A further treaty is a further thing asked; a further article says which part of a law is meant.
  const treaties = only(a, b, '§') - only(b, a, '§')
  if (treaties !== 0) return treaties > 0 ? 'narrower' : 'wider'
  const articles = only(a, b, '№') - only(b, a, '№')
  if (articles !== 0) return articles > 0 ? 'wider' : 'narrower'
  const [ofA, ofB] = [only(a, b, '='), only(b, a, '=')]
  if (ofA > 0 !== ofB > 0) return longerIs(ofA > 0 ? a : b, a)
  const [actsA, actsB] = [furtherActs(a, b), furtherActs(b, a)]
  if (actsA > 0 !== actsB > 0) return longerIs(actsA > 0 ? a : b, a)
  return 'same'
}

/** Where it asks several things, the longer is the wider one; else what it adds makes it the narrower. */
const longerIs = (longer: ReadDemand, a: ReadDemand): Relation =>
  (longer === a) === longer.clauses.length > 1 ? 'narrower' : 'wider'

/** How many named things stand in the one and not in the other, what explains left out. */
function only(one: ReadDemand, other: ReadDemand, sign: string): number {
  let count = 0
  for (const [token, weight] of one.whole.about)
    if (weight === 1 && token.startsWith(sign) && !other.whole.about.has(token)) count++
  return count
}

const furtherActs = (one: ReadDemand, other: ReadDemand): number =>
  one.clauses.length > 1
    ? [...one.whole.acts].filter((act) => !acts[act]?.vague && !other.whole.acts.has(act)).length
    : 0
