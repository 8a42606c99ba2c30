import type { Counted, Part, Quoted } from '../../figures/index.ts'
import { formatNumber, numberWord } from '../../wording/index.ts'
import type { FigureFact } from '../facts.ts'
import type { DocumentLanguage } from '../tree.ts'
import { qualifiers } from './qualifiers.ts'

/** A number that the casebook counts: a figure, or one part of it. */
export interface CountedNumber {
  readonly value: number
  /** More may count than we can be sure of: it is printed with "at least". */
  readonly minimum: boolean
  readonly counted: readonly Counted[]
}

/** @returns null when it is not counted from single facts here, but only stated by somebody */
export function countedNumber(figure: FigureFact, part: Part | undefined): CountedNumber | null {
  const { basis, value, counted } = part ?? figure
  if (basis !== 'computed' || value === null) return null
  // A part in a unit of its own (the longest term, in days) is no sum of its list.
  const most = part?.unit === undefined ? counted.reduce((sum, one) => sum + one.high, 0) : value
  const doubtful =
    part === undefined &&
    ((figure.uncertain?.length ?? 0) > 0 || (figure.unconfirmed?.length ?? 0) > 0)
  const high = part === undefined ? (figure.high ?? value) : value
  return { value, minimum: doubtful || high > value || most > value, counted }
}

export function countedText(
  { value, minimum }: Pick<CountedNumber, 'value' | 'minimum'>,
  as: 'words' | 'number' | 'at-least',
  language: DocumentLanguage,
): string {
  const number = as === 'number' ? formatNumber(value, language) : numberWord(value, language)
  return minimum || as === 'at-least' ? qualifiers[language].atLeast(value, number) : number
}

/** Somebody else's number with the qualifier it was stated with: "more than 20", "dozens". */
export function quotedText(
  quoted: Pick<Quoted, 'value' | 'least' | 'most' | 'qualifier' | 'printed'>,
  as: 'words' | 'number',
  language: DocumentLanguage,
): string {
  const said = qualifiers[language]
  const { value, least, most } = quoted
  const word = (number: number) =>
    as === 'number' ? formatNumber(number, language) : numberWord(number, language)
  const low = value ?? least
  const high = value ?? most
  switch (quoted.qualifier) {
    case 'exact':
      if (value !== null) return word(value)
      break
    case 'about':
      if (value !== null) return said.about(value, word(value))
      break
    case 'at-least':
      if (low !== null) return said.atLeast(low, word(low))
      break
    case 'more-than':
      // Without a number the source has words: "more than a dozen" is at least 13, but not more than 13.
      if (value !== null) return said.moreThan(value, word(value))
      break
    case 'up-to':
      if (high !== null) return said.upTo(high, word(high))
      break
    case 'range':
      if (least !== null && most !== null) return said.range(word(least), word(most))
  }
  // The source has a word, not a number: "dozens".
  return lower(quoted.printed)
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
