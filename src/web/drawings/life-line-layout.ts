import { scaleUtc } from 'd3-scale'
import { wrapWords } from './wrap-words.ts'

/** The days between which something happened, YYYY-MM-DD; null = not known. */
export interface Edge {
  readonly earliest: string | null
  readonly latest: string | null
}

/** Something that lasted: a measure or a penalty. */
export interface Bar {
  readonly label: string
  readonly tone: 'deprived' | 'restrained' | 'other'
  readonly start: Edge
  /** null = no end is known. */
  readonly end: Edge | null
  /** The last day on which a source says that it was in force; null = none does. */
  readonly heard: string | null
  /** The day on which its stated term is over; null = none stated. */
  readonly termEnd: string | null
}

/** Something that happened. */
export interface Tick {
  readonly label: string
  readonly at: Edge
}

export interface LifeLine {
  readonly bars: readonly Bar[]
  readonly ticks: readonly Tick[]
  /** The day the page is about, YYYY-MM-DD. */
  readonly on: string
}

/** A stretch of a bar, in per cent of the width: `in` and `out` are soft edges. */
export interface Stretch {
  readonly kind: 'in' | 'sure' | 'pale' | 'out' | 'rest'
  readonly x: number
  readonly width: number
}

export interface LaidBar {
  readonly lines: readonly string[]
  /** Pixels from the top: of the first line of the label, and of the bar. */
  readonly textTop: number
  readonly top: number
  readonly height: number
  readonly tone: Bar['tone']
  readonly stretches: readonly Stretch[]
}

export interface LaidTick {
  readonly label: string
  readonly x: number
  /** Of an imprecise date: how far it may reach, in per cent. */
  readonly width: number
  readonly later: boolean
}

export interface Layout {
  readonly height: number
  readonly bars: readonly LaidBar[]
  readonly ticks: readonly LaidTick[]
  readonly ticksTop: number
  readonly axisTop: number
  readonly years: readonly { readonly text: string; readonly x: number }[]
  readonly on: number
  /** First and last day of the picture. */
  readonly from: string
  readonly until: string
}

const lineHeight = 18
const heights = { deprived: 14, restrained: 7, other: 4 } as const
/** As many characters as fit the narrowest screen (320 px) at 14 px. */
const labelLength = 34

/**
 * Where everything stands: across in per cent, so that the picture fits any width while its letters keep
 * their size; down in pixels. Every bar has its label on lines of its own, so labels never meet.
 * @returns null when nothing has a date
 */
export function layOut({ bars, ticks, on }: LifeLine): Layout | null {
  const days = [
    ...bars.flatMap((b) => [
      b.start.earliest,
      b.start.latest,
      b.end?.latest,
      b.heard,
      b.end ? null : b.termEnd,
    ]),
    ...ticks.flatMap((tick) => [tick.at.earliest, tick.at.latest]),
  ].filter((day) => typeof day === 'string')
  if (days.length === 0) return null
  const sorted = [...days, on].sort()
  const [from = on, until = on] = [sorted[0], sorted.at(-1)]
  const scale = scaleUtc([new Date(from), new Date(until)], [1.5, 98.5])
  const x = (day: string) => round(scale(new Date(day)))

  let y = lineHeight + 8
  const laid = bars.map((bar): LaidBar => {
    const lines = wrapWords(bar.label, labelLength)
    const textTop = y + lineHeight - 5
    const top = y + lines.length * lineHeight + 1
    const height = heights[bar.tone]
    y = top + height + 10
    return { lines, textTop, top, height, tone: bar.tone, stretches: stretches(bar, on, from, x) }
  })
  const ticksTop = y + lineHeight
  const axisTop = ticks.length > 0 ? ticksTop + 24 : y + 4
  return {
    height: axisTop + lineHeight + 4,
    bars: laid,
    ticks: ticks.flatMap((tick) => layTick(tick, on, x)),
    ticksTop,
    axisTop,
    years: years(from, until).map((year) => ({ text: year, x: x(`${year}-01-01`) })),
    on: x(on),
    from,
    until,
  }
}

function stretches(
  bar: Bar,
  on: string,
  from: string,
  x: (day: string) => number,
): readonly Stretch[] {
  const begun = bar.start.latest ?? bar.heard ?? on
  const soft = bar.start.earliest ?? (bar.start.latest === null ? from : begun)
  const ended = bar.end?.earliest ?? bar.end?.latest ?? null
  const goneBy = bar.end?.latest ?? ended
  const sureUntil = ended ?? later(begun, bar.heard ?? begun)
  const paleUntil = ended ?? later(sureUntil, earlier(bar.termEnd ?? on, on))
  const between = (kind: Stretch['kind'], a: string, b: string): Stretch[] =>
    a < b ? [{ kind, x: x(a), width: round(x(b) - x(a)) }] : []
  return [
    ...between('in', soft, begun),
    {
      kind: 'sure',
      x: x(begun),
      width: round(Math.max(x(later(begun, sureUntil)) - x(begun), 0.4)),
    },
    ...between('pale', sureUntil, paleUntil),
    ...(ended !== null && goneBy !== null ? between('out', later(begun, ended), goneBy) : []),
    ...(ended === null && bar.termEnd !== null ? between('rest', paleUntil, bar.termEnd) : []),
  ]
}

function layTick(tick: Tick, on: string, x: (day: string) => number): LaidTick[] {
  const earliest = tick.at.earliest ?? tick.at.latest
  const latest = tick.at.latest ?? earliest
  if (earliest === null || latest === null) return []
  return [
    {
      label: tick.label,
      x: x(earliest),
      width: round(x(latest) - x(earliest)),
      later: earliest > on,
    },
  ]
}

/** At most six years, evenly apart, so that their numbers never meet even on the narrowest screen. */
function years(from: string, until: string): string[] {
  const first = Number(from.slice(0, 4)) + (from.slice(4) === '-01-01' ? 0 : 1)
  const last = Number(until.slice(0, 4))
  const every = Math.max(1, Math.ceil((last - first + 1) / 6))
  const list: string[] = []
  for (let year = first; year <= last; year += every) list.push(String(year))
  return list
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)
const round = (number: number): number => Math.round(number * 100) / 100
