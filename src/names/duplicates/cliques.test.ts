import { expect, test } from 'vitest'
import { coverByCliques, type Edge } from './cliques.ts'

const edge = (a: number, b: number, score: number): Edge => ({ a, b, score })

test.each<[what: string, edges: Edge[], ties: [number, number, number][], groups: number[][]]>([
  ['nothing', [], [], []],
  ['a pair', [edge(0, 1, 0.9)], [], [[0, 1]]],
  ['three of one', [edge(0, 1, 0.9), edge(0, 2, 0.8), edge(1, 2, 0.7)], [], [[0, 1, 2]]],
  [
    'one who fits two that do not fit each other',
    [edge(0, 1, 0.9), edge(0, 2, 0.8)],
    [],
    [
      [0, 1],
      [0, 2],
    ],
  ],
  ['a gap that is not a conflict', [edge(0, 1, 0.9), edge(0, 2, 0.8)], [[1, 2, 0.4]], [[0, 1, 2]]],
  [
    'a chain',
    [edge(0, 1, 0.9), edge(1, 2, 0.9), edge(2, 3, 0.9)],
    [],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'two groups',
    [edge(0, 3, 0.9), edge(1, 2, 0.9)],
    [],
    [
      [0, 3],
      [1, 2],
    ],
  ],
])('%s', (_, edges, ties, groups) => {
  const tie = (x: number, y: number) =>
    ties.find(([a, b]) => (a === x && b === y) || (a === y && b === x))?.[2] ?? 0
  expect([...coverByCliques(edges, 0.25, tie)]).toEqual(groups)
  expect([...coverByCliques(edges.toReversed(), 0.25, tie)]).toEqual(groups)
})
