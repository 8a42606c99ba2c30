import { anchor } from '../anchor.ts'
import type { KeyEntry } from '../picture.ts'
import { across, linked, type Shape, shape, textLines } from '../svg.ts'
import { type LaidBar, type LaidEvent, type LaidSlot, type Layout, slotHeight } from './layout.ts'
import type { Bar } from './life.ts'

/** Words that stand in the picture. */
export interface LifeWords {
  readonly events: string
  readonly on: string
  /** What a slot of time is called, and how many events it has: "2024: 12 events". */
  readonly slot: (slot: LaidSlot) => string
  readonly number: (count: number) => string
  /** Where a slot leads. */
  readonly closer: (slot: LaidSlot) => { path: string; query: Readonly<Record<string, string>> }
}

/** Custody and restraint as bars, events as ticks, what is not precise as soft edges. */
export const lifeShapes = (layout: Layout, words: LifeWords): Shape[] => [
  fades,
  ...layout.years.flatMap((year) => [
    upright('axis', year.x, 22, layout.axisTop),
    shape(
      'text',
      { class: 'soft', x: across(year.x), y: layout.axisTop + 17, 'text-anchor': anchor(year.x) },
      year.text,
    ),
  ]),
  shape('line', { class: 'axis', x1: 0, x2: across(100), y1: layout.axisTop, y2: layout.axisTop }),
  ...(layout.on === null
    ? []
    : [
        upright('asof', layout.on, 20, layout.axisTop),
        shape(
          'text',
          { class: 'asof-text', x: across(layout.on), y: 14, 'text-anchor': anchor(layout.on, 30) },
          words.on,
        ),
      ]),
  ...layout.bars.map(barShape),
  ...(layout.events.length + layout.slots.length > 0
    ? [shape('text', { class: 'bold', x: 0, y: layout.eventsTop - 2 }, words.events)]
    : []),
  ...layout.events.map(eventShape),
  ...slotShapes(layout, words),
]

const upright = (name: string, x: number, top: number, bottom: number): Shape =>
  shape('line', { class: name, x1: across(x), x2: across(x), y1: top, y2: bottom })

const tones = ['deprived', 'restrained', 'other'] as const

const fades = shape(
  'defs',
  {},
  ...tones.flatMap((tone) => {
    const stop = (offset: number, opacity?: number) =>
      shape('stop', { class: `s-${tone}`, offset, 'stop-opacity': opacity })
    return [
      shape('linearGradient', { id: `in-${tone}` }, stop(0, 0), stop(1)),
      shape('linearGradient', { id: `out-${tone}` }, stop(0), stop(1, 0)),
    ]
  }),
)

function barShape({ bar, lines, textTop, top, height, stretches }: LaidBar): Shape {
  const rects = stretches.map(({ kind, x, width }) =>
    shape('rect', {
      x: across(x),
      width: across(width),
      y: top,
      height,
      ...(kind === 'in' || kind === 'out'
        ? { fill: `url(#${kind}-${bar.tone})` }
        : {
            class: kind === 'rest' ? 'rest' : `bar-${bar.tone}${kind === 'pale' ? ' pale' : ''}`,
          }),
    }),
  )
  return row(bar, lines, textTop, rects)
}

/** A label that leads to the record, with the marks under it; its target is as high as both. */
function row(
  about: { readonly label: string; readonly path: string | null; readonly when: string },
  lines: readonly string[],
  textTop: number,
  marks: readonly Shape[],
): Shape {
  if (about.path === null) return shape('g', {}, textLines(lines, { y: textTop }), ...marks)
  return linked(
    { path: about.path },
    `${about.label}: ${about.when}`,
    shape('rect', { class: 'hit', x: 0, width: across(100), y: textTop - 14, height: 26 }),
    textLines(lines, { class: 'link', y: textTop }),
    ...marks,
  )
}

function eventShape({ event, lines, textTop, top, x, width, later }: LaidEvent): Shape {
  const middle = across(x + width / 2)
  const marks = [
    ...(width > 0.5
      ? [
          shape('rect', {
            class: 'tick-span',
            x: across(x),
            width: across(width),
            y: top,
            height: 12,
          }),
        ]
      : []),
    shape('line', {
      class: later ? 'tick-later' : 'tick',
      x1: middle,
      x2: middle,
      y1: top - 2,
      y2: top + 14,
    }),
  ]
  return row(event, lines, textTop, marks)
}

function slotShapes({ slots, eventsTop }: Layout, words: LifeWords): Shape[] {
  const most = Math.max(1, ...slots.map((slot) => slot.events.length))
  const bottom = eventsTop + slotHeight
  return slots
    .filter((slot) => slot.events.length > 0)
    .map((slot) => {
      const height = Math.max(3, Math.round((slot.events.length / most) * (slotHeight - 22)))
      return linked(
        words.closer(slot),
        words.slot(slot),
        shape('rect', {
          class: 'hit',
          x: across(slot.x),
          width: across(slot.width),
          y: eventsTop + 4,
          height: slotHeight - 4,
        }),
        shape('rect', {
          class: 'bar-other',
          x: across(slot.x + slot.width * 0.1),
          width: across(slot.width * 0.8),
          y: bottom - height,
          height,
        }),
        shape(
          'text',
          {
            class: 'link',
            x: across(slot.x + slot.width / 2),
            y: bottom - height - 4,
            'text-anchor': 'middle',
          },
          words.number(slot.events.length),
        ),
      )
    })
}

const sampleBar = (tone: Bar['tone'], height: number, name: string): Shape =>
  shape('rect', { x: 0, width: 24, y: (14 - height) / 2, height, class: name.replace('*', tone) })

/** What the marks mean; the words are given in this order. */
export const lifeKey = (
  words: readonly [held: string, other: string, pale: string, rest: string, span: string],
): KeyEntry[] => [
  { sample: [sampleBar('deprived', 14, 'bar-*')], text: words[0] },
  { sample: [sampleBar('restrained', 7, 'bar-*')], text: words[1] },
  { sample: [sampleBar('deprived', 14, 'bar-* pale')], text: words[2] },
  { sample: [sampleBar('deprived', 12, 'rest')], text: words[3] },
  {
    sample: [
      shape('rect', { class: 'tick-span', x: 0, width: 24, y: 1, height: 12 }),
      shape('line', { class: 'tick', x1: 12, x2: 12, y1: 0, y2: 14 }),
    ],
    text: words[4],
  },
]
