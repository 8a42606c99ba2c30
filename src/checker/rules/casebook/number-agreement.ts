import type { Quantity } from '../../understanding/index.ts'
import type { KnownNumber } from './knowledge.ts'

/** How far two round numbers may lie apart and still be one. */
const roughly = 0.1

/** Can what the draft says be so if the casebook's number is right? "More than 20" and 25 agree, 20 and 25 do not. */
export function agrees({ value, bound }: Quantity, { least, most, about }: KnownNumber): boolean {
  const slack = about || bound === 'about' ? roughly : 0
  const low = least ?? Number.NEGATIVE_INFINITY
  const from = least === null ? low : least * (1 - slack)
  const to = most === null ? Number.POSITIVE_INFINITY : most * (1 + slack)
  switch (bound) {
    case 'over':
      // "More than 238" where the casebook has "over 230": it does not know of so many.
      return most === null ? value < low + 1 : value < to
    case 'at-least':
      return most === null ? value <= low : value <= to
    case 'under':
      return value > from
    case 'at-most':
      return value >= from
    default:
      return from <= value && value <= to
  }
}

/** "12 more", "3 fewer" of what the text says against one number of the casebook; empty where neither is exact. */
export function difference({ value, bound }: Quantity, { least, most }: KnownNumber): string {
  if (bound !== 'exact' || least === null || least !== most) return ''
  return value > least ? `${value - least} more` : `${least - value} fewer`
}

/** Is it the very number that the casebook has, qualifier and all? */
export function isSame(told: Quantity, known: KnownNumber): boolean {
  const { value, bound } = told
  const { least, most } = known
  if (bound === 'over' || bound === 'at-least')
    return most === null && least === (bound === 'over' ? value + 1 : value)
  return least !== null && most !== null && agrees(told, known)
}

/** "Several thousand" does not contradict "over 300", but it is another number, as 9 and 238 are. */
export const isOfItsSize = ({ value }: Quantity, { least, most }: KnownNumber): boolean =>
  value * timesApart >= (least ?? 0) &&
  value <= (most ?? (least ?? value) * timesApart) * timesApart

const timesApart = 5
