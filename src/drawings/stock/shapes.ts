import { scaleLinear } from 'd3-scale'
import { anchor } from '../anchor.ts'
import { across, type Link, linked, type Shape, shape } from '../svg.ts'
import type { StockPoint } from './stock.ts'

interface Words {
  readonly number: (value: number) => string
  readonly date: (day: string) => string
  readonly mark: (point: StockPoint) => string
  readonly link: (day: string) => Link
}

const top = 26
const bottom = 206
const height = 248

/** A bar for every day asked: the number, and outlined above it those who are not confirmed any more. */
export function stockShapes(
  points: readonly StockPoint[],
  words: Words,
): { shapes: Shape[]; height: number } {
  const most = Math.max(1, ...points.map((point) => point.sure + point.unsure))
  const y = scaleLinear([0, most], [bottom, top]).nice(4)
  const width = 100 / points.length
  const shapes = [
    ...y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => line(y(value))),
    ...points.map((point, i) => bar(point, i * width, width, y, words)),
    ...y
      .ticks(4)
      .filter((value) => Number.isInteger(value) && value > 0)
      .map((value) =>
        shape(
          'text',
          { class: 'soft small', x: 0, y: Math.round(y(value)) - 3 },
          words.number(value),
        ),
      ),
    ...numbers(points, width, y, words),
    ...days(points, width, words),
  ]
  return { shapes, height }
}

const line = (y: number): Shape =>
  shape('line', { class: 'axis', x1: 0, x2: across(100), y1: Math.round(y), y2: Math.round(y) })

function bar(
  point: StockPoint,
  x: number,
  width: number,
  y: (value: number) => number,
  words: Words,
): Shape {
  const part = (name: string, from: number, to: number): Shape[] =>
    to > from
      ? [
          shape('rect', {
            class: name,
            x: across(x + width * 0.12),
            width: across(width * 0.76),
            y: Math.round(y(to)),
            height: Math.max(1, Math.round(y(from)) - Math.round(y(to))),
          }),
        ]
      : []
  return linked(
    words.link(point.day),
    words.mark(point),
    shape('rect', {
      class: 'hit',
      x: across(x),
      width: across(width),
      y: top,
      height: bottom - top,
    }),
    ...part('sure', 0, point.sure),
    ...part('unsure', point.sure, point.sure + point.unsure),
  )
}

/** Every number where there is room for it; else the last one, and the highest where it stands well apart. */
function numbers(
  points: readonly StockPoint[],
  width: number,
  y: (value: number) => number,
  words: Words,
): Shape[] {
  const end = points.length - 1
  const highest = points.reduce(
    (best, { sure }, i) => (sure > (points[best]?.sure ?? 0) ? i : best),
    0,
  )
  const apart = (end - highest) * width > 10
  return points.flatMap((point, i) => {
    if (points.length > 12 && i !== end && !(i === highest && apart)) return []
    const middle = (i + 0.5) * width
    return [
      shape(
        'text',
        {
          class: 'bold',
          x: across(middle),
          y: Math.round(y(point.sure)) - 4,
          'text-anchor': anchor(middle, 4),
        },
        words.number(point.sure),
      ),
    ]
  })
}

/** The first and the last day in words, and between them the years, where they do not meet. */
function days(points: readonly StockPoint[], width: number, words: Words): Shape[] {
  const years = points.flatMap(({ day }, i) => {
    const before = points[i - 1]
    return before && before.day.slice(0, 4) !== day.slice(0, 4)
      ? [{ year: day.slice(0, 4), x: i * width }]
      : []
  })
  const every = Math.ceil(years.length / 6)
  const first = points[0]
  const last = points.at(-1)
  return [
    ...years.flatMap(({ x }) => [
      shape('line', { class: 'tick', x1: across(x), x2: across(x), y1: bottom, y2: bottom + 6 }),
    ]),
    ...years
      .filter((_, i) => i % every === 0)
      .map(({ year, x }) =>
        shape(
          'text',
          { class: 'soft small', x: across(x), y: bottom + 18, 'text-anchor': anchor(x, 5) },
          year,
        ),
      ),
    shape(
      'text',
      { class: 'soft small', x: 0, y: bottom + 38 },
      first ? words.date(first.day) : '',
    ),
    shape(
      'text',
      { class: 'soft small', x: across(100), y: bottom + 38, 'text-anchor': 'end' },
      last ? words.date(last.day) : '',
    ),
  ]
}
