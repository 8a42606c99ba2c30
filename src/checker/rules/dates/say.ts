import { monthNames } from '../../../base/month-names.ts'

const months = monthNames.en

interface Said {
  readonly earliest: string
  readonly latest: string
  readonly precision: 'day' | 'month' | 'season' | 'year'
}

/** A date for a message, as sharp as it was given: "6 October 2024", "October 2024", "2024". */
export function inWords({ earliest, latest, precision }: Said): string {
  const [year = '', month = '', day = ''] = earliest.split('-')
  const name = months[Number(month) - 1] ?? ''
  if (precision === 'year')
    return year === latest.slice(0, 4) ? year : `${year} to ${latest.slice(0, 4)}`
  if (precision === 'season')
    return `${name} to ${months[Number(latest.slice(5, 7)) - 1] ?? ''} ${latest.slice(0, 4)}`
  if (precision === 'month') return `${name} ${year}`
  const last = Number(latest.slice(8))
  return last === Number(day)
    ? `${Number(day)} ${name} ${year}`
    : `${Number(day)} to ${last} ${name} ${year}`
}
