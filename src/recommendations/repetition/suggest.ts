import { type Comparison, compareRead, enough } from './compare.ts'
import { type Rarity, usualRarity } from './rarity.ts'
import { type Demand, type ReadDemand, readDemand } from './read-demand.ts'

export interface SuggestOptions<D extends Demand = Demand> {
  /** Only demands of one group are compared, for instance of one State. */
  readonly within?: (demand: D) => string
  /** Pairs of a lower score are left out; 0.5 where nothing is said. */
  readonly atLeast?: number
  /** The likest earlier demands of each; 8 where nothing is said. */
  readonly most?: number
  /** Is the pair linked already, or was it turned down? */
  readonly settled?: (a: string, b: string) => boolean
  readonly rarity?: Rarity
}

export interface Suggestion extends Comparison {
  /** Key of the demand that stands earlier in the list. */
  readonly a: string
  readonly b: string
}

/** So many of a word's demands are looked at, the nearest before: the work grows with the list, not its square. */
const mostListed = 400
/** So many of a demand's rarest words are looked up. */
const mostLookedUp = 8
/** So many that share most of them are compared in full. */
const mostCompared = 24

/**
 * Which demands repeat, narrow or widen an earlier one of the list: proposals, the likest first. Give the
 * list in order of time. Demands that share none of their rarer words are never compared.
 */
export function suggestRepetitions<D extends Demand>(
  demands: readonly D[],
  options: SuggestOptions<D> = {},
): Suggestion[] {
  const rarity = options.rarity ?? usualRarity
  const { atLeast = enough, most = 8, settled = () => false } = options
  const read: ReadDemand[] = []
  const listed = new Map<string, number[]>()
  const suggestions: Suggestion[] = []
  for (const [i, demand] of demands.entries()) {
    const one = readDemand(demand)
    read.push(one)
    const tokens = rarestOf(one, rarity)
    const group = options.within?.(demand) ?? ''
    const found: Suggestion[] = []
    for (const other of likely(tokens, group, listed, rarity)) {
      const before = read[other] as ReadDemand
      if (settled(before.demand.key, demand.key)) continue
      const compared = compareRead(before, one, rarity)
      if (compared.score >= atLeast)
        found.push({ a: before.demand.key, b: demand.key, ...compared })
    }
    suggestions.push(...found.sort(byScore).slice(0, most))
    for (const token of tokens) {
      const key = `${group} ${token}`
      const list = listed.get(key)
      if (list) list.push(i)
      else listed.set(key, [i])
    }
  }
  return suggestions.sort(byScore)
}

const byScore = (x: Suggestion, y: Suggestion): number => y.score - x.score

const rarestOf = ({ whole }: ReadDemand, rarity: Rarity): string[] =>
  [...whole.about.keys()]
    .sort((x, y) => rarity(y) - rarity(x) || (x < y ? -1 : 1))
    .slice(0, mostLookedUp)

/** Earlier demands that share words with it, by how rare those are; of equal ones the later first. */
function likely(
  tokens: readonly string[],
  group: string,
  listed: ReadonlyMap<string, readonly number[]>,
  rarity: Rarity,
): number[] {
  const sums = new Map<number, number>()
  for (const token of tokens) {
    const list = listed.get(`${group} ${token}`) ?? []
    const weight = rarity(token)
    for (let at = Math.max(0, list.length - mostListed); at < list.length; at++) {
      const other = list[at] as number
      sums.set(other, (sums.get(other) ?? 0) + weight)
    }
  }
  return [...sums]
    .sort((x, y) => y[1] - x[1] || y[0] - x[0])
    .slice(0, mostCompared)
    .map(([other]) => other)
}
