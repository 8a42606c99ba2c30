import type { Dated, Quantity } from '../../understanding/index.ts'

/** The two dates that a length of time joins, the earlier one first. */
export type Pair = readonly [Dated, Dated]

/** "N days (passed) between … A and … B". */
export function between(length: Quantity, dates: readonly Dated[]): Pair | undefined {
  const behind = dates.filter(({ from }) => from >= length.to)
  const [first, second] = behind
  if (
    first === undefined ||
    second === undefined ||
    !/^\s+(?:\w+\s){0,3}between\s/.test(length.passage.text.slice(length.to, first.from))
  )
    return undefined
  const joined = length.passage.text.slice(first.to, second.from)
  return / and /.test(joined) && !/[.;]/.test(joined) ? [first, second] : undefined
}

/** "for six days, from 5 to 10 January 2022", "(5 to 10 January 2022, six days)", "from A to B (three months)". */
export function stretch(length: Quantity, dates: readonly Dated[]): Pair | undefined {
  const text = length.passage.text
  const near = (gap: string) =>
    /^\s*(?:[,(–—-]\s*)?(?:lasting|for|i\.e\.|that is|or)?\s*(?:from|between)?\s*$/.test(gap)
  for (const [at, date] of dates.entries()) {
    const next = dates[at + 1]
    const joined =
      next !== undefined && /^\s*(?:to|until|till|[–—-])\s*$/.test(text.slice(date.to, next.from))
    const last = joined ? next : date
    if (
      !joined &&
      !(
        date.several &&
        date.precision === 'day' &&
        /\d\s*(?:[–—-]|to)\s*\d/.test(text.slice(date.from, date.to))
      )
    )
      continue
    const behind =
      length.from >= last.to && near(text.slice(last.to, length.from)) && !length.adjectival
    const before =
      length.to <= date.from &&
      near(text.slice(length.to, date.from)) &&
      /\bfor\s+(?:\w+\s)?$/.test(text.slice(length.sentence.from, length.from))
    const named =
      length.adjectival && length.to <= date.from && term.test(text.slice(length.to, date.from))
    if (behind || before || named) return [date, last]
  }
  return undefined
}

export const isDay = ({ precision, several }: Dated): boolean => precision === 'day' && !several

/** "… released in May 2021, two years later": the date stands right before the length. */
export const followsDate = ({ passage, from }: Quantity, date: Dated | undefined): boolean =>
  date !== undefined &&
  /^,\s+(?:just |only |some |about )?$/.test(passage.text.slice(date.to, from))

/** "On 12 November 2024 … for two months, until 12 February 2025". */
export function upTo(
  { passage, sentence, from, to }: Quantity,
  dates: readonly Dated[],
): Pair | undefined {
  const [first, second] = dates
  if (first === undefined || second === undefined || dates.length !== 2) return undefined
  if (first.several || second.several || first.to > from || second.from < to) return undefined
  const lasts = /\bfor (?:another |a further )?$/.test(passage.text.slice(sentence.from, from))
  return lasts &&
    /^,?\s+(?:that is,? )?(?:until|till|up to)\s+$/.test(passage.text.slice(to, second.from))
    ? [first, second]
    : undefined
}

/** "a seven-year sentence from": a length before a noun. */
const term = /^\s+(?:\w+\s){1,3}(?:from|between)\s+$/

/** Of one stretch of days, with and without the first. */
export function stretchOf({ earliest, latest }: Dated) {
  const days = Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000)
  return { least: days, most: days + 1 }
}
