import { scaleUtc } from 'd3-scale'
import { addDays } from '../base/date.ts'
import { round } from './svg.ts'

/** A stretch of days, both included, YYYY-MM-DD. */
export interface Period {
  readonly from: string
  readonly until: string
}

/** The days between which something happened, YYYY-MM-DD; null = not known. */
export interface Edge {
  readonly earliest: string | null
  readonly latest: string | null
}

/** Where a day stands across a picture, in per cent; days outside stand at its edges. */
export function timeScale({ from, until }: Period): (day: string) => number {
  const scale = scaleUtc([new Date(from), new Date(until)], [1.5, 98.5]).clamp(true)
  return (day) => round(scale(new Date(day)))
}

/** At most six years, evenly apart, so that their numbers never meet even on the narrowest screen. */
export function yearMarks({ from, until }: Period): string[] {
  const first = Number(from.slice(0, 4)) + (from.slice(4) === '-01-01' ? 0 : 1)
  const last = Number(until.slice(0, 4))
  const every = Math.max(1, Math.ceil((last - first + 1) / 6))
  const list: string[] = []
  for (let year = first; year <= last; year += every) list.push(`${year}-01-01`)
  return list
}

/** A month as "2025-02", which is also its EDTF. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month `count` months later, or earlier. */
export function addMonths(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

export const firstDay = (month: string): string => `${month}-01`
export const lastDay = (month: string): string => addDays(firstDay(addMonths(month, 1)), -1)

/** The last `count` months up to the month of a day, oldest first. */
export const monthsUntil = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => addMonths(monthOf(day), i - count + 1))

/** A part of a time that can be looked at alone: a month, a quarter, one year or several. */
export interface Slot extends Period {
  /** EDTF: "2024", "2024-01/2024-03", "2024-02". */
  readonly edtf: string
}

const mostSlots = 12

/** Cuts a period into at most twelve calendar slots, as fine as can be. */
export function slotsOf({ from, until }: Period): Slot[] {
  const [first, last] = [monthOf(from), monthOf(until)]
  const span = monthsBetween(first, last) + 1
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1
  const size =
    span <= mostSlots ? 1 : span <= mostSlots * 3 - 2 ? 3 : 12 * Math.ceil(years / mostSlots)
  const slots: Slot[] = []
  for (let month = startOf(first, size); month <= last; month = addMonths(month, size)) {
    const end = addMonths(month, size - 1)
    slots.push({ from: firstDay(month), until: lastDay(end), edtf: edtfOf(month, end, size) })
  }
  return slots
}

const monthsBetween = (a: string, b: string): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5)) - Number(a.slice(5))

function startOf(month: string, size: number): string {
  if (size >= 12) return `${month.slice(0, 4)}-01`
  return addMonths(month, -((Number(month.slice(5)) - 1) % size))
}

function edtfOf(month: string, end: string, size: number): string {
  if (size === 1) return month
  if (size === 3) return `${month}/${end}`
  const [first, last] = [month.slice(0, 4), end.slice(0, 4)]
  return first === last ? first : `${first}/${last}`
}
