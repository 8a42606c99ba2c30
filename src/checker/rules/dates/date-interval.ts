import type { Report, Rule } from '../../rule.ts'
import {
  type Dated,
  type Quantity,
  readDates,
  readQuantities,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { wrongAnniversaries } from './anniversaries.ts'
import { daysMeant, gapBetween, gapInWords, overlap } from './gaps.ts'
import { type ToldLength, toldLengths } from './lengths.ts'
import { inWords } from './say.ts'
import { between, followsDate, isDay, type Pair, stretch, stretchOf, upTo } from './stretches.ts'

/** "Three years later", "two weeks before", "for six days" against the two dates beside it. */
export const dateInterval: Rule = {
  code: 'date-interval',
  group: 'dates',
  title: 'Lengths of time agree with their dates',
  why: 'The date was corrected and "two weeks later" stayed. Compared are "later", "earlier", "after", "before" and "between" with the two dates they join, and a length beside a stretch of days. Months and years are taken roughly, days with or without the first one; a length with one date only is not looked at.',
  examples: [
    {
      text: 'He was arrested in March 2021. Three years later, in May 2023, he was released.',
      finds: ['Three years'],
      shows: 'years',
    },
    {
      text: 'The activist died on 2 July 2024, two weeks after the attack of 28 June 2024.',
      finds: ['two weeks'],
      shows: 'weeks',
    },
    {
      text: 'There were 30 calendar days between the publication on 5 May 2022 and the vote on 5 June 2022; only 45 days passed between the decree of 2 September 2024 and the vote of 6 October 2024.',
      finds: ['45 days'],
      shows: 'days between two dates',
    },
    {
      text: 'The Internet was shut down for nine days, from 5 to 10 January 2022.',
      finds: ['nine days'],
      shows: 'a stretch of days',
    },
    {
      text: '*October 2014*\n\nFive years ago, in December 2011, police shot at strikers.',
      finds: ['Five years'],
      shows: 'ago, from the date of the paper',
    },
    {
      text: 'The activist was detained on 24 February 2020. The next day, on 26 February 2020, he was found dead.',
      finds: ['The next day'],
      shows: 'the next day was the 25th',
    },
    {
      text: 'The blogger was arrested in May 2018. He was released in May 2021, two years later.',
      finds: ['two years'],
      shows: 'the length behind its date',
    },
    {
      text: 'On 12 November 2024 the court placed him in custody for two months, until 12 February 2025.',
      finds: ['two months'],
      shows: 'for … until',
    },
    {
      text: 'The fifth anniversary of the events of 16 December 2011 will be marked on 16 December 2014.',
      finds: ['fifth anniversary of'],
      shows: 'an anniversary',
    },
    {
      text: 'The activist was detained on 24 February 2020. The next day, on 25 February 2020, he was found dead. On 12 November 2024 she was placed in custody for two months, until 12 January 2025. The third anniversary of the events of 16 December 2011 was marked on 16 December 2014.',
      finds: [],
      shows: 'all right',
    },
    {
      text: 'The Internet was shut down for six days, from 5 to 10 January 2022.',
      finds: [],
      shows: 'the first day counted',
    },
    {
      text: 'He was arrested in March 2021. Three years later, in February 2024, he was released.',
      finds: [],
      shows: 'roughly three years',
    },
    {
      text: 'She serves a seven-year sentence from November 2023 to November 2029.',
      finds: ['seven-year'],
      shows: 'the length of a sentence',
    },
    {
      text: 'He was sentenced to three years in March 2021 and released in May 2023.',
      finds: [],
      shows: 'trap: a sentence is not the time served',
    },
    {
      text: 'The activist died on 2 July 2024 after an attack two weeks earlier.',
      finds: [],
      shows: 'trap: one date only',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    const quantities = draft.part(readQuantities)
    const sentences = draft.part(readSentences)
    for (const sentence of sentences.all) {
      for (const { from, to, event, date, years } of wrongAnniversaries(sentence, dates))
        report({
          at: { passage: sentence.passage, from, to },
          severity: 'warning',
          message: `From ${inWords(event)} to ${inWords(date)} it is ${years} ${years === 1 ? 'year' : 'years'}. Correct the number or one of the dates.`,
          related: [event, date].map(({ passage, from, to }) => ({ passage, from, to })),
        })
      const lengths: readonly (Quantity | ToldLength)[] = [
        ...quantities.of(sentence).filter(({ kind }) => kind === 'time'),
        ...toldLengths(sentence),
      ]
      for (const length of lengths) {
        const told =
          between(length, dates.within(sentence)) ??
          stretch(length, dates.within(sentence)) ??
          upTo(length, dates.within(sentence)) ??
          step(length, sentence)
        const meant = ('meant' in length && length.meant) || daysMeant(length)
        if (told === undefined || meant === undefined) continue
        const [first, second] = told
        const gap = first === second ? stretchOf(first) : gapBetween(first, second)
        if (overlap(gap, meant)) continue
        report({
          at: { passage: length.passage, from: length.numberFrom, to: length.to },
          severity: 'warning',
          message:
            gap.most < 0
              ? `${inWords(second)} is before ${inWords(first)}. Correct one of the dates or the order.`
              : `From ${inWords(first)}${first === second ? '' : ` to ${inWords(second)}`} it is ${gapInWords(gap, length.unit)}, the text says ${length.passage.text.slice(length.numberFrom, length.to)}. Correct one of them.`,
          related: (first === second ? [first] : told).map(({ passage, from, to }) => ({
            passage,
            from,
            to,
          })),
        })
      }
    }

    /** "… A …, N years later, in B" and "B, N weeks after … A". */
    function step(length: Quantity | ToldLength, sentence: Sentence): Pair | undefined {
      const text = length.passage.text
      if ('leads' in length && length.leads) return nextDay(length, sentence)
      const word =
        /^\s+(later|earlier|after|before|prior to|previously|afterwards|ago|since)\b/.exec(
          text.slice(length.to, length.to + 16),
        )
      if (!word) return undefined
      if (word[1] === 'ago' || word[1] === 'since')
        return toOwnDate(length, word, dates.within(sentence))
      const back = /earlier|before|prior|previously/.test(word[1] ?? '')
      const here = dates.within(sentence)
      const behind = here.filter(({ from }) => from >= length.to)
      const ahead = here.filter(({ to }) => to <= length.from)
      const order = (earlier: Dated | undefined, later: Dated | undefined): Pair | undefined =>
        earlier && later && !earlier.several && !later.several ? [earlier, later] : undefined
      if (/^(?:later|earlier|previously|afterwards)$/.test(word[1] ?? '')) {
        const after = behind[0]
        const near =
          after &&
          /^[\s,(–—-]*(?:in|on|by)?\s*(?:early|mid|late)?[\s-]*$/.test(
            text.slice(length.to + word[0].length, after.from),
          )
            ? after
            : undefined
        if (near === undefined && !back && followsDate(length, ahead.at(-1)))
          return order(ahead.at(-2) ?? lastOf(sentence), ahead.at(-1))
        const start = ahead.at(-1) ?? lastOf(sentence)
        return near && (back ? order(near, start) : order(start, near))
      }
      const near = ahead.at(-1)
      const other = behind[0]
      if (
        near === undefined ||
        !/^\s*[,(–—-]?\s*(?:only|just|some|about|around)?\s*$/.test(
          text.slice(near.to, length.from),
        )
      )
        return undefined
      return behind.length === 1 ? (back ? order(near, other) : order(other, near)) : undefined
    }

    /** "… on 24 February 2020. The next day, on 26 February 2020, …". */
    function nextDay({ passage, from, to }: Quantity, sentence: Sentence): Pair | undefined {
      const here = dates.within(sentence).filter(isDay)
      const date = here.find((one) => one.from >= to)
      const start = here.findLast((one) => one.to <= from) ?? lastOf(sentence)
      const near = date && /^,? (?:on )?$/.test(passage.text.slice(to, date.from))
      return near && start && isDay(start) ? [start, date] : undefined
    }

    /** "Three years ago, in December 2011", "in the three years since December 2011": up to the date of the paper. */
    function toOwnDate(
      { passage, sentence, from, to }: Quantity,
      [whole, word]: RegExpExecArray,
      here: readonly Dated[],
    ): Pair | undefined {
      const date = here.find((one) => one.from >= to)
      if (dates.own === undefined || date === undefined || date.several) return undefined
      const gap = passage.text.slice(to + whole.length, date.from)
      if (word === 'ago')
        return /^[\s,(–—-]*(?:in|on)?\s*(?:early|mid|late)?[\s-]*$/.test(gap)
          ? [date, dates.own]
          : undefined
      const lead = /\b(?:in|for|over|during) the (?:past |last )?(?:\w+ )?$/.test(
        passage.text.slice(sentence.from, from),
      )
      return lead && /^\s*(?:early|mid|late)?[\s-]*$/.test(gap) ? [date, dates.own] : undefined
    }

    /** The one date of the sentence before. */
    function lastOf(sentence: Sentence): Dated | undefined {
      const [previous] = sentences.around(sentence, 1, -1)
      const found = previous ? dates.within(previous) : []
      return found.length === 1 ? found[0] : undefined
    }
  },
}
