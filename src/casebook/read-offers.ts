import { type Fault, fail, fault, ok, type Result } from '../base/result.ts'
import type { Offer } from './admit.ts'

/**
 * Reads a file of records in our own format: JSON Lines, one record a line; empty lines are passed over.
 * @param name the file's name, for saying where something stands
 */
export function readOffers(text: string, name: string): Result<Offer[], readonly Fault[]> {
  const offers: Offer[] = []
  const faults: Fault[] = []
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const where = `${name}, line ${i + 1}`
    try {
      offers.push({ where, input: JSON.parse(line) })
    } catch (error) {
      faults.push(
        fault(
          'line-json',
          `The line is not JSON (${(error as Error).message}); write one record in braces on one line`,
          where,
        ),
      )
    }
  }
  return faults.length > 0 ? fail(faults) : ok(offers)
}
