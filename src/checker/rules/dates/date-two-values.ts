import type { Report, Rule } from '../../rule.ts'
import {
  type Dated,
  readDates,
  readSentences,
  type Sentence,
  type Understanding,
} from '../../understanding/index.ts'
import { inWords } from './say.ts'

/** One event with two dates that differ in one of day, month and year. */
export const dateTwoValues: Rule = {
  code: 'date-two-values',
  group: 'dates',
  title: 'One event has one date',
  why: 'The summary says 13 March, the chapter 13 May: a reader who looks it up finds one of them wrong. Compared are sentences with one exact date each that differ in day, month or year alone, and share several words the rest of the paper hardly uses, a name among them; and events named after their month (“the January 2022 events”) that get another year once. Always a note, because a thing may happen twice.',
  examples: [
    {
      text: 'The movement DVK was banned as extremist by a court in Astana on 13 March 2018.\n\nSince the ban of DVK by a court in Astana on 13 May 2018, hundreds have been prosecuted.',
      finds: ['13 May 2018'],
      shows: 'another month',
    },
    {
      text: 'The January 2022 events are not investigated. Victims of the January 2022 events wait. Many were tortured during the January 2021 events.',
      finds: ['January 2021 events'],
      shows: 'the name of an event',
    },
    {
      text: 'On 12 May 2023 the court in Aktobe fined a teacher. On 12 June 2023 the union met in Astana.',
      finds: [],
      shows: 'trap: two events',
    },
    {
      text: 'On 13 March 2018 the court in Astana banned DVK. The appeal against the ban of DVK by the court in Astana was rejected on 20 June 2019.',
      finds: [],
      shows: 'trap: dates that have nothing in common',
    },
    {
      text: 'The March 2019 elections and the March 2023 elections were criticised; the March 2023 elections were early.',
      finds: [],
      shows: 'trap: what comes again',
    },
  ],
  check(draft: Understanding, report: Report): void {
    checkNames(draft, report)
    const dates = draft.part(readDates)
    const told: { sentence: Sentence; date: Dated; words: ReadonlySet<string> }[] = []
    const spread = new Map<string, number>()
    for (const sentence of draft.part(readSentences).all) {
      if (sentence.passage.note) continue
      const [date, another] = dates.within(sentence)
      if (date === undefined || another || date.precision !== 'day' || date.several) continue
      const words = wordsOf(sentence.text)
      told.push({ sentence, date, words })
      for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
    }
    const byPart = new Map<string, number[]>()
    const seen = new Set<number>()
    told.forEach(({ date, words }, at) => {
      for (const part of partsOf(date.earliest)) {
        const bucket = byPart.get(part) ?? []
        for (const other of bucket) {
          const first = told[other]
          if (first === undefined || seen.has(at) || first.date.earliest === date.earliest) continue
          const shared = [...words].filter((word) => first.words.has(word))
          const rare = shared.filter((word) => (spread.get(word) ?? 0) <= mostSpread)
          const closeness = shared.length / Math.max(1, Math.min(words.size, first.words.size))
          // Days of one month are often two events: there nearly all words must be the same.
          const sameMonth = first.date.earliest.slice(0, 7) === date.earliest.slice(0, 7)
          if (rare.length < 3 || closeness < (sameMonth ? 0.75 : 0.5)) continue
          if (!shared.some(isName)) continue
          seen.add(at)
          report({
            at: { passage: date.passage, from: date.from, to: date.to },
            severity: 'note',
            message: `${inWords(date)} here, ${inWords(first.date)} elsewhere for what seems to be the same event.`,
            related: [{ passage: first.date.passage, from: first.date.from, to: first.date.to }],
          })
        }
        if (bucket.length < mostInBucket) bucket.push(at)
        byPart.set(part, bucket)
      }
    })
  },
}

/** A word is telling where no more than so many dated sentences have it. */
const mostSpread = 4
/** More sentences that share a month and year, or a day and month, list cases. */
const mostInBucket = 40

/** Two of the three parts of a day: dates that share one of these differ in the third alone. */
function partsOf(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  return [`${year} ${month}`, `${year} · ${date}`, `${month}-${date}`]
}

const common = new Set(
  'the was for and has had are not its his her who all one two that this with from have been were their them they which would after before between over under more than also only other into when while where there during since according said told court law'.split(
    ' ',
  ),
)
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** Words of meaning, cut to their stems; names keep their capital. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}[\p{L}\p{M}-]{2,}/gu) ?? []
  return new Set(
    words
      .slice(1)
      .filter((word) => !months.test(word) && !common.has(word.toLowerCase()) && word.length > 2)
      .map((word) => (isName(word) ? word : word.slice(0, 3))),
  )
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

const named =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) ((?:19|20)\d\d) (events|tragedy|massacre|unrest|crackdown|uprising)\b/g

/** "the January 2021 events" once, "the January 2022 events" elsewhere. */
function checkNames(draft: Understanding, report: Report): void {
  const found = draft.passages.flatMap((passage) =>
    passage.block.kind === 'contents' ||
    !/ (?:events|tragedy|massacre|unrest|crackdown|uprising)/.test(passage.text)
      ? []
      : [...passage.text.matchAll(named)].map(
          ({ 0: all, 1: month, 2: year = '', 3: what, index }) => ({
            passage,
            from: index,
            to: index + all.length,
            all,
            year,
            event: `${month} ${what}`,
          }),
        ),
  )
  for (const same of Map.groupBy(found, ({ event }) => event).values()) {
    const years = [...Map.groupBy(same, ({ year }) => year).values()].toSorted(
      (a, b) => a.length - b.length,
    )
    const [rare, usual] = years
    const [at, right] = [rare?.[0], usual?.[0]]
    if (years.length !== 2 || rare?.length !== 1 || (usual?.length ?? 0) < 2 || !at || !right)
      continue
    report({
      at,
      severity: 'note',
      message: `“${at.all}” here, “${right.all}” ${usual?.length} times elsewhere.`,
      related: [right],
      suggestions: [right.all],
    })
  }
}
