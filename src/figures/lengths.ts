import { type Language, type LocalText, languages } from '../base/language.ts'
import { formatTerm, type StatedTerm } from '../wording/index.ts'

/** "one year and eight months", in every language. */
export const lengthInWords = (term: StatedTerm): Required<LocalText> =>
  Object.fromEntries(languages.map((l) => [l, formatTerm(term, l)])) as Record<Language, string>

/** A length for sorting and grouping only: 12 months to a year, 30 days to a month. */
export const roughDays = ({ years = 0, months = 0, days = 0 }: StatedTerm): number =>
  (years * 12 + months) * 30 + days
