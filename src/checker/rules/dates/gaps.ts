import { daysBetween } from '../../../base/date.ts'
import type { Dated, Quantity } from '../../understanding/index.ts'

/** Days that may lie between two dates: fewest and most. */
export interface Gap {
  readonly least: number
  readonly most: number
}

export function gapBetween(first: Dated, second: Dated): Gap {
  return {
    least: daysBetween(first.latest, second.earliest),
    most: daysBetween(first.earliest, second.latest),
  }
}

const daysOf: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
}

/**
 * The days a length of time may mean. "Three years later" is said from two and a half years on; days are taken as
 * they stand, counted with or without the first. Undefined for hours and lengths without a clear size.
 */
export function daysMeant({ unit, value, bound }: Quantity): Gap | undefined {
  const one = daysOf[unit]
  if (one === undefined || value === 0) return undefined
  const loose = unit === 'day' || unit === 'night' ? 1 : one * 0.5
  const slack = bound === 'about' ? Math.max(loose, one * value * 0.25) : loose
  if (bound === 'over' || bound === 'at-least')
    return { least: one * value - slack, most: one * (value + 1) + slack * 2 }
  if (bound === 'exact' || bound === 'about')
    return { least: one * value - slack, most: one * value + slack }
  return undefined
}

export const overlap = (a: Gap, b: Gap): boolean => a.least <= b.most && b.least <= a.most

/** A gap in words, in the unit of the text: "25 months", "2 years", "9 days". */
export function gapInWords({ least, most }: Gap, unit: string): string {
  const one = daysOf[unit] ?? 1
  const middle = (least + most) / 2
  const [size, name] =
    middle < one * 1.5 && unit !== 'day' ? (one > 300 ? [30.44, 'month'] : [1, 'day']) : [one, unit]
  const count = Math.round(Math.abs(middle) / size)
  const about = most - least > size * 0.9 ? 'about ' : ''
  return `${about}${count} ${count === 1 ? name : `${name}s`}`
}
