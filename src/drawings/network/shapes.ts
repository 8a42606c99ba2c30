import type { Named } from '../picture.ts'
import { type Across, across, linked, type Shape, shape, textLines } from '../svg.ts'
import { type LaidNetwork, type LaidNode, lineHeight } from './layout.ts'
import type { Side } from './network.ts'

/** Across, in per cent: where the text of a column stands, and where its marks do. */
const columns = {
  person: { text: 0, mark: 32, width: 30 },
  case: { text: 37.5, mark: 35, width: 26 },
  body: { text: 69, mark: 66.5, width: 31 },
} as const
/** Where lines leave a case for the bodies. */
const caseOut = 63.5

/** Persons, cases and bodies with the lines between them. */
export function networkShapes(
  { nodes, joins }: LaidNetwork,
  titles: ReadonlyMap<string, Named>,
  heads: Readonly<Record<Side, string>>,
): Shape[] {
  return [
    ...(Object.keys(columns) as Side[]).map((side) =>
      shape('text', { class: 'bold', x: across(columns[side].text), y: 16 }, heads[side]),
    ),
    ...joins.flatMap(({ from, to }) => {
      const [a, b] = [nodes.get(from), nodes.get(to)]
      if (!a || !b) return []
      const start = a.node.side === 'case' ? caseOut : columns.person.mark
      const end = b.node.side === 'body' ? columns.body.mark : columns.case.mark
      return [
        shape('line', { class: 'edge', x1: across(start), x2: across(end), y1: a.y, y2: b.y }),
      ]
    }),
    ...[...nodes.values()].map((laid) => {
      const leaves = joins.some(({ from }) => from === laid.node.id)
      return nodeShape(laid, titles.get(laid.node.record), leaves)
    }),
  ]
}

/** @param leaves do lines lead on from it to a body? */
function nodeShape(
  { node, long, short, y }: LaidNode,
  named: Named | undefined,
  leaves: boolean,
): Shape {
  const { text, mark, width } = columns[node.side]
  const topOf = (lines: readonly string[]) => Math.round(y - (lines.length * lineHeight) / 2)
  const words = (lines: readonly string[], name: string) =>
    textLines(lines, {
      class: `link ${name}`,
      x: across(text),
      y: topOf(lines) + 11,
      step: lineHeight,
    })
  return linked(
    { path: named?.path ?? '' },
    named?.text ?? '',
    shape('rect', {
      class: 'hit',
      x: across(text),
      width: across(width),
      y: Math.min(topOf(short), y - 13),
      height: Math.max(26, short.length * lineHeight),
    }),
    ...markOf(node.side, across(mark), y),
    ...(node.side === 'case' && leaves ? markOf('case', across(caseOut), y) : []),
    words(long, 'long'),
    words(short, 'small short'),
  )
}

/** A person is a disc, a case a square, a body a ring. */
export function markOf(side: Side, x: Across | number, y: number): Shape[] {
  if (side === 'person') return [shape('circle', { class: 'node', cx: x, cy: y, r: 5 })]
  if (side === 'body') return [shape('circle', { class: 'hollow', cx: x, cy: y, r: 5 })]
  return [
    shape(
      'svg',
      { x, y: y - 5, width: 10, height: 10, overflow: 'visible' },
      shape('rect', { class: 'node', x: -5, y: 0, width: 10, height: 10 }),
    ),
  ]
}
