import type { Dated, Dates, Sentence } from '../../understanding/index.ts'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const form = new RegExp(
  `\\b(${ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}-year|(?:one|two|three|four|five|ten|twenty)-year) anniversary of\\b`,
  'gi',
)

/** "The fifth anniversary of the events of 16 December 2011 … on 16 December 2014": another number of years. */
export interface Anniversary {
  readonly from: number
  readonly to: number
  readonly event: Dated
  readonly date: Dated
  readonly years: number
}

/** The anniversaries of a sentence that its dates, or else the date of the paper, do not have. */
export function wrongAnniversaries(sentence: Sentence, dates: Dates): readonly Anniversary[] {
  if (!sentence.text.includes('anniversary')) return []
  const here = dates.within(sentence)
  return [...sentence.text.matchAll(form)].flatMap(({ 0: all, 1: word = '', index }) => {
    const from = sentence.from + index
    const to = from + all.length
    const event = here.find((date) => date.from >= to && date.from - to <= 90)
    const count = countOf(word.toLowerCase())
    if (event === undefined || count === undefined || event.several) return []
    const marked = here.find((date) => date !== event && !date.several)
    const date = marked ?? dates.own
    if (date === undefined) return []
    const years = yearOf(date) - yearOf(event)
    // A paper may speak of an anniversary to come or just past.
    const slack = marked === undefined ? 1 : 0
    return years > 0 && Math.abs(years - count) > slack ? [{ from, to, event, date, years }] : []
  })
}

const yearOf = ({ earliest }: Dated): number => Number(earliest.slice(0, 4))

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  twenty: 20,
}

function countOf(word: string): number | undefined {
  const at = ordinals.indexOf(word)
  if (at >= 0) return at + 1
  const count = Number.parseInt(word, 10)
  return Number.isNaN(count) ? words[word.replace(/-year$/, '')] : count
}
