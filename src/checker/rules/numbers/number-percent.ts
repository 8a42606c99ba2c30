import type { Report, Rule } from '../../rule.ts'
import {
  type Quantity,
  readQuantities,
  readSentences,
  type Understanding,
} from '../../understanding/index.ts'
import { inFigures } from './say.ts'

/** A percentage against the two numbers printed with it. */
export const numberPercent: Rule = {
  code: 'number-percent',
  group: 'numbers',
  title: 'A percentage agrees with its fraction',
  why: 'A percentage next to "172 of 203" is recomputed by every official who wants to doubt the paper. Compared are a percentage beside "a of b" or "a out of b", and a rise or fall from one number to another; rounding to the printed digit and "about" are allowed for. A percentage without its two numbers beside it is not looked at.',
  examples: [
    {
      text: 'Of 203 prosecutions, 172 of 203 (74.7%) ended in a conviction.',
      finds: ['74.7%'],
      shows: 'in brackets',
    },
    {
      text: 'Some 20 per cent of applicants (9 out of 12) were refused.',
      finds: ['20 per cent'],
      shows: 'percentage first',
    },
    {
      text: 'Registered associations fell from 200 to 140, a decrease of 40 per cent.',
      finds: ['40 per cent'],
      shows: 'a fall',
    },
    {
      text: 'By the official result 71 per cent voted for the plant, 26 per cent against, and 13 per cent spoilt their ballots.',
      finds: ['71 per cent'],
      shows: 'shares above a hundred',
    },
    {
      text: 'Courts convicted in 172 of 203 cases (85 per cent).',
      finds: [],
      shows: 'rounded to a whole',
    },
    {
      text: 'Nearly 86% of the cases, 172 out of 203, ended in a conviction.',
      finds: [],
      shows: 'trap: "nearly" is not exact',
    },
    {
      text: 'The share of people below the poverty line fell from 50 to 12 per cent.',
      finds: [],
      shows: 'trap: from one percentage to another',
    },
    {
      text: 'In 12 of 20 cities turnout was above 60 per cent.',
      finds: [],
      shows: 'trap: the percentage is of something else',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const quantities = draft.part(readQuantities)
    for (const sentence of draft.part(readSentences).all) {
      const all = quantities.of(sentence)
      checkShares(all, report)
      for (const percent of all) {
        if (percent.kind !== 'percent') continue
        const told = fraction(percent, all) ?? change(percent, all)
        if (told === undefined || agrees(percent, told.percent)) continue
        report({
          at: { passage: percent.passage, from: percent.numberFrom, to: percent.to },
          severity: 'warning',
          message: `${told.said} is ${inFigures(Math.round(told.percent * 10) / 10)} per cent, the text says ${percent.passage.text.slice(percent.numberFrom, percent.numberTo)}. Correct one of the numbers.`,
          related: told.from.map(({ passage, numberFrom, to }) => ({
            passage,
            from: numberFrom,
            to,
          })),
        })
      }
    }
  },
}

const sides =
  /\b(?:for|in favour|in favor|against|abstain\w*|spoil?t|invalid|undecided|no answer|approved|opposed|rejected)\b/i

/** "71 per cent voted for, 26 per cent against, 13 per cent spoilt": shares of one vote above a hundred. */
function checkShares(all: readonly Quantity[], report: Report): void {
  const shares = all.filter(({ kind, bound }) => kind === 'percent' && bound === 'exact')
  const [first] = shares
  if (first === undefined || shares.length < 3) return
  const { passage, sentence } = first
  const told = shares.filter(({ to }, at) =>
    sides.test(passage.text.slice(to, shares[at + 1]?.from ?? sentence.to)),
  )
  const sum = shares.reduce((total, { value }) => total + value, 0)
  if (told.length < shares.length || sum <= 100.5) return
  report({
    at: { passage, from: first.numberFrom, to: first.to },
    severity: 'warning',
    message: `The shares of this vote make ${inFigures(Math.round(sum * 10) / 10)} per cent. Correct one of them.`,
    related: shares.slice(1).map(({ numberFrom, to }) => ({ passage, from: numberFrom, to })),
  })
}

interface Told {
  readonly percent: number
  readonly said: string
  readonly from: readonly Quantity[]
}

/** "172 of 203" next to the percentage: the one in brackets, or with nothing but a comma or "or" between. */
function fraction(percent: Quantity, all: readonly Quantity[]): Told | undefined {
  const text = percent.passage.text
  const counts = all.filter(({ kind, adjectival }) => kind === 'count' && !adjectival)
  for (const [index, part] of counts.entries()) {
    const whole = counts[index + 1]
    if (
      whole === undefined ||
      part.bound !== 'exact' ||
      whole.bound !== 'exact' ||
      whole.value < part.value
    )
      continue
    if (
      !/^\s*(?:cases\s+)?(?:\([^)]*\)\s*)?(?:out of|of)\s+(?:the\s+|a total of\s+|all\s+)?$/.test(
        text.slice(part.to, whole.numberFrom),
      )
    )
      continue
    const before = text.slice(whole.to, percent.from)
    const after = text.slice(percent.to, part.from)
    const inside = percent.from > part.to && percent.to < whole.from
    const follows =
      percent.from > whole.to &&
      /^[^.,;:()]{0,25}(?:\(|,\s*(?:or|i\.e\.|that is)\s+|\s+or\s+)\s*$/.test(before)
    const leads =
      percent.to < part.from &&
      /^(?:\s+of\s[^.,;:()]{0,40})?\s*(?:\(|,\s*(?:or\s+)?)\s*$/.test(after)
    if (inside || follows || leads) {
      return {
        percent: (100 * part.value) / whole.value,
        said: `${inFigures(part.value)} of ${inFigures(whole.value)}`,
        from: [part, whole],
      }
    }
  }
  return undefined
}

/** "from 200 to 140, a decrease of 30 per cent". */
function change(percent: Quantity, all: readonly Quantity[]): Told | undefined {
  const text = percent.passage.text
  const at = all.indexOf(percent)
  const [first, second] = [all[at - 2], all[at - 1]]
  if (
    first === undefined ||
    second === undefined ||
    first.kind === 'percent' ||
    second.kind !== first.kind ||
    first.value === 0
  )
    return undefined
  const joined =
    /\bfrom\s+$/.test(text.slice(first.sentence.from, first.numberFrom)) &&
    /^[^,;:]{0,30}\sto\s+$/.test(text.slice(first.to, second.numberFrom))
  const named =
    /^[^,;:()]{0,30}(?:,|\(|\s-|\s–)?\s*(?:(?:an?|the)\s+)?(?:rise|increase|growth|decrease|drop|fall|decline|reduction)\s+(?:of|by)\s+(?:\w+\s){0,2}$/.test(
      text.slice(second.to, percent.numberFrom),
    )
  if (!joined || !named) return undefined
  const rate = (100 * Math.abs(second.value - first.value)) / first.value
  return {
    percent: rate,
    said: `The change from ${inFigures(first.value)} to ${inFigures(second.value)}`,
    from: [first, second],
  }
}

function agrees({ value, bound, passage, numberFrom, numberTo }: Quantity, told: number): boolean {
  const digits = /\.(\d+)$/.exec(passage.text.slice(numberFrom, numberTo))?.[1]?.length ?? 0
  const step = 10 ** -digits
  if (bound === 'over') return told > value - step / 2
  if (bound === 'at-least') return told >= value - step / 2
  if (bound === 'under') return told < value + step / 2
  if (bound === 'at-most') return told <= value + step / 2
  // Papers round up, down and to the nearest; "about" is good for two points, or a tenth of what it says.
  return Math.abs(told - value) < (bound === 'exact' ? step : Math.max(2, value * 0.1))
}
