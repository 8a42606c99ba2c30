import { foldName } from '../../../base/fold.ts'
import { readQuotations, readSentences, type Sentence } from '../../understanding/index.ts'
import type { CasebookRule } from './casebook-rule.ts'
import type { KnownRecommendation } from './knowledge.ts'
import { meaningOf } from './number-words.ts'

/** So much of the casebook's words must a sentence have to be about a recommendation that it does not number. */
const surelyThis = 0.75
/** Fewer words than this say too little. */
const leastWords = 3

export const casebookRecommendation: CasebookRule = {
  code: 'casebook-recommendation',
  group: 'casebook',
  title: 'A recommendation has another number, text or position in the casebook',
  why: 'A delegation that looks up 139.49 and finds something else stops reading; and a recommendation that the State supported is a stronger argument than one it noted. It is looked at where a sentence about recommendations gives their number: whether its words are those of another recommendation of the casebook, the position it tells, and words in quotation marks, where the casebook has the wording itself. Without a number a recommendation is found only by nearly all of its words, and is a note. “Rejected” and “noted” are one position: the review knows no other no.',
  source:
    'Human Rights Council resolution 5/1, annex, paragraph 32: recommendations that enjoy the support of the State are identified as such, others are noted',
  examples: [
    {
      text: 'The recommendation 139.94, to repeal the provisions on incitement to discord, was rejected by the government.',
      finds: ['rejected'],
      shows: 'supported, says the record',
    },
    {
      text: 'States called for a repeal or revision of the provisions on incitement to discord (recommendation 139.49).',
      finds: ['139.49'],
      shows: 'two digits changed places',
    },
    {
      text: 'In 2019 the recommendation to protect the rights of sexual minorities by an anti-discrimination law was accepted.',
      finds: ['accepted'],
      shows: 'without a number; the record says noted',
    },
    {
      text: 'Recommendation 139.94 was to “abolish all provisions on incitement to discord”.',
      finds: ['“abolish all provisions on incitement to discord”'],
      shows: 'not the wording',
    },
    {
      text: 'The government accepted recommendation 139.94 to revise the provisions on incitement to discord.',
      finds: [],
    },
    {
      text: 'The amount was 139.49 euros. His appeal was rejected.',
      finds: [],
      shows: 'no recommendation',
    },
  ],
  check(draft, report, { known }) {
    if (known.recommendations.length === 0) return
    const find = finder(known.recommendations)
    const byNumber = Map.groupBy(known.recommendations, ({ number }) => number)
    const quotes = draft.part(readQuotations)
    const quoted = Map.groupBy(quotes.quotations, ({ passage }) => passage)
    for (const sentence of draft.part(readSentences).all) {
      if (!/\brecommend(?:ation|ed)/i.test(sentence.text)) continue
      const { passage } = sentence
      const cited = numbersIn(sentence)
      const about = find(sentence.text)
      const meant = cited.flatMap(({ number }) => byNumber.get(number) ?? [])
      for (const { number, from } of cited) {
        const others = [...new Set(about.map((one) => one.number))].filter((n) => n !== '')
        if (byNumber.has(number) || others.length === 0 || meant.length > 0) continue
        const likely = others.filter((other) => isMistyped(number, other))
        report({
          at: { passage, from, to: from + number.length },
          severity: likely.length > 0 ? 'warning' : 'note',
          message: `The casebook has a recommendation in these words under ${listed(others)}, and none under ${number}.`,
          suggestions: likely.length === 1 ? likely : [],
        })
      }
      const [only, ...more] = meant
      const inMarks = quoted.get(passage)?.filter(({ from, to }) => isIn(sentence, from, to)) ?? []
      if (only?.isVerbatim && more.length === 0)
        for (const { from, to } of inMarks) {
          const said = foldName(passage.text.slice(from, to))
          if (said.split(' ').length < leastQuoted || foldName(only.text).includes(said)) continue
          report({
            at: { passage, from, to },
            severity: 'warning',
            message: `These are not the words of ${nameOf(only)}: “${only.text}”`,
          })
        }
      const told = positionIn(sentence)
      if (told === undefined || quotes.covers(passage, told.from)) continue
      const answered = cited.length > 0 ? meant : about.filter((one) => isOfYear(one, sentence))
      const positions = new Set(answered.map(({ position }) => position))
      const [position] = positions
      const [first] = answered
      if (positions.size !== 1 || !first || !position || !isAnswer(position)) continue
      if (position === told.position) continue
      report({
        at: { passage, from: told.from, to: told.to },
        severity: cited.length === 1 ? 'warning' : 'note',
        message: `The text says ${passage.text.slice(told.from, told.to)}; the casebook has ${nameOf(first)} as ${position}${first.stated === '' ? '' : ` (“${first.stated}”)`}.`,
      })
    }
  },
}

/**
 * Finds the recommendations of which a text has nearly all words. Each is kept under its rarest words, so many that a
 * text with nearly all of them has one of these: few have to be compared.
 */
function finder(
  recommendations: readonly KnownRecommendation[],
): (text: string) => readonly KnownRecommendation[] {
  const all = recommendations
    .map((one) => ({ one, words: meaningOf(one.text) }))
    .filter(({ words }) => words.size >= leastWords)
  const spread = new Map<string, number>()
  for (const { words } of all)
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  const byRareWord = new Map<string, (typeof all)[number][]>()
  for (const entry of all) {
    const rarest = [...entry.words].sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0))
    for (const word of rarest.slice(0, Math.floor((1 - surelyThis) * rarest.length) + 1))
      byRareWord.set(word, [...(byRareWord.get(word) ?? []), entry])
  }
  return (text) => {
    const said = meaningOf(text)
    const near = new Set([...said].flatMap((word) => byRareWord.get(word) ?? []))
    return [...near]
      .filter(({ words }) => words.intersection(said).size >= surelyThis * words.size)
      .map(({ one }) => one)
  }
}

/** Shorter words in quotation marks are terms, not the wording. */
const leastQuoted = 4

const isIn = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.from <= from && to <= sentence.to

/** What a text calls accepted or rejected; of half an answer and of none it may say either. */
const isAnswer = (position: string): boolean => position === 'supported' || position === 'noted'

function nameOf({ number, occasion, text }: KnownRecommendation): string {
  const what = number === '' ? `“${text}”` : `recommendation ${number}`
  return occasion === '' ? what : `${what} (${occasion})`
}

const listed = (numbers: readonly string[]): string =>
  numbers.length > 5 ? `${numbers.slice(0, 5).join(', ')} and others` : numbers.join(', ')

/** "139.94", in a sentence about recommendations; a range is its two ends. */
function numbersIn({ text, from }: Sentence): readonly { number: string; from: number }[] {
  return [
    ...text.matchAll(/(?<![\d./-])\d{2,3}\.\d{1,3}(?![\d%]|\.\d|,\d| ?(?:per cent|euros?|tenge))/g),
  ].map(({ 0: number, index }) => ({ number, from: from + index }))
}

const positions: readonly (readonly [RegExp, 'supported' | 'noted'])[] = [
  [
    /\b(?:did|does|do|was|were|has|have|is) not (?:\w+ )?(?:accept|support)(?:ed)?\b|\brejected\b|\brefused\b/i,
    'noted',
  ],
  [/\b(?:took note of|only noted|merely noted|noted)\b/i, 'noted'],
  [/\b(?:accepted|supported|agreed to|enjoys? the support)\b/i, 'supported'],
]

/** The one position a sentence tells; nothing where it tells two, or what should be. */
function positionIn({ text, from }: Sentence) {
  if (/\b(?:should|must|urge|call on|calls? for|fail|partially|pending)\b/i.test(text))
    return undefined
  const hit = positions.flatMap(([form, position]) => {
    const found = form.exec(text)
    return found === null
      ? []
      : [{ position, from: from + found.index, to: from + found.index + found[0].length }]
  })
  const [first] = hit
  const told = hit.filter(({ from }) => first && from >= first.to)
  return first && told.length === 0 ? first : undefined
}

/** Two digits that changed places, or one that is wrong. */
function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const apart = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  return (
    apart.length === 1 || (apart.length === 2 && [...a].sort().join('') === [...b].sort().join(''))
  )
}

/** A year in the sentence is the year of the recommendation. */
function isOfYear({ earliest, latest }: KnownRecommendation, { text }: Sentence): boolean {
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? []
  return years.every(
    (year) => year === earliest?.slice(0, 4) || year === latest?.slice(0, 4) || earliest === null,
  )
}
