import type { Report, Rule } from '../../rule.ts'
import {
  type Dated,
  readDates,
  type Understanding,
  weekdayNames,
  weekdays,
} from '../../understanding/index.ts'
import { inWords } from './say.ts'

/** A day of the week against its date. */
export const dateWeekday: Rule = {
  code: 'date-weekday',
  group: 'dates',
  title: 'The day of the week is right',
  why: 'A wrong weekday means a wrong date, and nobody can tell which of the two is wrong. Looked at are weekdays beside a full date, in English, Russian and Kazakh. A weekday beside a date without a year is not looked at.',
  examples: [
    {
      text: 'The referendum took place on Saturday, 6 October 2024.',
      finds: ['Saturday'],
      shows: 'before the date',
    },
    {
      text: 'He was released on 17 January 2025 (Monday).',
      finds: ['Monday'],
      shows: 'after the date',
    },
    {
      text: 'Референдум прошёл в субботу, 6 октября 2024 года.',
      finds: ['субботу'],
      shows: 'in Russian',
    },
    {
      text: 'The referendum took place on Sunday, 6 October 2024.',
      finds: [],
      shows: 'the right day',
    },
    {
      text: 'The hearing on Monday was put off to 17 January 2025.',
      finds: [],
      shows: 'trap: the weekday of another day',
    },
    {
      text: 'Black Friday, 29 November 2024, brought crowds.',
      finds: [],
      shows: 'a name with the right day',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    for (const passage of draft.passages) {
      for (const date of dates.of(passage)) {
        if (date.precision !== 'day' || date.several) continue
        const named = weekdayAt(date)
        if (named === undefined) continue
        const right = new Date(`${date.earliest}T00:00:00Z`).getUTCDay()
        if (right === named.day) continue
        const name = weekdayNames[right]?.[named.language] ?? ''
        report({
          at: { passage, from: named.from, to: named.to },
          severity: 'error',
          message: `${inWords(date)} was a ${weekdayNames[right]?.[0]}, not a ${weekdayNames[named.day]?.[0]}. Correct the day or the date.`,
          related: [{ passage, from: date.from, to: date.to }],
          suggestions: named.language === 0 ? [name] : [],
        })
      }
    }
  },
}

interface Named {
  readonly day: number
  readonly from: number
  readonly to: number
  /** Column of `weekdayNames`. */
  readonly language: 0 | 1 | 2
}

function weekdayAt({ passage, from, to }: Dated): Named | undefined {
  const before = /([\p{L}]+)(?:,\s*|\s+|,?\s+(?:the|on)\s+|\s*\()$/u.exec(
    passage.text.slice(Math.max(0, from - 24), from),
  )
  const start = before ? from - before[0].length : 0
  const first = named(before?.[1], start)
  if (first) return first
  const after = /^(?:,\s*(?:a\s+)?|\s*\(|\s+)([\p{L}]+)(?=[\s,.;:)]|$)/u.exec(
    passage.text.slice(to, to + 24),
  )
  return named(after?.[1], after ? to + after[0].length - (after[1]?.length ?? 0) : 0)
}

function named(word: string | undefined, from: number): Named | undefined {
  const day = word === undefined ? undefined : weekdays.get(word.toLowerCase())
  if (word === undefined || day === undefined) return undefined
  const language = /[a-z]/i.test(word) ? 0 : weekdayNames[day]?.[2] === word.toLowerCase() ? 2 : 1
  return { day, from, to: from + word.length, language }
}
