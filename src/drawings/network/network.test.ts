import { describe, expect, it } from 'vitest'
import { layNetwork } from './layout.ts'
import { cut, type Join, mostNodes, type Node } from './network.ts'

const node = (side: Node['side'], record: string): Node => ({
  id: `${side} ${record}`,
  side,
  record,
})
const join = (person: string, of: string): Join => ({
  from: `person ${person}`,
  to: `case ${of}`,
  records: [`${person}-${of}`],
})

/** Cases of so many persons each. */
function casesOf(...sizes: number[]): { nodes: Node[]; joins: Join[] } {
  const nodes: Node[] = []
  const joins: Join[] = []
  for (const [i, size] of sizes.entries()) {
    nodes.push(node('case', `c${i}`))
    for (let k = 0; k < size; k++) {
      nodes.push(node('person', `p${i}-${k}`))
      joins.push(join(`p${i}-${k}`, `c${i}`))
    }
  }
  return { nodes, joins }
}

describe('what is cut', () => {
  it.each([
    ['nothing where all can be read', [3, 2], 7],
    ['whole cases, the largest are kept', [40, 30, 10], 52],
    ['a part of one case that is too large alone', [200], mostNodes],
  ])('%s', (_, sizes, kept) => {
    const { nodes, joins } = casesOf(...sizes)
    const network = cut(nodes, joins)
    expect(network.nodes.length).toBe(kept)
    expect(network.joins.every((one) => network.nodes.some((n) => n.id === one.from))).toBe(true)
  })
})

it('the same casebook gives the same picture, in whatever order it is read', () => {
  const { nodes, joins } = casesOf(5, 4, 4, 3, 3, 2)
  const laid = (list: Node[], lines: Join[]) => {
    const network = layNetwork(cut(list, lines), (record) => record)
    return [...network.nodes].map(([id, { y }]) => `${id} ${y}`).sort()
  }
  expect(laid(nodes.toReversed(), joins.toReversed())).toEqual(laid(nodes, joins))
})

it('nodes of one column never meet, with as many as can be read', () => {
  const { nodes, joins } = casesOf(15, 15, 12, 11)
  const { nodes: laid } = layNetwork(
    cut(nodes, joins),
    () => 'Eleven defendants in the trial over the residence',
  )
  for (const side of ['person', 'case'] as const) {
    const ys = [...laid.values()]
      .filter((one) => one.node.side === side)
      .map((one) => one.y)
      .sort((a, b) => a - b)
    for (const [i, y] of ys.entries())
      if (i > 0) expect(y - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(45)
  }
})
