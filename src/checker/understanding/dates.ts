import { type CitedAddress, citedAddresses, dateInAddress } from './dates-addresses.ts'
import type { BrokenDate, FoundDate } from './dates-calendar.ts'
import { ownDate } from './dates-own.ts'
import { datesInText } from './dates-read.ts'
import type { Passage } from './passage.ts'
import type { Sentence } from './sentences.ts'
import { covers, inRange } from './sentences-offsets.ts'
import type { Understanding } from './understanding.ts'

export { type CitedAddress, dateInAddress } from './dates-addresses.ts'

/** A date in the draft; days are YYYY-MM-DD. */
export interface Dated extends FoundDate {
  readonly passage: Passage
}

export interface Dates {
  of(passage: Passage): readonly Dated[]
  broken(passage: Passage): readonly BrokenDate[]
  addresses(passage: Passage): readonly CitedAddress[]
  /** The dates within a sentence. */
  within(sentence: Sentence): readonly Dated[]
  /** The draft's own date, as it stands on its first page or under its last line. */
  readonly own: Dated | undefined
}

/** Dates in the words of the draft, in English, Russian, Kazakh and figures; not those inside web addresses. */
export function readDates(draft: Understanding): Dates {
  const cited = draft.part(citedAddresses)
  const read = draft.passages.map((passage) => {
    const addresses = cited[passage.index] ?? []
    const printed = addresses.filter((address) => address.printed)
    const masked = (at: number) => covers(printed, at)
    const { dates, broken } = datesInText(passage.text, masked)
    return { addresses, dates: dates.map((found) => ({ ...found, passage })), broken }
  })
  const of = (passage: Passage) => read[passage.index]?.dates ?? []
  return {
    of,
    broken: (passage) => read[passage.index]?.broken ?? [],
    addresses: (passage) => read[passage.index]?.addresses ?? [],
    within: ({ passage, from, to }) =>
      inRange(of(passage), (date) => date.from, from, to).filter((date) => date.to <= to),
    own: ownDate(draft.passages, of),
  }
}

/** The date of publication in a web address, with the bounds of its month or day. */
export function addressDate(
  url: string,
): { earliest: string; latest: string; precision: 'day' | 'month' } | undefined {
  const found = dateInAddress(url)
  if (!found) return undefined
  const { year, month, day } = found
  const start = `${year}-${String(month).padStart(2, '0')}`
  if (day !== undefined) {
    const on = `${start}-${String(day).padStart(2, '0')}`
    return { earliest: on, latest: on, precision: 'day' }
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { earliest: `${start}-01`, latest: `${start}-${last}`, precision: 'month' }
}
