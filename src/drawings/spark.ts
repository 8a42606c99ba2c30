import { escapeXml, round } from './svg.ts'

export interface Point {
  /** YYYY-MM-DD */
  readonly day: string
  readonly value: number
}

/** Each value holds until the next day it was asked for, so the line goes in steps; across 0 to 100, down 0 to 40. */
export function stepPath(points: readonly Point[]): string {
  const highest = Math.max(1, ...points.map((p) => p.value))
  const x = (i: number) => round((i / Math.max(1, points.length - 1)) * 100)
  const y = (value: number) => round(38 - (value / highest) * 36)
  return points
    .map((point, i) => (i === 0 ? `M0 ${y(point.value)}` : `H${x(i)}V${y(point.value)}`))
    .join('')
}

/** A small picture of a number over time; the words beside it say the same. */
export const sparkLine = (points: readonly Point[], label: string): string =>
  `<svg class="spark" viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label="${escapeXml(label)}"><path d="${stepPath(points)}"/></svg>`
