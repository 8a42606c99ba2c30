import { round } from '../svg.ts'
import type { Period } from '../time.ts'
import type { Bar } from './life.ts'

/** A stretch of a bar, in per cent of the width: `in` and `out` are soft edges. */
export interface Stretch {
  readonly kind: 'in' | 'sure' | 'pale' | 'out' | 'rest'
  readonly x: number
  readonly width: number
}

/**
 * What of a bar is how sure, from left to right.
 * @param on the day of the picture
 * @param from the first day of everything, from which a bar without a known beginning fades in
 * @param shown the days in sight; what lies outside is cut
 */
export function stretchesOf(
  bar: Bar,
  on: string,
  from: string,
  shown: Period,
  x: (day: string) => number,
): readonly Stretch[] {
  const begun = bar.start.latest ?? bar.heard ?? on
  const soft = bar.start.earliest ?? (bar.start.latest === null ? from : begun)
  const ended = bar.end?.earliest ?? bar.end?.latest ?? null
  const goneBy = bar.end?.latest ?? ended
  const sureUntil = ended ?? later(begun, bar.heard ?? begun)
  const paleUntil = ended ?? later(sureUntil, earlier(bar.termEnd ?? on, on))
  const between = (kind: Stretch['kind'], a: string, b: string): Stretch[] =>
    a < b && a <= shown.until && b >= shown.from
      ? [{ kind, x: x(a), width: round(x(b) - x(a)) }]
      : []
  const sure =
    begun <= shown.until && later(begun, sureUntil) >= shown.from
      ? [
          {
            kind: 'sure' as const,
            x: round(Math.min(x(begun), 98.1)),
            width: round(Math.max(x(later(begun, sureUntil)) - x(begun), 0.4)),
          },
        ]
      : []
  return [
    ...between('in', soft, begun),
    ...sure,
    ...between('pale', sureUntil, paleUntil),
    ...(ended !== null && goneBy !== null ? between('out', later(begun, ended), goneBy) : []),
    ...(ended === null && bar.termEnd !== null ? between('rest', paleUntil, bar.termEnd) : []),
  ].filter((stretch) => stretch.width > 0)
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)
