import { type Asker, type Named, partLink, type Wish } from '../picture.ts'
import { across, linked, type Shape, shape, textLines } from '../svg.ts'
import type { ProvisionFlow } from './flow.ts'

/** Pixels: the height of a row of months. */
const strip = 44

/** Names a number of a flow. @param month null = the proceedings without a month */
export const keyOf = (one: ProvisionFlow, month: string | null): string =>
  `${one.provision || 'none'} ${month ?? 'unplaced'}`

export interface FlowRow {
  readonly months: readonly string[]
  readonly most: number
  readonly number: (value: number) => string
  readonly date: (month: string) => string
  readonly say: Asker['say']
  readonly wish: Wish
  readonly title: Named
}

/** The name of a provision, and under it a bar for every month with any; all rows have one scale. */
export function provisionShapes(
  one: ProvisionFlow,
  lines: readonly string[],
  top: number,
  { months, most, number, date, say, wish, title }: FlowRow,
): Shape[] {
  const width = 100 / months.length
  const bottom = top + lines.length * 18 + heightOf(one)
  const bars = months.flatMap((month, i): Shape[] => {
    const list = one.byMonth.get(month)
    if (!list) return []
    const height = Math.max(3, Math.round((list.length / most) * (strip - 18)))
    const alone = ![-2, -1, 1, 2].some((step) => one.byMonth.has(months[i + step] ?? ''))
    return [
      linked(
        partLink('flow', wish, keyOf(one, month)),
        `${title.text}, ${date(month)}: ${say('proceeding.count', { count: list.length })}`,
        shape('rect', {
          class: 'hit',
          x: across(i * width),
          width: across(width),
          y: bottom - strip,
          height: strip,
        }),
        shape('rect', {
          class: 'sure',
          x: across((i + 0.12) * width),
          width: across(width * 0.76),
          y: bottom - height,
          height,
        }),
        ...(months.length <= 36 || alone
          ? [
              shape(
                'text',
                {
                  class: 'small',
                  x: across((i + 0.5) * width),
                  y: bottom - height - 3,
                  'text-anchor': 'middle',
                },
                number(list.length),
              ),
            ]
          : []),
      ),
    ]
  })
  return [
    linked(
      { path: title.path },
      title.text,
      shape('rect', {
        class: 'hit',
        x: 0,
        width: across(100),
        y: top,
        height: Math.max(24, lines.length * 18),
      }),
      textLines(lines, { class: 'link', y: top + 14 }),
    ),
    ...(one.byMonth.size === 0
      ? []
      : [shape('line', { class: 'axis', x1: 0, x2: across(100), y1: bottom, y2: bottom })]),
    ...bars,
  ]
}

/** Where no month is known there is no line of months to draw. */
export const heightOf = (one: ProvisionFlow): number => (one.byMonth.size === 0 ? 0 : strip)

export const ends = (
  months: readonly string[],
  y: number,
  date: (month: string) => string,
): Shape[] => [
  shape('text', { class: 'soft small', x: 0, y: y + 10 }, date(months[0] ?? '')),
  shape(
    'text',
    { class: 'soft small', x: across(100), y: y + 10, 'text-anchor': 'end' },
    date(months.at(-1) ?? ''),
  ),
]
