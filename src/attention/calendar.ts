import { addDays } from '../base/date.ts'

/** An all-day entry. */
export interface CalendarEntry {
  /** Stable: the same matter keeps it, so that a calendar moves an entry instead of doubling it. */
  readonly id: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly title: string
  /** Where one would look. */
  readonly address: string
}

/**
 * A calendar as RFC 5545 has it: all-day entries, lines folded at 75 octets, CRLF.
 * @param at when it was made, an ISO instant
 */
export function writeCalendar(
  calendar: { readonly id: string; readonly title: string; readonly at: string },
  entries: readonly CalendarEntry[],
): string {
  const stamp = calendar.at.replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Factum//Casebook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(calendar.title)}`,
    `X-WR-CALNAME:${text(calendar.title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...entries.flatMap(({ id, day, title, address }) => [
      'BEGIN:VEVENT',
      `UID:${text(id)}@${text(calendar.id)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      // The end is the day after: RFC 5545, 3.6.1, an end is not part of the entry.
      `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
      `SUMMARY:${text(title)}`,
      `URL:${address}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** TEXT, RFC 5545, 3.3.11. */
const text = (value: string): string =>
  value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** Lines of at most 75 octets, the next ones begun by a space; no letter is cut in two. */
function folded(line: string): string {
  let result = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      result += '\r\n '
      octets = 1
    }
    result += letter
    octets += size
  }
  return result
}
