import type { Report, Rule } from '../../rule.ts'
import {
  addressDate,
  type Dated,
  readDates,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { inWords } from './say.ts'
import { isAhead, isTold } from './tense.ts'

/** Something told as past that is dated after the paper. */
export const dateAfterDocument: Rule = {
  code: 'date-after-document',
  group: 'dates',
  title: 'Nothing has happened after the date of the paper',
  why: 'In January people write last year\'s number, and drafts are made from older papers. A date after the paper\'s own date (on its first page or under its last line) is reported where the sentence tells it as past, and for sources published later. Plans, deadlines and terms may lie ahead: "will be held", "scheduled", "until". Papers without a date are not looked at.',
  examples: [
    {
      text: '*February 2025*\n\nOn 17 June 2025 a court convicted six police officers.',
      finds: ['17 June 2025'],
      shows: 'a verdict four months ahead',
    },
    {
      text: 'Brussels, 8 October 2014\n\nThe activist was arrested in December 2014.',
      finds: ['December 2014'],
      shows: 'an arrest after a letter',
    },
    {
      text: '*February 2025*\n\nSix officers were convicted.[^1]\n\n[^1]: See the report of 17 March 2025: https://kaktus.media/doc/516403\n',
      finds: ['17 March 2025'],
      shows: 'a source that did not exist yet',
    },
    {
      text: '*February 2025*\n\nThe dialogue is scheduled to take place in early March 2025.',
      finds: [],
      shows: 'trap: a plan',
    },
    {
      text: '*May 2025*\n\nOn 20 May 2025 the court ruled.',
      finds: [],
      shows: 'trap: the month of the paper',
    },
    {
      text: '*February 2025*\n\nAhead of 8 March 2025, when the day will be marked, a rally was refused.',
      finds: [],
      shows: 'trap: a day that lies ahead',
    },
    {
      text: 'On 17 June 2025 a court convicted six police officers.',
      finds: [],
      shows: 'trap: a paper without a date',
    },
  ],
  check(draft: Understanding, report: Report): void {
    const dates = draft.part(readDates)
    const { own } = dates
    if (own === undefined) return
    const stated = draft.part(readSentences).all.filter(({ passage }) => passage !== own.passage)
    const told = stated.flatMap((sentence) =>
      dates.within(sentence).filter((date) => !isBefore(date, own) && isOver(sentence, date)),
    )
    const gone = stated.reduce(
      (sum, sentence) => sum + dates.within(sentence).filter((date) => isBefore(date, own)).length,
      0,
    )
    if (new Set(told.map(inWords)).size >= fewest && told.length > gone * share) {
      report({
        at: { passage: own.passage, from: own.from, to: own.to },
        severity: 'warning',
        message: `${told.length} dates told as past lie after ${inWords(own)}. Is this still the date of the paper?`,
        related: told.slice(0, fewest).map(({ passage, from, to }) => ({ passage, from, to })),
      })
      return
    }
    // One finding for one date: a source of May cited ten times is one question.
    for (const [first, ...again] of Map.groupBy(told, inWords).values())
      if (first) say(first, again)
    for (const passage of draft.passages) {
      for (const { url, from, to } of dates.addresses(passage)) {
        const published = addressDate(url)
        if (published === undefined || published.earliest <= own.latest) continue
        report({
          at: { passage, from, to },
          severity: 'warning',
          message: `The address says ${inWords(published)}, the paper is dated ${inWords(own)}. Correct the address or the date.`,
          related: [{ passage: own.passage, from: own.from, to: own.to }],
        })
      }
    }

    function say(date: Dated, again: readonly Dated[]): void {
      const others = again.length === 0 ? '' : ` It is printed ${again.length + 1} times.`
      report({
        at: { passage: date.passage, from: date.from, to: date.to },
        severity: 'warning',
        message: `${inWords(date)} ${date.passage.note ? 'is the date of a source' : 'is told here as past'}, the paper is dated ${inWords(own ?? date)}. Correct one of the dates, or say that it is still to come.${others}`,
        related: [...(own ? [own] : []), ...again.slice(0, 9)].map(({ passage, from, to }) => ({
          passage,
          from,
          to,
        })),
      })
    }
  },
}

const isBefore = (date: Dated, own: Dated): boolean => date.earliest <= own.latest

/** So many dates after the paper's, and such a share of those before it, mean that the paper's date is wrong. */
const fewest = 4
const share = 0.5

/** In a note every date is that of a source; in the text the words around the date tell past from plan. */
function isOver({ passage, from, text }: Sentence, date: Dated): boolean {
  const before = text.slice(0, date.from - from)
  if (passage.note) return inNote.test(before) && !isAhead(text)
  if (date.precision === 'year' && !inYear.test(before)) return false
  return isTold(text, date.from - from, date.to - from)
}

const inNote = /(?:\b(?:from|of|on|in|and|dated|published|issued|accessed|в|от)|,)\s+$/
const inYear = /\b(?:in|since|during|в)\s+(?:early |late |mid-)?$/i
