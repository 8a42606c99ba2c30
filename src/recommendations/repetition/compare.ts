import { features, type Measured, measure, type Overlap, overlapOf } from './features.ts'
import { type Rarity, usualRarity } from './rarity.ts'
import { type Clause, type Demand, type ReadDemand, readDemand } from './read-demand.ts'
import { type Relation, relationOf } from './relation.ts'
import { weights } from './weights.ts'
import { type Why, whyOf } from './why.ts'

export interface Comparison {
  /** The share of pairs with such evidence that a person would take for one demand, from 0 to 1. */
  readonly score: number
  /** How the second stands to the first. */
  readonly relation: Relation
  /** What speaks for and against it, the weightiest first. */
  readonly why: readonly Why[]
}

/**
 * Do two demands ask the same of a State? Compares what is to be done (verbs), to what (words by rarity,
 * terms with synonyms in English, Russian and Kazakh), under which treaty and article, as wholes and each
 * thing asked by itself. A proposal for a person to confirm.
 */
export function compareDemands(a: Demand, b: Demand, rarity: Rarity = usualRarity): Comparison {
  return compareRead(readDemand(a), readDemand(b), rarity)
}

/** The same for demands that were read before. */
export function compareRead(
  a: ReadDemand,
  b: ReadDemand,
  rarity: Rarity = usualRarity,
): Comparison {
  const best = bestView(a, b, rarity)
  const score = 1 / (1 + Math.exp(-best.sum))
  const relation = score < enough ? 'different' : relationOf(a, b, best)
  return { score, relation, why: whyOf(best.measured, best.overlap, a, b) }
}

/** Two clauses, one of each demand, as they look beside each other. */
export interface View {
  readonly measured: Measured
  readonly overlap: Overlap
  readonly sum: number
  readonly partOfA: boolean
  readonly partOfB: boolean
}

/** From here a pair is taken for one demand: as many would be wrongly left out as wrongly taken in. */
export const enough = 0.5

/** The wholes beside each other, and every single thing asked beside every other: the likest pair of them. */
export function bestView(a: ReadDemand, b: ReadDemand, rarity: Rarity): View {
  const themes = themesAgree(a.demand, b.demand)
  let best: View | undefined
  for (const partA of [a.whole, ...a.clauses])
    for (const partB of [b.whole, ...b.clauses]) {
      const view = viewOf(partA, partB, partA !== a.whole, partB !== b.whole, rarity)
      if (best === undefined || view.sum > best.sum) best = view
    }
  const found = best as View
  return { ...found, sum: found.sum + themes }
}

function viewOf(a: Clause, b: Clause, partOfA: boolean, partOfB: boolean, rarity: Rarity): View {
  const overlap = overlapOf(a, b, rarity)
  const measured = measure(a, b, overlap, partOfA || partOfB)
  let sum = 0
  for (const feature of features) sum += measured[feature] * weights[feature]
  return { measured, overlap, sum, partOfA, partOfB }
}

/** Themes are given by list makers and in many ways: they tip the scales and decide nothing. */
function themesAgree(a: Demand, b: Demand): number {
  if (!a.themes?.length || !b.themes?.length) return 0
  return dice(new Set(a.themes), new Set(b.themes)) - 0.5
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const one of small) if (large.has(one)) common++
  return (2 * common) / (a.size + b.size)
}
