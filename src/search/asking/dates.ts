import { dateBounds } from '../../base/date.ts'
import { noDay } from '../../projections/index.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'

/** The records that may have happened in a time: any of its days between two dates (EDTF, null = open). */
export async function inTime(
  packed: PackedRecords,
  from: string | null,
  to: string | null,
): Promise<NumberSet> {
  const first = from === null ? -Infinity : dayNumber(dateBounds(from).startEarliest)
  const last = to === null ? Infinity : dayNumber(dateBounds(to).endLatest)
  const [starts, ends] = await Promise.all([packed.columns.days('from'), packed.columns.days('to')])
  const found = new NumberSet(packed.size)
  for (let number = 0; number < starts.length; number++) {
    const start = starts[number] as number
    if (start !== noDay && start <= last && (ends[number] as number) >= first) found.add(number)
  }
  return found
}

const dayNumber = (day: string | null): number => Date.parse(day ?? '') / 86_400_000

/** The year in which each record began; 0 = no date is known. */
export async function yearsOf(packed: PackedRecords): Promise<Int16Array> {
  const starts = await packed.columns.days('from')
  const years = new Int16Array(starts.length)
  for (let number = 0; number < starts.length; number++) {
    const day = starts[number] as number
    if (day !== noDay) years[number] = yearOfDay(day)
  }
  return years
}

const known = new Map<number, number>()

function yearOfDay(day: number): number {
  const year = known.get(day) ?? new Date(day * 86_400_000).getUTCFullYear()
  known.set(day, year)
  return year
}
