import { type Edge, type Period, type Slot, slotsOf, timeScale, yearMarks } from '../time.ts'
import { wrapWords } from '../wrap-words.ts'
import { type Bar, dayOf, type Happening, type Life } from './life.ts'
import { type Stretch, stretchesOf } from './stretches.ts'

export interface LaidBar {
  readonly bar: Bar
  readonly lines: readonly string[]
  /** Pixels from the top: of the first line of the label, and of the bar. */
  readonly textTop: number
  readonly top: number
  readonly height: number
  readonly stretches: readonly Stretch[]
}

export interface LaidEvent {
  readonly event: Happening
  readonly lines: readonly string[]
  readonly textTop: number
  readonly top: number
  readonly x: number
  /** Of an imprecise date: how far it may reach, in per cent. */
  readonly width: number
  readonly later: boolean
}

/** So many events that only their number is shown, by slot of time; each slot leads closer. */
export interface LaidSlot {
  readonly slot: Slot
  readonly events: readonly Happening[]
  readonly x: number
  readonly width: number
}

export interface Layout {
  readonly height: number
  readonly bars: readonly LaidBar[]
  readonly eventsTop: number
  readonly events: readonly LaidEvent[]
  readonly slots: readonly LaidSlot[]
  readonly axisTop: number
  readonly years: readonly { readonly text: string; readonly x: number }[]
  /** Where the day of the picture stands; null = out of sight. */
  readonly on: number | null
  /** First and last day in sight. */
  readonly shown: Period
  /** First and last day of everything. */
  readonly whole: Period
}

export const lineHeight = 18
const heights = { deprived: 14, restrained: 7, other: 4 } as const
/** As many characters as fit the narrowest screen (320 px) at 14 px. */
const labelLength = 34
/** Events that are shown one by one; beyond, by their number. */
export const mostEvents = 30
export const slotHeight = 56

/**
 * Where everything stands: across in per cent, so that the picture fits any width while its letters keep
 * their size; down in pixels. Every bar and event has its label on lines of its own, so labels never meet.
 * @returns null when nothing has a date
 */
export function layOut({ bars, events, on, period }: Life): Layout | null {
  const whole = spanOf(bars, events, on)
  if (whole === null) return null
  const shown = period ?? whole
  const x = timeScale(shown)
  let y = lineHeight + 8
  const row = (label: string, height: number) => {
    const lines = wrapWords(label, labelLength)
    const textTop = y + lineHeight - 5
    const top = y + lines.length * lineHeight + 1
    y = top + height + 10
    return { lines, textTop, top }
  }
  const laidBars = bars.flatMap((bar): LaidBar[] => {
    const stretches = stretchesOf(bar, on, whole.from, shown, x)
    if (stretches.length === 0) return []
    const height = heights[bar.tone]
    return [{ bar, ...row(bar.label, height), height, stretches }]
  })
  const inSight = events.filter((event) => {
    const day = dayOf(event)
    return day !== null && day >= shown.from && day <= shown.until
  })
  const eventsTop = y + lineHeight
  if (inSight.length > 0) y = eventsTop + 4
  const single = inSight.length <= mostEvents || slotsOf(shown).length === 1
  const laidEvents = single
    ? inSight.map((event) => ({
        event,
        ...row(`${event.when}: ${event.label}`, 14),
        ...reach(event.at, on, x),
      }))
    : []
  const slots = single ? [] : laySlots(inSight, shown, x)
  if (slots.length > 0) y += slotHeight + 8
  const axisTop = y + 4
  return {
    height: axisTop + lineHeight + 4,
    bars: laidBars,
    eventsTop,
    events: laidEvents,
    slots,
    axisTop,
    years: yearMarks(shown).map((day) => ({ text: day.slice(0, 4), x: x(day) })),
    on: on >= shown.from && on <= shown.until ? x(on) : null,
    shown,
    whole,
  }
}

function spanOf(bars: readonly Bar[], events: readonly Happening[], on: string): Period | null {
  const days = [
    ...bars.flatMap((b) => [
      b.start.earliest,
      b.start.latest,
      b.end?.latest,
      b.heard,
      b.end ? null : b.termEnd,
    ]),
    ...events.flatMap(({ at }) => [at.earliest, at.latest]),
  ].filter((day) => typeof day === 'string')
  if (days.length === 0) return null
  const sorted = [...days, on].sort()
  return { from: sorted[0] ?? on, until: sorted.at(-1) ?? on }
}

function reach(at: Edge, on: string, x: (day: string) => number) {
  const earliest = at.earliest ?? at.latest ?? on
  const latest = at.latest ?? earliest
  return {
    x: x(earliest),
    width: Math.round((x(latest) - x(earliest)) * 100) / 100,
    later: earliest > on,
  }
}

/** An event stands in the slot of the last day its date may mean, as in every count. */
function laySlots(
  events: readonly Happening[],
  shown: Period,
  x: (day: string) => number,
): LaidSlot[] {
  const slots = slotsOf(shown)
  const within = (event: Happening) => {
    const day = dayOf(event) ?? ''
    return slots.find((slot) => day >= slot.from && day <= slot.until)
  }
  const bySlot = Map.groupBy(events, within)
  return slots.map((slot) => ({
    slot,
    events: bySlot.get(slot) ?? [],
    x: x(slot.from),
    width: Math.round((x(slot.until) - x(slot.from)) * 100) / 100,
  }))
}
