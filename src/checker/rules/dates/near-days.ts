import { addDays } from '../../../base/date.ts'
import type { Dated } from '../../understanding/index.ts'

/** "Last month", "yesterday": the days they may mean, from the date of the paper. */
export interface NearDays {
  readonly words: RegExp
  /** Undefined where the paper's own date is not sharp enough. */
  readonly days: (own: Dated) => { readonly earliest: string; readonly latest: string } | undefined
}

const isDay = ({ precision, several }: Dated): boolean => precision === 'day' && !several

const shifted = (day: string, least: number, most: number) => ({
  earliest: addDays(day, least),
  latest: addDays(day, most),
})

const month = (own: Dated, by: number) => {
  const [year = 0, at = 1] = own.earliest.split('-').map(Number)
  const first = new Date(Date.UTC(year, at - 1 + by, 1))
  const last = new Date(Date.UTC(year, at + by, 0))
  return { earliest: first.toISOString().slice(0, 10), latest: last.toISOString().slice(0, 10) }
}

const sharp = (own: Dated): boolean =>
  (own.precision === 'day' || own.precision === 'month') && !own.several

export const nearDays: readonly NearDays[] = [
  {
    words: /^yesterday$/i,
    days: (own) => (isDay(own) ? shifted(own.earliest, -1, -1) : undefined),
  },
  { words: /^today$/i, days: (own) => (isDay(own) ? shifted(own.earliest, 0, 0) : undefined) },
  { words: /^tomorrow$/i, days: (own) => (isDay(own) ? shifted(own.earliest, 1, 1) : undefined) },
  {
    words: /^(?:last|past) week$/i,
    days: (own) => (isDay(own) ? shifted(own.earliest, -14, -1) : undefined),
  },
  { words: /^next week$/i, days: (own) => (isDay(own) ? shifted(own.earliest, 1, 14) : undefined) },
  { words: /^this week$/i, days: (own) => (isDay(own) ? shifted(own.earliest, -7, 7) : undefined) },
  { words: /^(?:last|past) month$/i, days: (own) => (sharp(own) ? month(own, -1) : undefined) },
  { words: /^this month$/i, days: (own) => (sharp(own) ? month(own, 0) : undefined) },
  { words: /^next month$/i, days: (own) => (sharp(own) ? month(own, 1) : undefined) },
]
