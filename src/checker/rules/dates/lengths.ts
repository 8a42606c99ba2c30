import type { Quantity, Sentence } from '../../understanding/index.ts'
import type { Gap } from './gaps.ts'

/** A length of time told without a number: "the next day", "a week later". */
export interface ToldLength extends Quantity {
  /** Days it means, where they are not those of its unit. */
  readonly meant?: Gap
  /** "The next day, on …": the date behind it is counted from the one before. */
  readonly leads: boolean
}

const next = /\b(?:the )?(next|following|same|previous) day\b(?=,? (?:on )?\d)/gi
const single =
  /\b(a|an|one) (day|week|fortnight|month|year|decade)(?= (?:later|earlier|after|before)\b)/gi

const meantBy: Readonly<Record<string, Gap>> = {
  next: { least: 1, most: 1 },
  following: { least: 1, most: 1 },
  same: { least: 0, most: 0 },
  previous: { least: -1, most: -1 },
}

/** The lengths of a sentence that have no number word of their own. */
export function toldLengths(sentence: Sentence): readonly ToldLength[] {
  const { text } = sentence
  if (!/\bday\b|\b(?:an?|one) (?:week|fortnight|month|year|decade) /i.test(text)) return []
  return [
    ...[...text.matchAll(next)].map(({ 0: all, 1: word = '', index }) => ({
      ...lengthAt(sentence, index, all.length, 'day'),
      meant: meantBy[word.toLowerCase()] ?? { least: 1, most: 1 },
      leads: true,
    })),
    ...[...text.matchAll(single)]
      .filter(({ 1: word = '', 2: unit }) => word.toLowerCase() !== 'one' || unit === 'day')
      .map(({ 0: all, 2: unit = '', index }) => ({
        ...lengthAt(sentence, index, all.length, unit.toLowerCase()),
        leads: false,
      })),
  ]
}

function lengthAt(sentence: Sentence, at: number, length: number, unit: string): Quantity {
  const from = sentence.from + at
  return {
    passage: sentence.passage,
    sentence,
    from,
    to: from + length,
    numberFrom: from,
    numberTo: from + length,
    value: 1,
    kind: 'time',
    bound: 'exact',
    unit,
    unitPhrase: unit,
    of: '',
    adjectival: false,
  }
}
