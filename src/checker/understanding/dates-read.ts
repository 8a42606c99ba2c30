import { type BrokenDate, dayRange, type FoundDate, lastDay, pad } from './dates-calendar.ts'
import { months, seasons } from './dates-words.ts'
import { covers } from './sentences-offsets.ts'

export interface DatesInText {
  readonly dates: readonly FoundDate[]
  readonly broken: readonly BrokenDate[]
}

const monthWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...months.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])\\.?`,
  'giu',
)
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const daysBefore = new RegExp(
  String.raw`(?<![\d.,/:])((?:${day}(?:\s*[,–—/-]\s*|\s+(?:and|or|to|и|по|до|мен)\s+|,\s+and\s+))*)(${day})(?:\s+of)?\s*$`,
  'u',
)
const yearDayBefore =
  /(?<!\d)(\d{4})\s*(?:ж\.|жылғы|жылдың|жылы)\s*(?:(\d{1,2})(?:\s*-?\s*(?:ші|шы))?\s*)?$/u
const yearAfter = /^,?\s+((?:19|20)\d{2})(?![\d/-])(?:\s*(?:года|году|год|г\.|жылы|жылғы|ж\.))?/u
const dayYearAfter = /^\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u
const otherMonth =
  /^\s*(?:[–—/-]|and|or|to|until|и|по|до)\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+)?([\p{L}\p{M}]+)\s+((?:19|20)\d{2})(?!\d)/u
const written =
  /(?<![\p{L}\d./:_-])(?:(\d{4})-(\d{2})-(\d{2})|(0?[1-9]|[1-3]\d)([./])(0?[1-9]|[1-3]\d)\5((?:19|20)\d{2}))(?![\p{L}\d/_-]|\.\d)/gu
const bareYear =
  /(?<![\p{L}\d./:§№-])((?:19|20)\d{2})(?:\s*[–—/-]\s*((?:19|20)?\d{2}))?(?![\d/_-]|[.,]\d)/gu
const season = new RegExp(
  `(?<![\\p{L}])(${[...seasons.keys()].join('|')})\\s+(?:of\\s+)?((?:19|20)\\d{2})(?!\\d)`,
  'giu',
)
const partBefore = /(?<!\p{L})(early|mid|late|начале|середине|конце)[\s-]+(?:in\s+)?$/iu

/** Every date of a text by offset; web addresses are to be left to `masked`. */
export function datesInText(text: string, masked: (at: number) => boolean): DatesInText {
  const dates: FoundDate[] = []
  const broken: BrokenDate[] = []
  if (!/\d/.test(text)) return { dates, broken }
  const add = (found: FoundDate | BrokenDate | undefined): void => {
    if (found === undefined || masked(found.from)) return
    if ('kind' in found) broken.push(found)
    else dates.push({ ...found, ...partOf(text, found.from) })
  }
  for (const match of text.matchAll(monthWord)) add(aroundMonth(text, match.index, match[0]))
  for (const match of text.matchAll(written)) add(numeric(match))
  for (const match of text.matchAll(season)) add(inSeason(match))
  const taken = [...dates, ...broken].toSorted((a, b) => a.from - b.from)
  for (const match of text.matchAll(bareYear)) {
    const last = match.index + match[0].length - 1
    if (!covers(taken, match.index) && !covers(taken, last)) add(yearOnly(match))
  }
  return {
    dates: dates.toSorted((a, b) => a.from - b.from),
    broken: broken.toSorted((a, b) => a.from - b.from),
  }
}

function aroundMonth(text: string, at: number, word: string): FoundDate | BrokenDate | undefined {
  const month =
    months.get(word.replace(/\.$/, '')) ?? months.get(word.replace(/\.$/, '').toLowerCase())
  if (month === undefined || (/^[A-Za-z]/.test(word) && !/^[A-Z]/.test(word))) return undefined
  const end = at + word.length
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(end, end + 40)
  const american = dayYearAfter.exec(after)
  if (american) {
    const [whole, printed = '', year = ''] = american
    return dayRange(at, end + whole.length, Number(year), month, [Number(printed)])
  }
  const kazakh = yearDayBefore.exec(before)
  if (kazakh) {
    const [whole, year = '', printed] = kazakh
    return dated(
      at - whole.length,
      end,
      Number(year),
      month,
      printed === undefined ? [] : [Number(printed)],
    )
  }
  const listed = daysBefore.exec(before)
  const numbers = listed ? [...listed[0].matchAll(/\d+/g)] : []
  // "recommendations 45, 48 and 3 May": what is more than a day of any month belongs to something else.
  const start =
    numbers.findLastIndex(
      ([digits], index) => Number(digits) > (index < numbers.length - 1 ? 31 : 39),
    ) + 1
  const days = numbers.slice(start).map(([digits]) => Number(digits))
  const first = numbers[start]
  const from = listed && first ? at - listed[0].length + first.index : at
  const direct = yearAfter.exec(after)
  if (direct)
    return dated(
      from,
      end + direct[0].length,
      Number(direct[1]),
      month,
      days,
      listed?.[0].slice(first?.index ?? 0),
    )
  const shared = otherMonth.exec(after)
  if (shared && isMonth(shared[1] ?? ''))
    return dated(from, end, Number(shared[2]), month, days, listed?.[0].slice(first?.index ?? 0))
  // Without a year: only a day that no year has is worth saying.
  const impossible = days.length === 1 && /^[A-Z]/.test(word) ? days[0] : undefined
  return impossible !== undefined && impossible > lastDay(2024, month) && impossible < 40
    ? { from, to: end, kind: 'no-such-day' }
    : undefined
}

const isMonth = (word: string): boolean => months.has(word) || months.has(word.toLowerCase())

function dated(
  from: number,
  to: number,
  year: number,
  month: number,
  days: readonly number[],
  printed = '',
): FoundDate | BrokenDate {
  if (days.length === 0) {
    const first = `${year}-${pad(month)}-01`
    return {
      from,
      to,
      precision: 'month',
      earliest: first,
      latest: `${first.slice(0, 8)}${lastDay(year, month)}`,
      several: false,
    }
  }
  return dayRange(from, to, year, month, days, /[–—-]|\s(?:to|по|до)\s/.test(printed))
}

function numeric(match: RegExpExecArray): FoundDate | BrokenDate | undefined {
  const [whole, isoYear, isoMonth, isoDay, first, sign, second, year] = match
  const from = match.index
  const to = from + whole.length
  if (isoYear !== undefined) {
    if (!/^(?:19|20)/.test(isoYear)) return undefined
    return checked(from, to, Number(isoYear), Number(isoMonth), Number(isoDay))
  }
  // Day first, as in Europe; with a stroke an American order is possible and is believed where only it fits.
  const given = checked(from, to, Number(year), Number(second), Number(first))
  if (!('kind' in given) || sign === '.') return given
  return checked(from, to, Number(year), Number(first), Number(second))
}

function checked(
  from: number,
  to: number,
  year: number,
  month: number,
  day: number,
): FoundDate | BrokenDate {
  if (month < 1 || month > 12) return { from, to, kind: 'no-such-day' }
  return dayRange(from, to, year, month, [day])
}

function inSeason(match: RegExpExecArray): FoundDate | undefined {
  const start = seasons.get((match[1] ?? '').toLowerCase())
  if (!start) return undefined
  const year = Number(match[2])
  const [month, length] = start
  const last = ((month + length - 2) % 12) + 1
  const lastYear = month + length - 1 > 12 ? year + 1 : year
  // "Winter 2022" may be its beginning or its end.
  const earliest = lastYear > year ? `${year}-01-01` : `${year}-${pad(month)}-01`
  const latest = `${lastYear}-${pad(last)}-${lastDay(lastYear, last)}`
  return {
    from: match.index,
    to: match.index + match[0].length,
    precision: 'season',
    earliest,
    latest,
    several: false,
  }
}

function yearOnly(match: RegExpExecArray): FoundDate | BrokenDate | undefined {
  const [whole, first = '', second] = match
  const from = match.index
  const to = from + whole.length
  if (second === undefined)
    return {
      from,
      to,
      precision: 'year',
      earliest: `${first}-01-01`,
      latest: `${first}-12-31`,
      several: false,
    }
  const last = second.length === 4 ? second : `${first.slice(0, 2)}${second}`
  if (last < first) return second.length === 4 ? { from, to, kind: 'backwards' } : undefined
  return {
    from,
    to,
    precision: 'year',
    earliest: `${first}-01-01`,
    latest: `${last}-12-31`,
    several: true,
  }
}

function partOf(text: string, from: number): { part?: 'early' | 'mid' | 'late' } {
  const word = partBefore.exec(text.slice(Math.max(0, from - 14), from))?.[1]?.toLowerCase()
  if (word === undefined) return {}
  if (word === 'early' || word === 'начале') return { part: 'early' }
  return { part: word === 'mid' || word === 'середине' ? 'mid' : 'late' }
}
