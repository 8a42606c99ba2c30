import { addDays } from '../../../base/date.ts'
import type { Report, Rule, Span } from '../../rule.ts'
import {
  addressDate,
  type Dated,
  type Dates,
  type Passage,
  readCitations,
  readDates,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { inWords } from './say.ts'
import { olderSource } from './sources.ts'
import { isAhead } from './tense.ts'

/** The date of an event against the date of the source cited for it. */
export const dateNote: Rule = {
  code: 'date-note',
  group: 'dates',
  title: 'A source is not older than what it reports',
  why: 'A verdict of 17 January 2025 cannot be in an article of 17 January 2024: one of the two years is a slip. The date of a note is compared with the date in its own address, and with the sentence it stands behind where that tells of one day. Sources given for background, plans, and sentences with several dates are left alone; a source may always be younger.',
  examples: [
    {
      text: 'On 17 January 2025 a court convicted six police officers.[^1]\n\n[^1]: See the article of 17 January 2024: https://kaktus.media/doc/516403\n',
      finds: ['17 January 2025'],
      shows: 'one year off',
    },
    {
      text: 'The activist is held in Almaty.[^1]\n\n[^1]: See the statement of 26 February 2024: https://www.hrw.org/news/2023/02/26/kazakhstan\n',
      finds: ['26 February 2024'],
      shows: 'a note against its own address',
    },
    {
      text: 'On 17 January 2025 a blogger was detained.[^1]\n\n[^1]: https://mediazona.ca/article/2024/12/23/kz\n',
      finds: ['17 January 2025'],
      shows: 'the address is older than the event',
    },
    {
      text: 'On 17 January 2025 a court convicted six police officers.[^1]\n\n[^1]: See the article of 20 January 2025: https://kaktus.media/doc/516403\n',
      finds: [],
      shows: 'a younger source',
    },
    {
      text: 'On 17 January 2025 a blogger was detained.[^1]\n\n[^1]: For background on his earlier case, see the article of 5 May 2021: https://kaktus.media/doc/1\n',
      finds: [],
      shows: 'trap: background',
    },
    {
      text: 'The vote is planned for 6 October 2024.[^1]\n\n[^1]: See the decree of 2 September 2024.\n',
      finds: [],
      shows: 'trap: a plan may be older than the day',
    },
    {
      text: 'The report came out in April.[^1]\n\n[^1]: See the paper of April 2024: https://iphronline.org/wp-content/uploads/2024/04/paper.pdf\n',
      finds: [],
      shows: 'trap: month and address agree',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    for (const passage of draft.passages) checkAddresses(passage, dates, report)
    const citations = draft.part(readCitations)
    for (const sentence of draft.part(readSentences).all) {
      if (sentence.passage.note || sentence.passage.block.marks.length === 0) continue
      const event = oneDay(sentence, dates)
      if (event === undefined) continue
      for (const { at, note } of citations(sentence)) {
        const source = at > event.from ? olderSource(event, note, dates) : undefined
        if (source) say(event, source)
      }
    }

    function say(event: Dated, source: { at: Span; said: string }): void {
      report({
        at: { passage: event.passage, from: event.from, to: event.to },
        severity: 'warning',
        message: `The source in the note is of ${source.said}, earlier than ${inWords(event)}. Correct one of the dates or cite another source.`,
        related: [source.at],
      })
    }
  },
}

/** The one date of a sentence that tells of a day gone by. */
function oneDay(sentence: Sentence, dates: Dates): Dated | undefined {
  const here = dates.within(sentence)
  const [date] = here
  if (here.length !== 1 || date === undefined || date.precision !== 'day' || date.several)
    return undefined
  return isAhead(sentence.text) ? undefined : date
}

/** "statement of 26 February 2024: https://…/2023/02/26/…": the only date and the only address of a passage of sources. */
function checkAddresses(passage: Passage, dates: Dates, report: Report): void {
  const cited = dates.addresses(passage)
  if (cited.length === 0) return
  for (const [at, { url, from, to }] of cited.entries()) {
    const published = addressDate(url)
    if (published === undefined) continue
    const start = cited[at - 1]?.to ?? 0
    const date = dates
      .of(passage)
      .findLast(
        (one) =>
          one.to <= from &&
          one.from >= start &&
          (one.precision === 'day' || one.precision === 'month'),
      )
    if (
      date === undefined ||
      date.several ||
      !/\b(?:from|of|on|dated|published|issued|in|,)\s*$/.test(
        passage.text
          .slice(Math.max(0, date.from - 40), date.from)
          .replace(/\b(?:early|mid|late)[\s-]+$/, ''),
      )
    )
      continue
    if (
      !/^[\s:,(–—-]*(?:available at|at|see)?[\s:,(–—-]*$/i.test(passage.text.slice(date.to, from))
    )
      continue
    // A folder of uploads is named for the month the file was put there.
    const slack = url.includes('/uploads/') ? 62 : 3
    const near =
      addDays(published.earliest, -slack) <= date.latest &&
      date.earliest <= addDays(published.latest, slack)
    if (near) continue
    report({
      at: { passage, from: date.from, to: date.to },
      severity: 'warning',
      message: `The text says ${inWords(date)}, the address of the source ${inWords(published)}. Correct the one that is wrong.`,
      related: [{ passage, from, to }],
    })
  }
}
