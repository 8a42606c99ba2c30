import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeCalendar } from './index.ts'

const about = { id: 'casebook-1', title: 'Casebook', at: '2026-11-21T12:00:00.000Z' }
const entry = {
  id: 'term-ends-measure-20',
  day: '2026-12-31',
  title: 'A term ends',
  address: 'http://localhost:4770/en/attention',
}

it('writes a calendar that RFC 5545 describes', () => {
  expect(writeCalendar(about, [entry]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Factum//Casebook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Casebook',
    'X-WR-CALNAME:Casebook',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'BEGIN:VEVENT',
    'UID:term-ends-measure-20@casebook-1',
    'DTSTAMP:20261121T120000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:A term ends',
    'URL:http://localhost:4770/en/attention',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('any title comes back when lines are unfolded and text is read, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const file = writeCalendar(about, [{ ...entry, title }])
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const unfolded = file.replaceAll('\r\n ', '').split('\r\n')
      const summary = unfolded.find((line) => line.startsWith('SUMMARY:'))?.slice(8)
      const read = summary?.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))
      expect(read).toBe(title.replace(/\r\n|\r/g, '\n'))
    }),
  )
})
