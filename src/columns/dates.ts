import { ok, type Result } from '../base/result.ts'
import { readDate as readWritten } from '../wording/index.ts'

/** Which comes first in 05/03/2024: the day, as in most of the world, or the month, as in the United States. */
export type DateOrder = 'day-first' | 'month-first'

/**
 * A date as it stands in tables → EDTF, never sharper than it was written: as people write dates (wording), and besides
 * with a time of day, which is left out, with the month first where the table has it so, and as the serial number of
 * a day in Excel (1900 system), which is what a cell becomes that lost its format.
 * @returns faults `date-broken`, `date-order`
 */
export function readDate(text: string, order: DateOrder = 'day-first'): Result<string> {
  const plain = text
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(timeOfDay, '')
  if (/^[2-7]\d{4}$/.test(plain)) return ok(excelDay(Number(plain)))
  return readWritten(order === 'month-first' ? plain.replaceAll(monthFirst, '$3$2$1$2$4') : plain)
}

/** "2024-03-05 14:30", "05.03.2024 14:30:00", "2024-03-05T14:30:00Z": we keep days. */
const timeOfDay = /(?<=\d{2}|\d{4})[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** With points the day comes first everywhere. */
const monthFirst = /\b(\d{1,2})([/-])(\d{1,2})\2(\d{4})\b/g

/** Days since 30 December 1899, which is right from 1 March 1900 on; 20000 is in 1954, 79999 in 2119. */
const excelDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
