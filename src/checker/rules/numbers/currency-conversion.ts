import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readDates,
  readQuantities,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { tengeIn, yearsOfRates } from './rates.ts'
import { inFigures } from './say.ts'

/** An amount in brackets after an amount in another currency, by a table of yearly rates. */
export const currencyConversion: Rule = {
  code: 'currency-conversion',
  group: 'numbers',
  title: 'A converted amount is of the right size',
  why: "A fine that is half or ten times too large in euros travels into speeches. The amount in brackets is compared with the yearly average rates of 2015 to 2025 between tenge, euro, dollar, rouble and som. It is reported where no year comes near it (a third off), and as a note where the year printed beside it does not. Amounts that are not each other's conversion are not compared.",
  source: 'National Bank of Kazakhstan, official exchange rates, averages for the period',
  examples: [
    {
      text: 'He was fined 100,000 tenge (some 20 EUR) in 2023.',
      finds: ['20 EUR'],
      shows: 'a zero lost',
    },
    {
      text: 'In 2024 the court ordered her to pay 340 euros (about 85,000 tenge).',
      finds: ['85,000 tenge'],
      shows: 'half of it',
    },
    {
      text: 'He was fined 100,000 tenge (some 200 EUR) in 2023.',
      finds: [],
      shows: 'a right conversion, rounded',
    },
    {
      text: 'In 2015 the fine was 100,000 tenge (around 450 dollars).',
      finds: [],
      shows: 'trap: another year, another rate',
    },
    {
      text: 'He was fined 100,000 tenge (she 20 EUR).',
      finds: [],
      shows: "trap: somebody else's fine",
    },
    {
      text: 'The fine rose from 100,000 tenge (200,000 tenge for repeated offences).',
      finds: [],
      shows: 'trap: one currency',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const quantities = draft.part(readQuantities)
    const dates = draft.part(readDates)
    for (const sentence of draft.part(readSentences).all) {
      const amounts = quantities.of(sentence).filter(({ kind }) => kind === 'money')
      amounts.forEach((converted, at) => {
        const given = amounts[at - 1]
        if (given === undefined || !isConversion(given, converted)) return
        const rates = (year: number) =>
          rate(given.currency ?? '', converted.currency ?? '', year) ?? 0
        const factor = (year: number) => offBy(converted.value, given.value * rates(year))
        const nearest = Math.min(...yearsOfRates.map(factor))
        const year = yearOf(sentence)
        const expected = given.value * rates(year ?? 2024)
        if (nearest <= tolerance && (year === undefined || factor(year) <= tolerance)) return
        report({
          at: { passage: converted.passage, from: converted.numberFrom, to: converted.to },
          severity: nearest > tolerance ? 'warning' : 'note',
          message: `${inFigures(given.value)} ${given.currency} was about ${inFigures(rounded(expected))} ${converted.currency} in ${year ?? 2024}, not ${inFigures(converted.value)}. Check the conversion.`,
          related: [{ passage: given.passage, from: given.numberFrom, to: given.to }],
        })
      })
    }

    function yearOf(sentence: Sentence): number | undefined {
      const before = dates.of(sentence.passage).filter(({ from }) => from < sentence.to)
      const stated = before.at(-1)?.earliest ?? dates.own?.earliest
      const year = stated === undefined ? undefined : Number(stated.slice(0, 4))
      return year !== undefined && yearsOfRates.includes(year) ? year : undefined
    }
  },
}

/** How many times too large or too small an amount may be: rates move within a year, and amounts are rounded. */
const tolerance = 1.34

const offBy = (printed: number, expected: number): number =>
  Math.max(printed / expected, expected / printed)

function isConversion(given: Quantity, converted: Quantity): boolean {
  if (
    given.currency === undefined ||
    converted.currency === undefined ||
    given.currency === converted.currency
  )
    return false
  if (
    given.value === 0 ||
    converted.value === 0 ||
    given.bound === 'span' ||
    converted.bound === 'span'
  )
    return false
  const gap = given.passage.text.slice(given.to, converted.numberFrom)
  return /^\s*(?:\(|,\s*(?:or|i\.e\.|that is,?)\s|\s[–—=≈]\s)\s*(?:(?:or|i\.e\.|approx\.|some|about|around|approximately|roughly|nearly|almost|circa|ca\.|equivalent to|the equivalent of|equal to|more than|over|=|≈|~)\s*){0,2}(?:US)?[$€₸₽]?\s*$/i.test(
    gap,
  )
}

function rate(from: string, to: string, year: number): number | undefined {
  const given = tengeIn(from, year)
  const wanted = tengeIn(to, year)
  return given === undefined || wanted === undefined ? undefined : given / wanted
}

/** Two significant figures: a yearly average gives no more. */
function rounded(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return Math.round(value / step) * step
}
