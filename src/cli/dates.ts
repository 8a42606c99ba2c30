import { InvalidArgumentError } from 'commander'
import { isDay } from '../base/date.ts'

/** An option that is a day: YYYY-MM-DD, and one that exists. */
export function dayOption(text: string): string {
  if (!isDay(text))
    throw new InvalidArgumentError(`"${text}" is not a day; write it as 2025-02-28.`)
  return text
}
