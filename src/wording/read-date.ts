import { addDays, parseDate } from '../base/date.ts'
import { fail, fault, ok, type Result } from '../base/result.ts'
import { readMonth, readSeason } from './read-month.ts'

/**
 * A date as people write it in English, Russian or Kazakh, as EDTF with the precision that was written:
 * "17.01.2025", "January 2025", «17 января 2025 года», «2025 жылғы 17 қаңтар», "about 2019", "5–7 January 2022",
 * "since May 2020", or EDTF itself. Numbers are read day first. What was understood is shown to the writer.
 *
 * @param today YYYY-MM-DD, for "today" and "yesterday"; left out, these are no dates
 * @returns faults `date-broken`, `date-order`
 */
export function readDate(text: string, today?: string): Result<string> {
  const written = text.trim()
  const asEdtf = parseDate(written)
  if (asEdtf.ok) return ok(written)
  const plain = tidy(written)
  const edtf = readInterval(plain, today) ?? readMoment(plain, today)
  if (edtf === undefined)
    return fail(asEdtf.fault.code === 'date-order' ? asEdtf.fault : broken(written))
  const parsed = parseDate(edtf)
  if (parsed.ok) return ok(edtf)
  return fail(parsed.fault.code === 'date-order' ? parsed.fault : noDay(written))
}

const broken = (text: string) =>
  fault(
    'date-broken',
    `"${text}" is not a date we can read; write for example 17.01.2025, January 2025, 2025 or about 2019`,
  )

const noDay = (text: string) =>
  fault('date-broken', `"${text}" is not a day of the calendar; look at its source`)

/** Small letters, plain spaces, and without the words for "year". */
const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[−‒–—]/g, '–')
    .replace(
      /(?<![\p{L}])(?:года|году|годом|год|гг?\.|жылғы|жылы|жылдың|жыл|ж\.)(?![\p{L}])/gu,
      ' ',
    )
    .replace(/(\d)(?:st|nd|rd|th|-?го|-?е|-?ші|-?шы)(?![\p{L}])/gu, '$1')
    .replace(/(\d)г\.?(?![\p{L}])/gu, '$1')
    .replace(/(?<!\d)(\d{1,2})-(?=\d{1,2} \p{L})/gu, '$1–')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What stands before or behind a date and makes an interval of it; in Kazakh it stands behind. */
const openings: readonly (readonly [RegExp, (date: string) => string])[] = [
  [/^(?:since|starting|с|со|начиная с) (.+)$/u, (date) => `${date}/..`],
  [/^(.+?)(?:да|де|та|те|нан|нен|дан|ден|тан|тен)? бастап$/u, (date) => `${date}/..`],
  [/^(?:until|till|up to|до) (.+)$/u, (date) => `../${date}`],
  [/^(?:by|before|not later than|не позднее|к) (.+)$/u, (date) => `/${date}`],
  [/^(.+?)(?:ға|ге|қа|ке)? дейін$/u, (date) => `../${date}`],
]

const ranges: readonly RegExp[] = [
  /^(?:from|с|со) (.+?) – (?:to|по|до) (.+)$/u,
  /^(?:from|between) (.+?) (?:to|until|till|and) (.+)$/u,
  /^(?:с|со|между) (.+?) (?:по|до|и) (.+)$/u,
  /^(.+?) – (.+)$/u,
  /^(.+?)–(.+)$/u,
  /^(.+?) - (.+)$/u,
  /^(.+?) (?:to|until) (.+)$/u,
]

function readInterval(text: string, today: string | undefined): string | undefined {
  for (const pattern of ranges) {
    const [, first, second] = pattern.exec(text) ?? []
    if (first === undefined || second === undefined) continue
    const [from, to] = yearBehind(first, second)
    const end = readMoment(to, today)
    if (end === undefined) continue
    const start = readMoment(completed(from, to), today)
    if (start !== undefined) return `${start}/${end}`
  }
  for (const [pattern, make] of openings) {
    const [, part] = pattern.exec(text) ?? []
    const moment = part === undefined ? undefined : readMoment(part, today)
    if (moment !== undefined) return make(moment)
  }
  return undefined
}

/** Kazakh says the year first: «2022 жылғы 5–7 қаңтар». */
function yearBehind(from: string, to: string): readonly [string, string] {
  const [year] = /^\d{4} (?=.)/.exec(from) ?? []
  return year === undefined || /\d{4}/.test(to) ? [from, to] : [from.slice(5), `${year}${to}`]
}

/** "5–7 January 2022": what the first date leaves out stands in the second. */
function completed(from: string, to: string): string {
  if (/\d{4}/.test(from)) return from
  const year = /\d{4}/.exec(to)?.[0] ?? ''
  if (/\p{L}/u.test(from)) return `${from} ${year}`
  const numeric = /^\d{1,2}(\.\d{1,2}\.\d{4})$/.exec(to)
  if (numeric) return /\./.test(from) ? `${from.replace(/\.$/, '')}.${year}` : from + numeric[1]
  return `${from} ${to.replace(/^(\d{4} )?\d{1,2} /, '$1')}`
}

const aboutWord =
  /^(?:about|around|circa|approximately|approx\.?|ca?\.?|около|примерно|приблизительно|ок\.|шамамен)\s+/u

function readMoment(text: string, today: string | undefined): string | undefined {
  const about = aboutWord.exec(text)
  if (about) {
    const moment = readMoment(text.slice(about[0].length), today)
    if (moment === undefined || /[~%]$/.test(moment)) return undefined
    return moment.endsWith('?') ? moment.replace('?', '%') : `${moment}~`
  }
  if (text.endsWith('?')) {
    const moment = readMoment(text.slice(0, -1).trim(), today)
    return moment === undefined || /[?~%]$/.test(moment) ? undefined : `${moment}?`
  }
  return readWord(text, today) ?? readNumbers(text) ?? readWords(text)
}

function readWord(text: string, today: string | undefined): string | undefined {
  if (today === undefined) return undefined
  if (/^(?:today|сегодня|бүгін)$/u.test(text)) return today
  return /^(?:yesterday|вчера|кеше)$/u.test(text) ? addDays(today, -1) : undefined
}

/** Numbers alone; the day stands first unless the year does. */
function readNumbers(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\.?$/.exec(text)
  if (dayFirst) return `${dayFirst[3]}-${two(dayFirst[2])}-${two(dayFirst[1])}`
  const yearFirst = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?\.?$/.exec(text)
  if (yearFirst) {
    const day = yearFirst[3]
    return `${yearFirst[1]}-${two(yearFirst[2])}${day === undefined ? '' : `-${two(day)}`}`
  }
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text)
  if (month) return `${month[2]}-${two(month[1])}`
  const decade = /^(\d{3})0(?:-?(?:е|х|s|дар|дер)|s)$/u.exec(text)
  if (decade) return `${decade[1]}X`
  return /^\d{4}$/.test(text) ? text : undefined
}

/** One word for the month or season, a year, and perhaps a day, in any order. */
function readWords(text: string): string | undefined {
  const words = text.split(' ')
  const years = words.filter((word) => /^\d{4}$/.test(word))
  const days = words.filter((word) => /^\d{1,2}\.?$/.test(word))
  const names = words.filter((word) => /\p{L}/u.test(word))
  const spoken = names.filter((word) => !/^(?:of|in|on|в|во)$/u.test(word))
  const [year] = years
  const [name] = spoken
  if (years.length !== 1 || spoken.length !== 1 || days.length > 1) return undefined
  if (years.length + days.length + names.length !== words.length || name === undefined)
    return undefined
  const month = readMonth(name)
  if (month !== undefined) {
    const day = days[0]?.replace('.', '')
    return `${year}-${two(String(month))}${day === undefined ? '' : `-${two(day)}`}`
  }
  const season = readSeason(name)
  return season === undefined || days.length > 0 ? undefined : `${year}-${season}`
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')
