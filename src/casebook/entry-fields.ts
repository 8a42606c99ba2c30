import { type Language, languages } from '../base/language.ts'
import type { EntryReader } from './entry-reader.ts'
import { isFilled, rowsOf, textsOf } from './entry-typed.ts'

/** A text in the language the form says its words are in. */
export function words(
  reader: EntryReader,
  name: string,
): Partial<Record<Language, string>> | undefined {
  const text = reader.text(name)
  if (text === undefined) return undefined
  const said = reader.text('language')
  const language = languages.find((one) => one === said) ?? reader.context.language
  return { [language]: text }
}

/** A field of a record, left out where nothing is said. */
export const defined = <T>(key: string, value: T | undefined): Record<string, T> =>
  value === undefined ? {} : { [key]: value }

/** Which rows of persons a row of another list is about: those ticked, and those added since it was shown. */
export function peopleOf(reader: EntryReader, row: string): readonly string[] {
  const ticked = new Set(textsOf(reader.typed, `${row}.people`))
  const shown = new Set(textsOf(reader.typed, `${row}.shown`))
  return rowsOf(reader.typed, 'people').filter((person) => ticked.has(person) || !shown.has(person))
}

/** Is anything typed into a row, besides the boxes of persons that the form ticks itself? */
export function isRowFilled(reader: EntryReader, row: string): boolean {
  const own = Object.fromEntries(
    Object.entries(reader.typed).filter(
      ([name]) => name !== `${row}.people` && name !== `${row}.shown` && !isRowList(name, row),
    ),
  )
  return isFilled(own, row)
}

/** The keys of a list inside a row: an empty row of charges is nothing typed. */
const isRowList = (name: string, row: string): boolean => name === `${row}.charges`

/** A length of time from the fields years, months and days of a row. */
export function lengthOf(reader: EntryReader, row: string): Record<string, number> | undefined {
  const length = {
    ...defined('years', reader.number(`${row}.years`)),
    ...defined('months', reader.number(`${row}.months`)),
    ...defined('days', reader.number(`${row}.days`)),
  }
  return Object.keys(length).length > 0 ? length : undefined
}

/** By its letters: Kazakh ones, Cyrillic, or Latin. */
export function languageOf(text: string, ofPage: Language): Language {
  if (/[әғқңөұүһі]/i.test(text)) return 'kk'
  if (/\p{Script=Cyrillic}/u.test(text)) return ofPage === 'kk' ? 'kk' : 'ru'
  return 'en'
}

/** What every record that a form makes has. */
export const envelope = (reader: EntryReader): object => {
  const confidentiality = reader.text('confidentiality')
  return confidentiality === undefined ? {} : { confidentiality }
}
