import type { Report, Rule } from '../../rule.ts'
import { type Dated, readDates, type Understanding } from '../../understanding/index.ts'
import { nearDays } from './near-days.ts'
import { inWords } from './say.ts'

/** "Last year", "this year" beside a date that is of another year. */
export const dateRelative: Rule = {
  code: 'date-relative',
  group: 'dates',
  title: '"Last year" and "this year" agree with the date of the paper',
  why: 'Chapters are taken over from the paper of the year before, and "last year" comes with them. Compared are such words with an absolute date right beside them, against the date of the paper. Alone they are not looked at, nor in quotations or papers without a date.',
  examples: [
    {
      text: '*February 2025*\n\nThe law was adopted last year, in June 2023.',
      finds: ['last year'],
      shows: 'the year before last',
    },
    {
      text: '*February 2025*\n\nEarlier this year, on 17 June 2024, the court ruled.',
      finds: ['this year'],
      shows: 'taken over from last year',
    },
    {
      text: 'Brussels, 8 October 2014\n\nLast month, on 5 August 2014, his appeal was rejected. Tomorrow, on 10 October 2014, you will meet the President.',
      finds: ['Last month', 'Tomorrow'],
      shows: 'a month and a day',
    },
    {
      text: 'Brussels, 8 October 2014\n\nLast month, on 5 September 2014, his appeal was rejected. Tomorrow, on 9 October 2014, you will meet the President.',
      finds: [],
      shows: 'trap: right ones',
    },
    {
      text: '*May 2025*\n\nIn 2022, this year, a rally was refused.',
      finds: ['this year'],
      shows: 'the date first',
    },
    {
      text: '*February 2025*\n\nThe law was adopted last year, in June 2024.',
      finds: [],
      shows: 'the right year',
    },
    {
      text: '*February 2025*\n\nLast year, activists were denied the right to march as in 2022.',
      finds: [],
      shows: 'trap: the date stands elsewhere',
    },
    {
      text: '*February 2025*\n\n"We will march this year," she said in January 2022.',
      finds: [],
      shows: "trap: somebody else's words",
    },
    {
      text: 'The law was adopted last year, in June 2023.',
      finds: [],
      shows: 'trap: a paper without a date',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    const { own } = dates
    if (own === undefined || own.earliest.slice(0, 4) !== own.latest.slice(0, 4)) return
    const year = Number(own.earliest.slice(0, 4))
    for (const passage of draft.passages) {
      for (const date of dates.of(passage)) {
        const near: Near | undefined = passage === own.passage ? undefined : nearWords(date)
        const days = near && nearDays.find(({ words }) => words.test(near.text))?.days(own)
        if (near && days && (date.latest < days.earliest || date.earliest > days.latest))
          report({
            at: { passage, from: near.from, to: near.from + near.text.length },
            severity: 'warning',
            message: `The paper is dated ${inWords(own)}; “${near.text.toLowerCase()}” is not ${inWords(date)}. Correct one of the dates.`,
            related: [date, own].map((other) => ({
              passage: other.passage,
              from: other.from,
              to: other.to,
            })),
          })
        const found = wordsBeside(date)
        if (found === undefined || passage === own.passage) continue
        const meant = year + found.shift
        if (date.earliest.slice(0, 4) <= `${meant}` && date.latest.slice(0, 4) >= `${meant}`)
          continue
        report({
          at: { passage, from: found.from, to: found.to },
          severity: 'warning',
          message: `In a paper of ${inWords(own)} this is ${meant}, the date beside it is ${inWords(date)}. Correct the date or leave the words out.`,
          related: [date, own].map((other) => ({
            passage: other.passage,
            from: other.from,
            to: other.to,
          })),
        })
      }
    }
  },
}

const nearBefore =
  /(?<!\p{L})(yesterday|today|tomorrow|(?:last|past|this|next) (?:week|month))\s*(?:,\s*|\(|\s[–—-]\s)?\s*(?:(?:on|in)\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?$/iu

interface Near {
  readonly text: string
  readonly from: number
}

/** "Last month, on 5 August 2014". */
function nearWords({ passage, from }: Dated): Near | undefined {
  const start = Math.max(0, from - 50)
  const hit = nearBefore.exec(passage.text.slice(start, from))
  return hit?.[1] === undefined ? undefined : { text: hit[1], from: start + hit.index }
}

const shifts: readonly (readonly [RegExp, number])[] = [
  [/^(?:last|past) year$/i, -1],
  [/^(?:this|the current) year$/i, 0],
  [/^next year$/i, 1],
  [/^(?:в )?прошлом году$/i, -1],
  [/^(?:в )?этом году$/i, 0],
  [/^биыл$/i, 0],
  [/^былтыр$/i, -1],
]
const words = `(?:last|past|this|next|the current) year|(?:в )?(?:прошлом|этом) году|биыл|былтыр`
const before = new RegExp(
  String.raw`(?<!\p{L})(${words})\s*(?:,\s*|\(|\s[–—-]\s)?\s*(?:(?:in|on|в)\s+)?(?:(?:early|mid|late)[\s-])?$`,
  'iu',
)
const after = new RegExp(
  String.raw`^\s*(?:,\s*|\(|\s[–—-]\s)?\s*(?:(?:that is|i\.e\.),?\s*)?(?:earlier\s+|later\s+)?(${words})(?!\p{L}|['’])`,
  'iu',
)

function wordsBeside({
  passage,
  from,
  to,
}: Dated): { from: number; to: number; shift: number } | undefined {
  const start = Math.max(0, from - 40)
  const ahead = before.exec(passage.text.slice(start, from))
  if (ahead?.[1] !== undefined) return placed(ahead[1], start + ahead.index)
  const behind = after.exec(passage.text.slice(to, to + 40))
  if (behind?.[1] === undefined) return undefined
  return placed(behind[1], to + behind[0].length - behind[1].length)
}

function placed(
  text: string,
  from: number,
): { from: number; to: number; shift: number } | undefined {
  const shift = shifts.find(([pattern]) => pattern.test(text))?.[1]
  return shift === undefined ? undefined : { from, to: from + text.length, shift }
}
