/** A date found in a text, before it knows its passage. Days are YYYY-MM-DD. */
export interface FoundDate {
  readonly from: number
  readonly to: number
  readonly precision: 'day' | 'month' | 'season' | 'year'
  /** First and last day it may mean; of a stretch ("5 to 10 January 2022"), its first and last day. */
  readonly earliest: string
  readonly latest: string
  /** Two or more days, months or years in one expression ("16 and 17 December 2011", "2020-2021"). */
  readonly several: boolean
  /** "early", "mid" or "late" stands before it. */
  readonly part?: 'early' | 'mid' | 'late'
}

/** A day that no calendar has, or a stretch that runs backwards. */
export interface BrokenDate {
  readonly from: number
  readonly to: number
  readonly kind: 'no-such-day' | 'backwards'
}

/** A day, or a stretch or list of days, of one month; broken where the month has no such day. */
export function dayRange(
  from: number,
  to: number,
  year: number,
  month: number,
  days: readonly number[],
  stretch = false,
): FoundDate | BrokenDate {
  if (days.some((day) => day < 1 || day > lastDay(year, month)))
    return { from, to, kind: 'no-such-day' }
  if (stretch && days.some((day, at) => at > 0 && day < (days[at - 1] ?? 0)))
    return { from, to, kind: 'backwards' }
  const on = (day: number) => `${year}-${pad(month)}-${pad(day)}`
  const earliest = on(Math.min(...days))
  return {
    from,
    to,
    precision: 'day',
    earliest,
    latest: on(Math.max(...days)),
    several: days.length > 1,
  }
}

/** The last day of a month, 28 to 31; months count from 1. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export const pad = (n: number) => String(n).padStart(2, '0')
