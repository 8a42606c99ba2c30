import type { FC } from 'hono/jsx'

export interface Point {
  /** YYYY-MM-DD */
  readonly day: string
  readonly value: number
}

const round = (n: number) => Math.round(n * 10) / 10

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
export const StepLine: FC<{ points: readonly Point[]; label: string }> = ({ points, label }) => (
  <svg class="spark" viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label={label}>
    <path d={stepPath(points)} />
  </svg>
)
