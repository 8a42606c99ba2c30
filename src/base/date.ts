import { fail, fault, ok, type Result } from './result.ts'

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** One point in time as it was stated: never sharper than the words of its source. */
export interface Moment {
  /** The EDTF text as written, e.g. "2020-05~". */
  readonly text: string
  readonly precision: DatePrecision
  /** First and last calendar day the moment may mean, as YYYY-MM-DD. */
  readonly earliest: string
  readonly latest: string
  readonly approximate: boolean
  readonly uncertain: boolean
}

/** `open`: goes on (".."); `unknown`: there is an end, nobody says when (empty). */
export type Bound = Moment | 'open' | 'unknown'

/** A date or an interval. A single date has the same moment at both ends. */
export interface StatedDate {
  readonly text: string
  readonly interval: boolean
  readonly start: Bound
  readonly end: Bound
}

/**
 * EDTF (ISO 8601-2:2019) level 0 and level 1 without times of day: "2024", "2024-06", "2024-06-18",
 * seasons "2023-21" to "2023-24", qualifiers `?` `~` `%`, unspecified digits "201X" and "2024-XX",
 * intervals "2022-01-05/2022-01-07", "2020-05/..", "/2020-10-16".
 *
 * Our own reader, because a date must never be moved: the npm package reads 2025-02-29 as 1 March,
 * autumn as July to September, and an unknown start as 1970.
 */
export function parseDate(text: string): Result<StatedDate> {
  const parts = text.split('/')
  if (parts.length === 1) {
    const moment = parseMoment(text)
    return moment ? ok({ text, interval: false, start: moment, end: moment }) : fail(broken(text))
  }
  const [from, to] = parts
  if (parts.length > 2 || from === undefined || to === undefined) return fail(broken(text))
  const start = parseBound(from)
  const end = parseBound(to)
  if (!start || !end || (typeof start === 'string' && typeof end === 'string'))
    return fail(broken(text))
  if (typeof start !== 'string' && typeof end !== 'string' && end.latest < start.earliest)
    return fail(
      fault(
        'date-order',
        `The interval "${text}" ends before it begins; write the earlier date first`,
      ),
    )
  return ok({ text, interval: true, start, end })
}

const broken = (text: string) =>
  fault(
    'date-broken',
    `"${text}" is not a date we can read; write it as EDTF with the precision you know, e.g. 2024, 2024-06, 2024-06-18, 2024-06~, 2020-05/..`,
  )

function parseBound(text: string): Bound | undefined {
  if (text === '..') return 'open'
  if (text === '') return 'unknown'
  return parseMoment(text)
}

const momentPattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

function parseMoment(text: string): Moment | undefined {
  const match = momentPattern.exec(text)
  if (!match) return undefined
  const [, year = '', month, day, qualifier] = match
  const stated = {
    text,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  }
  const first = year.replaceAll('X', '0')
  const last = year.replaceAll('X', '9')
  if (year.includes('X'))
    return month
      ? undefined
      : {
          ...stated,
          precision: year.endsWith('XX') ? 'century' : 'decade',
          earliest: `${first}-01-01`,
          latest: `${last}-12-31`,
        }
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return undefined
    return { ...stated, precision: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31` }
  }
  const season = seasons[month]
  if (season) {
    if (day !== undefined) return undefined
    const [from, to] = season(Number(year))
    return { ...stated, precision: 'season', earliest: from, latest: to }
  }
  const days = daysInMonth(Number(year), Number(month))
  if (days === undefined) return undefined
  if (day === undefined || day === 'XX')
    return {
      ...stated,
      precision: 'month',
      earliest: `${year}-${month}-01`,
      latest: `${year}-${month}-${days}`,
    }
  if (Number(day) < 1 || Number(day) > days) return undefined
  return {
    ...stated,
    precision: 'day',
    earliest: `${year}-${month}-${day}`,
    latest: `${year}-${month}-${day}`,
  }
}

/**
 * EDTF level 1 seasons, northern hemisphere, by whole months. "Winter 2023" may mean its beginning
 * or its end, so its bounds hold both.
 */
const seasons: Record<string, ((year: number) => [string, string]) | undefined> = {
  '21': (y) => [`${y}-03-01`, `${y}-05-31`],
  '22': (y) => [`${y}-06-01`, `${y}-08-31`],
  '23': (y) => [`${y}-09-01`, `${y}-11-30`],
  '24': (y) => [`${y}-01-01`, `${y + 1}-02-${daysInMonth(y + 1, 2)}`],
}

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** True for a calendar day YYYY-MM-DD that exists. */
export function isDay(text: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : undefined
  return parsed?.ok === true
}

/**
 * The calendar day it is where this computer stands, YYYY-MM-DD: what a person means by today. Knowledge is
 * dated otherwise: the ledger counts in UTC, so that "as known on" is the same day everywhere.
 */
export function dayOf(now: Date): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** The four days a projection stores for a date; `null` where the bound is open or unknown. */
export interface DateBounds {
  readonly startEarliest: string | null
  readonly startLatest: string | null
  readonly endEarliest: string | null
  readonly endLatest: string | null
}

/** Bounds of a date that the record schema has already accepted. @throws TypeError on a broken date. */
export function dateBounds(text: string): DateBounds {
  const parsed = parseDate(text)
  if (!parsed.ok) throw new TypeError(parsed.fault.message)
  const { start, end } = parsed.value
  return {
    startEarliest: typeof start === 'string' ? null : start.earliest,
    startLatest: typeof start === 'string' ? null : start.latest,
    endEarliest: typeof end === 'string' ? null : end.earliest,
    endLatest: typeof end === 'string' ? null : end.latest,
  }
}

export interface Term {
  readonly years?: number | undefined
  readonly months?: number | undefined
  readonly days?: number | undefined
}

/**
 * The day a term of custody that began on `day` is over: calendar years, then months, then days
 * (a month without that day ends on its last day).
 * @param day YYYY-MM-DD
 */
export function addTerm(day: string, term: Term): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const months = y * 12 + (m - 1) + (term.years ?? 0) * 12 + (term.months ?? 0)
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const kept = Math.min(d, daysInMonth(year, month) ?? 31)
  return addDays(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(kept)}`, term.days ?? 0)
}

/** @param day YYYY-MM-DD @param days whole days, may be negative */
export function addDays(day: string, days: number): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(y, m - 1, d + days)).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to` (both YYYY-MM-DD), without the first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

const pad = (n: number) => String(n).padStart(2, '0')
