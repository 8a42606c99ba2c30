import type { FigureDefinition } from '../../figures/index.ts'
import { computeFigure } from '../../figures/index.ts'
import type { View } from '../../projections/index.ts'
import { addMonths, lastDay, monthOf } from '../time.ts'

/** A figure on one day. */
export interface StockPoint {
  /** YYYY-MM-DD */
  readonly day: string
  /** The least number: what is documented. */
  readonly sure: number
  /** Of whom there has been no news for too long: not part of the number. */
  readonly unsure: number
  /** A date is not precise enough to say: not part of the number. */
  readonly uncertain: number
}

/** A figure asked for several days, oldest first; days without an answer of our own are left out. */
export interface Stock {
  readonly definition: FigureDefinition
  readonly points: readonly StockPoint[]
  /** What is counted on the last day: the records of the list. */
  readonly records: readonly string[]
}

/** Months between two points. */
export type Every = 1 | 3 | 12

/**
 * The same question for the last days of months, quarters or years before a day, and for that day. A figure that is about one
 * event, or that only quotes, has no course; a day for which it can only quote is left out. Its cost
 * is that of the figure for every day asked.
 * @param count how many days, the last one included
 */
export async function askStock(
  view: View,
  definition: FigureDefinition,
  on: string,
  count: number,
  every: Every,
): Promise<Stock> {
  if (definition.on !== null) return { definition, points: [], records: [] }
  const points: StockPoint[] = []
  let records: readonly string[] = []
  for (const day of [...endsBefore(on, count - 1, every), on]) {
    const answer = await computeFigure(definition, { view, on: day })
    if (answer.basis !== 'computed' || answer.value === null) continue
    points.push({
      day,
      sure: answer.value,
      unsure: sum(answer.unconfirmed),
      uncertain: sum(answer.uncertain),
    })
    records = answer.counted.map((one) => one.record)
  }
  return { definition, points, records }
}

const sum = (counted: readonly { readonly low: number }[] = []): number =>
  counted.reduce((total, { low }) => total + low, 0)

/** The last days of the months, quarters or years that ended before a day. */
function endsBefore(on: string, count: number, every: Every): string[] {
  const month = monthOf(on)
  const into = (Number(month.slice(5)) - 1) % every
  const start = addMonths(month, -into)
  const ends = Array.from({ length: count }, (_, i) =>
    lastDay(addMonths(start, -1 - (count - 1 - i) * every)),
  )
  return ends.filter((day) => day < on)
}
