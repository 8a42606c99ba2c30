import { type BearerPair, pairBearers, selfScore } from './bearer-pairs.ts'
import { coverByCliques } from './cliques.ts'
import type { Match } from './matches.ts'
import type { Cluster, Progress, ProposedPair } from './proposal.ts'
import { compareNames, scoreNames } from './scoring.ts'
import type { Bearer, Casebook, Spelling } from './spellings.ts'

const stepSize = 200

/** Clusters of entries, surest first. */
export function* clustersOf(
  casebook: Casebook,
  matches: readonly Match[],
  threshold: number,
): Generator<Progress, Cluster[]> {
  const pairs = pairBearers(casebook, matches, threshold)
  yield { stage: 'clustering', done: 0, of: pairs.length }
  const alone = new Set(casebook.bearers.keys())
  for (const { a, b } of pairs) {
    alone.delete(a)
    alone.delete(b)
  }
  const clusters: Cluster[] = []
  // Half of what makes a pair: enough for two whom a third joins.
  const cliques = coverByCliques(pairs, threshold / 2, (x, y) => tie(casebook, x, y))
  const pairOf = new Map(pairs.map((pair) => [pair.a * casebook.bearers.length + pair.b, pair]))
  for (const members of cliques) {
    if (clusters.length % stepSize === 0)
      yield { stage: 'clustering', done: clusters.length, of: pairs.length }
    const inside = pairsAmong(members, pairOf, casebook.bearers.length)
    clusters.push(asCluster(casebook, members, inside, threshold))
  }
  for (const bearer of alone)
    if ((casebook.bearers[bearer] as Bearer).ids.length > 1) {
      const cluster = asCluster(casebook, [bearer], [], threshold)
      if (cluster.pairs.length > 0) clusters.push(cluster)
    }
  return clusters.sort(surestFirst)
}

/** The best score of any two of their names. */
function tie({ bearers, spellings }: Casebook, x: number, y: number): number {
  let best = 0
  for (const a of (bearers[x] as Bearer).spellings)
    for (const b of (bearers[y] as Bearer).spellings)
      best = Math.max(
        best,
        scoreNames((spellings[a] as Spelling).name, (spellings[b] as Spelling).name),
      )
  return best
}

function pairsAmong(
  members: readonly number[],
  pairOf: ReadonlyMap<number, BearerPair>,
  bearers: number,
): BearerPair[] {
  const inside: BearerPair[] = []
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) {
      const pair = pairOf.get(a * bearers + b)
      if (pair !== undefined) inside.push(pair)
    }
  })
  return inside
}

function asCluster(
  { bearers, spellings }: Casebook,
  members: readonly number[],
  inside: readonly BearerPair[],
  threshold: number,
): Cluster {
  const pairs: ProposedPair[] = []
  const propose = (a: string, b: string, ofA: number, ofB: number, score: number): void => {
    const first = spellings[ofA] as Spelling
    const second = spellings[ofB] as Spelling
    const { why } = compareNames(first.name, second.name)
    pairs.push({ a, b, score, names: [first.name.written, second.name.written], why })
  }
  const idOf = (bearer: number): string => (bearers[bearer] as Bearer).ids[0] as string
  for (const { a, b, score, spellings: of } of inside)
    propose(idOf(a), idOf(b), of[0], of[1], score)
  for (const member of members) {
    const { ids, spellings: own } = bearers[member] as Bearer
    if (ids.length === 1) continue
    const scores = own.map((number) => selfScore(spellings[number] as Spelling))
    const score = Math.max(...scores)
    if (score < threshold) continue
    const surest = own[scores.indexOf(score)] as number
    for (const id of ids.slice(1)) propose(idOf(member), id, surest, surest, score)
  }
  pairs.sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b))
  const ids = members.flatMap((member) => (bearers[member] as Bearer).ids).sort(compare)
  return { members: ids, pairs, score: pairs.at(-1)?.score ?? 0 }
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)

const surestFirst = (x: Cluster, y: Cluster): number =>
  y.score - x.score || compare(x.members.join('\n'), y.members.join('\n'))
