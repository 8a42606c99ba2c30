/** An edge between two numbered things, with its weight. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Groups in which everyone may be together with everyone, and which hold every edge between them. A chain is
 * not enough: Abishev fits Aset Abishev and Kenzhebek Abishev, who are two, so Abishev is in a group with Aset
 * and in another with Kenzhebek. A group grows from the surest edge that is in none yet, each time by the one
 * whose weakest tie to the group is strongest, as long as that tie is not below `floor`; `tie` is asked for
 * two between whom there is no edge.
 */
export function* coverByCliques(
  edges: readonly Edge[],
  floor: number,
  tie: (x: number, y: number) => number,
): Generator<number[]> {
  const near = neighbours(edges)
  const covered = new Set<Edge>()
  const weakest = (x: number, y: number): number => near.get(x)?.get(y)?.score ?? tie(x, y)
  for (const edge of [...edges].sort(surestFirst)) {
    if (covered.has(edge)) continue
    const members = [edge.a, edge.b]
    const ties = new Map<number, number>()
    for (const start of members)
      for (const other of near.get(start)?.keys() ?? [])
        if (!members.includes(other))
          ties.set(other, Math.min(weakest(other, edge.a), weakest(other, edge.b)))
    for (;;) {
      const next = strongest(ties, floor)
      if (next === undefined) break
      members.push(next)
      ties.delete(next)
      for (const [other, before] of ties)
        if (before >= floor) ties.set(other, Math.min(before, weakest(other, next)))
    }
    for (const x of members)
      for (const y of members) {
        const inside = near.get(x)?.get(y)
        if (inside !== undefined) covered.add(inside)
      }
    yield members.sort((x, y) => x - y)
  }
}

const surestFirst = (x: Edge, y: Edge): number => y.score - x.score || x.a - y.a || x.b - y.b

function neighbours(edges: readonly Edge[]): Map<number, Map<number, Edge>> {
  const near = new Map<number, Map<number, Edge>>()
  const put = (from: number, to: number, edge: Edge): void => {
    const known = near.get(from)
    if (known === undefined) near.set(from, new Map([[to, edge]]))
    else known.set(to, edge)
  }
  for (const edge of edges) {
    put(edge.a, edge.b, edge)
    put(edge.b, edge.a, edge)
  }
  return near
}

/** The one with the strongest tie that is not below the floor; of equals the first by number. */
function strongest(ties: ReadonlyMap<number, number>, floor: number): number | undefined {
  let best: number | undefined
  let most = floor
  for (const [other, tie] of ties) {
    if (tie < most || (tie === most && best !== undefined && other > best)) continue
    best = other
    most = tie
  }
  return best
}
