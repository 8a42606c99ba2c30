import type { Report, Rule, Span } from '../../rule.ts'
import {
  type Dated,
  type Dates,
  readCitations,
  readDates,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { inWords } from './say.ts'
import { olderSource } from './sources.ts'
import { isAhead } from './tense.ts'

/** An example of what was counted in a period that is dated outside the period; a period that runs backwards. */
export const dateBeforePeriod: Rule = {
  code: 'date-before-period',
  group: 'dates',
  title: 'What is counted in a period happened in it',
  why: '"Between 30 July and 27 September more than 200 cases" is followed by an example of June: either the case is not one of the 200 or the period is wrong. Looked at are examples ("for example", "among them", "in one case") in the same or the next sentence, and periods that end before they begin.',
  examples: [
    {
      text: 'Between 30 July and 27 September 2020, more than 200 people were persecuted. For example, on 12 June 2020 an activist was beaten.',
      finds: ['12 June 2020'],
      shows: 'before the period',
    },
    {
      text: 'From January to March 2024, nine rallies were refused, among them one on 8 April 2024.',
      finds: ['8 April 2024'],
      shows: 'after the period',
    },
    {
      text: 'From 30 July to 27 September 2020, 39 cases were opened.[^1]\n\n[^1]: https://www.hrw.org/news/2020/08/26/kazakhstan\n',
      finds: ['30 July to 27 September 2020'],
      shows: 'the source is older than the end of the period',
    },
    {
      text: 'The report covers the period from March 2024 to January 2024.',
      finds: ['March 2024 to January 2024'],
      shows: 'backwards',
    },
    {
      text: 'Between 30 July and 27 September 2020, more than 200 people were persecuted. For example, on 12 August 2020 an activist was beaten.',
      finds: [],
      shows: 'within the period',
    },
    {
      text: 'Between 30 July and 27 September 2020, more than 200 people were persecuted. The campaign began on 12 June 2020.',
      finds: [],
      shows: 'trap: no example of what was counted',
    },
    {
      text: 'The age of eligibility was raised from 18 to 21 in 2020, and the law of March 2024 kept it.',
      finds: [],
      shows: 'trap: from and to without dates',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    const sentences = draft.part(readSentences)
    const citations = draft.part(readCitations)
    for (const sentence of sentences.all) {
      const period = periodOf(sentence, dates)
      if (period === undefined) continue
      const { from, to, first, last } = period
      if (last.latest < first.earliest) {
        report({
          at: { passage: sentence.passage, from, to },
          severity: 'warning',
          message: `The period ends (${inWords(last)}) before it begins (${inWords(first)}). Correct one of the dates.`,
        })
        continue
      }
      const source = sourceBefore(sentence, last)
      if (source) {
        report({
          at: { passage: sentence.passage, from, to },
          severity: 'warning',
          message: `The source in the note (${source.said}) is older than the end of the period counted (${inWords(last)}). Correct the period or cite the source of the count.`,
          related: [source.at],
        })
      }
      const next = sentences.around(sentence, -1, 1)[0]
      for (const date of [
        ...examplesIn(sentence, to, dates),
        ...(next ? examplesIn(next, next.from, dates) : []),
      ]) {
        if (date.latest >= first.earliest && date.earliest <= last.latest) continue
        report({
          at: { passage: date.passage, from: date.from, to: date.to },
          severity: 'warning',
          message: `${inWords(date)} lies outside of the period counted (${inWords(first)} to ${inWords(last)}). Correct the date or the period.`,
          related: [{ passage: sentence.passage, from, to }],
        })
      }
    }

    /** A count up to a day cannot stand in a source of an earlier day. */
    function sourceBefore(sentence: Sentence, last: Dated): { at: Span; said: string } | undefined {
      if (!counted.test(sentence.text) || isAhead(sentence.text)) return undefined
      const [cited, other] = citations(sentence)
      return cited && !other ? olderSource(last, cited.note, dates, 'latest') : undefined
    }
  },
}

/** The sentence gives a number of cases. */
const counted =
  /\b(?:\d{2,}|dozens|hundreds|\w+teen|twenty|thirty|forty|fifty)\s+(?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Ll}/u

interface Period {
  readonly first: Dated
  readonly last: Dated
  readonly from: number
  readonly to: number
}

/** "between A and B", "from A to B", "A – B" with two dates of month or day. */
function periodOf({ passage, from, text }: Sentence, dates: Dates): Period | undefined {
  const here = dates.within({ passage, from, text, to: from + text.length, index: 0 })
  for (const [at, first] of here.entries()) {
    const last = here[at + 1]
    if (last === undefined) break
    if (
      first.precision === 'season' ||
      last.precision === 'season' ||
      (first.precision === 'year') !== (last.precision === 'year')
    )
      continue
    const lead = /\b(between|from|period)\s+(?:early\s+|late\s+|mid-)?$/i
      .exec(passage.text.slice(from, first.from))?.[1]
      ?.toLowerCase()
    const joint = passage.text.slice(first.to, last.from)
    const fits =
      lead === 'between'
        ? /^\s*(?:,\s*)?and\s+(?:early |late |mid-)?$/
        : /^\s*(?:to|until|till|through|up to|[–—-])\s*(?:early |late |mid-)?$/
    if (lead !== undefined && fits.test(joint))
      return { first, last, from: first.from, to: last.to }
  }
  return undefined
}

const example =
  /\b(?:for example|for instance|among (?:them|these|others)|including|in one (?:such )?case|one of them|e\.g\.)/gi

/** The dates behind "for example" in a sentence that tells of no second period. */
function examplesIn(
  { passage, from, to, text, index }: Sentence,
  after: number,
  dates: Dates,
): readonly Dated[] {
  const hit = [...text.matchAll(example)].find((match) => from + match.index >= after)
  if (!hit) return []
  const behind = dates
    .within({ passage, from, to, text, index })
    .filter(
      (date) =>
        date.from > from + hit.index && (date.precision === 'day' || date.precision === 'month'),
    )
  const [date] = behind
  return behind.length === 1 &&
    date &&
    /\b(?:on|in)\s+(?:early |late |mid-)?$/.test(passage.text.slice(from, date.from))
    ? [date]
    : []
}
