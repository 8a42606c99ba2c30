import type { ReadDemand } from './read-demand.ts'
import { countedDemands, wordCounts } from './word-counts.ts'

/** How much a word tells one demand from another: 0 = stands in all, 1 = stands in none other. */
export type Rarity = (token: string) => number

const known = new Map<string, number>()
for (const match of wordCounts.matchAll(/(\S+) (\d+)/g)) known.set(match[1] ?? '', Number(match[2]))

const weight = (count: number, of: number): number =>
  Math.log((of + 1) / (count + 0.5)) / Math.log((of + 1) / 0.5)

/** Words met in no counted demand: rare, or of another language than the counted ones. */
const unmet = 0.75

/** By the counts that come with the program: recommendations of the Universal Periodic Review in English. */
export const usualRarity: Rarity = (token) => {
  const count = known.get(token)
  if (count !== undefined) return weight(count, countedDemands)
  return /^[§№=]/.test(token) ? 0.7 : unmet
}

/** How many of these demands have each word: what the counts of word-counts.ts are made by. */
export function countTokens(demands: Iterable<ReadDemand>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { whole } of demands)
    for (const token of whole.about.keys()) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}
