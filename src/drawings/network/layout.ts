import { wrapWords } from '../wrap-words.ts'
import type { Join, Network, Node, Side } from './network.ts'

export interface LaidNode {
  readonly node: Node
  /** As it is written on a wide screen and in files, and on a narrow screen. */
  readonly long: readonly string[]
  readonly short: readonly string[]
  /** Pixels: its middle. */
  readonly y: number
}

export interface LaidNetwork {
  readonly nodes: ReadonlyMap<string, LaidNode>
  readonly joins: readonly Join[]
  readonly height: number
}

const sides = ['person', 'case', 'body'] as const
/** Characters of a line that fit a column of a page, and of the narrowest screen; and how many lines. */
const longLine = { person: 26, case: 22, body: 24 } as const
const shortLine = 12
const mostLines = 3
export const lineHeight = 15
const gap = 12
export const headHeight = 34

/**
 * Three columns; in each, what is joined to the same things stands together: every node moves to the mean place of those it is
 * joined to, a fixed number of times, ties by id. Nothing is left to chance.
 */
export function layNetwork(
  { nodes, joins }: Pick<Network, 'nodes' | 'joins'>,
  textOf: (record: string) => string,
): LaidNetwork {
  const order = new Map<Side, Node[]>(
    sides.map((side) => [side, nodes.filter((node) => node.side === side)]),
  )
  const neighbours = Map.groupBy(
    joins.flatMap(({ from, to }) => [
      { of: from, at: to },
      { of: to, at: from },
    ]),
    (pair) => pair.of,
  )
  const place = new Map<string, number>()
  const settle = (side: Side) => {
    const list = order.get(side) ?? []
    for (const [i, node] of list.entries()) place.set(node.id, (i + 0.5) / list.length)
  }
  for (const side of sides) settle(side)
  for (let round = 0; round < 8; round++)
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      const mean = (node: Node) => {
        const at = (neighbours.get(node.id) ?? []).map((pair) => place.get(pair.at) ?? 0)
        return at.length === 0 ? 1 : at.reduce((a, b) => a + b, 0) / at.length
      }
      const means = new Map((order.get(side) ?? []).map((node) => [node.id, mean(node)]))
      order
        .get(side)
        ?.sort(
          (a, b) => (means.get(a.id) ?? 0) - (means.get(b.id) ?? 0) || a.id.localeCompare(b.id),
        )
      settle(side)
    }
  return { ...stack(order, textOf), joins }
}

/** Words that no line of a narrow screen holds, in equal parts. */
const breakLong = (text: string): string =>
  text.replace(/[^\s-]+/gu, (word) => {
    const parts = Math.ceil(word.length / shortLine)
    const size = Math.ceil(word.length / parts)
    return Array.from({ length: parts }, (_, i) => word.slice(i * size, (i + 1) * size)).join('- ')
  })

/** Columns of the same height: the shorter ones stand further apart. */
function stack(
  order: ReadonlyMap<Side, readonly Node[]>,
  textOf: (record: string) => string,
): { nodes: ReadonlyMap<string, LaidNode>; height: number } {
  const columns = sides.map((side) =>
    (order.get(side) ?? []).map((node) => {
      const long = wrapWords(textOf(node.record), longLine[node.side], mostLines)
      const short = wrapWords(breakLong(textOf(node.record)), shortLine, mostLines)
      return { node, long, short, height: Math.max(26, short.length * lineHeight + gap) }
    }),
  )
  const heights = columns.map((column) => column.reduce((sum, one) => sum + one.height, 0))
  const height = Math.max(...heights)
  const nodes = new Map<string, LaidNode>()
  for (const [i, column] of columns.entries()) {
    const spare = (height - (heights[i] ?? 0)) / Math.max(1, column.length)
    let y = headHeight
    for (const { node, long, short, height: own } of column) {
      nodes.set(node.id, { node, long, short, y: Math.round(y + (own + spare) / 2) })
      y += own + spare
    }
  }
  return { nodes, height: Math.round(headHeight + height + 4) }
}
