import { parseDate } from '../base/date.ts'
import { fail, fault, ok, type Result } from '../base/result.ts'
import { monthNumber } from './months.ts'

/** Which comes first in 05/03/2024: the day, as in most of the world, or the month, as in the United States. */
export type DateOrder = 'day-first' | 'month-first'

/**
 * A date as people write it in tables → EDTF, never sharper than it was written. Understood: EDTF itself; 5.3.2024
 * and with slashes or hyphens; 2024/3/5; 03.2024; "5 March 2024", "март 2024 г.", "2024 жылғы 5 наурыз"; a year;
 * "about", "около", "шамамен" before it and "?" after; intervals with "–" or " to "; the serial number of a day in
 * Excel (1900 system), which is what a cell becomes that lost its format.
 * @returns fault `date-broken`, in one sentence for the person who has the table
 */
export function readDate(text: string, order: DateOrder = 'day-first'): Result<string> {
  const plain = text.replaceAll(/[\s\u00A0]+/g, ' ').trim()
  if (parseDate(plain).ok) return ok(plain)
  const edtf = readMoment(plain, order) ?? readInterval(plain, order)
  if (edtf !== undefined) {
    if (parseDate(edtf).ok) return ok(edtf)
    return fail(fault('date-broken', `"${text}" is not a day of the calendar; look at its source`))
  }
  return fail(
    fault(
      'date-broken',
      `"${text}" is not a date we can read; write it as 05.03.2024, 5 March 2024, March 2024 or 2024`,
    ),
  )
}

const approximately = /^(?:about|circa|ca?\.|approx\.?|около|примерно|ок\.|~|шамамен)\s*/i
const yearWord = /\s*(?:г\.?(?:ода)?|год[ау]?|гг\.|ж\.?|жыл(?:ғы|ы|дың)?)(?=\s|$)/gi

function readMoment(text: string, order: DateOrder): string | undefined {
  const approximate = approximately.test(text)
  const unsure = text.endsWith('?')
  const bare = text
    .replace(approximately, '')
    .replace(/\s*\?$/, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(timeOfDay, '')
    .replaceAll(yearWord, '')
    .trim()
  const day = inNumbers(bare, order) ?? inWords(bare)
  if (day === undefined) return undefined
  return `${day}${approximate && unsure ? '%' : approximate ? '~' : unsure ? '?' : ''}`
}

/** "2024-03-05 14:30", "05.03.2024 14:30:00", "2024-03-05T14:30:00Z": we keep days. */
const timeOfDay = /(?<=\d{2}|\d{4})[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

function inNumbers(text: string, order: DateOrder): string | undefined {
  const ofDay = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text)
  if (ofDay) {
    const [, first = '', mark, second = '', year = ''] = ofDay
    // With points the day comes first everywhere.
    const monthFirst = order === 'month-first' && mark !== '.'
    return joined(year, monthFirst ? first : second, monthFirst ? second : first)
  }
  const yearFirst = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text)
  if (yearFirst) return joined(yearFirst[1], yearFirst[2], yearFirst[3])
  const ofMonth = /^(\d{1,2})[./-](\d{4})$/.exec(text)
  if (ofMonth) return joined(ofMonth[2], ofMonth[1])
  if (/^\d{4}$/.test(text)) return text
  return /^[2-7]\d{4}$/.test(text) ? excelDay(Number(text)) : undefined
}

/** Days since 30 December 1899, which is right from 1 March 1900 on; 20000 is in 1954, 79999 in 2119. */
const excelDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)

function inWords(text: string): string | undefined {
  const words = text.replaceAll(',', ' ').split(/\s+/)
  const month = words.map(monthNumber).find((number) => number !== undefined)
  const others = words.filter((word) => monthNumber(word) === undefined)
  const year = others.find((word) => /^\d{4}$/.test(word))
  const rest = others.filter((word) => word !== year)
  if (month === undefined || year === undefined || words.length - others.length !== 1)
    return undefined
  const [day, ...more] = rest.map((word) => word.replace(/\.$/, ''))
  if (more.length > 0 || (day !== undefined && !/^\d{1,2}$/.test(day))) return undefined
  return joined(year, String(month), day)
}

function joined(year = '', month = '', day?: string): string {
  const two = (part: string) => part.padStart(2, '0')
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

function readInterval(text: string, order: DateOrder): string | undefined {
  const parts = text.split(/\s*[–—]\s*|\s+-\s+|\s+to\s+|\s*\.\.\.\s*/)
  const [from, to, ...more] = parts.map((part) => part.replace(/^(?:from|с|со|по|до)\s+/i, ''))
  if (from === undefined || to === undefined || more.length > 0) return undefined
  const start = readMoment(from, order)
  const end = readMoment(to, order)
  return start === undefined || end === undefined ? undefined : `${start}/${end}`
}
