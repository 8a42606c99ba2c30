import type { LocalText } from '../../base/language.ts'
import type { DocumentLanguage } from '../tree.ts'

/** Quotation marks of titles. */
export const quoted: Readonly<Record<DocumentLanguage, readonly [string, string]>> = {
  en: ['“', '”'],
  ru: ['«', '»'],
  kk: ['«', '»'],
}

/** What a note says of a source that is not in the language of the paper, by BCP 47 primary language. */
export const inLanguage: Readonly<Record<string, LocalText>> = {
  en: { en: 'in English', ru: 'на английском языке', kk: 'ағылшын тілінде' },
  ru: { en: 'in Russian', ru: 'на русском языке', kk: 'орыс тілінде' },
  kk: { en: 'in Kazakh', ru: 'на казахском языке', kk: 'қазақ тілінде' },
  uz: { en: 'in Uzbek', ru: 'на узбекском языке', kk: 'өзбек тілінде' },
  ky: { en: 'in Kyrgyz', ru: 'на киргизском языке', kk: 'қырғыз тілінде' },
  kaa: { en: 'in Karakalpak', ru: 'на каракалпакском языке', kk: 'қарақалпақ тілінде' },
  uk: { en: 'in Ukrainian', ru: 'на украинском языке', kk: 'украин тілінде' },
  de: { en: 'in German', ru: 'на немецком языке', kk: 'неміс тілінде' },
  fr: { en: 'in French', ru: 'на французском языке', kk: 'француз тілінде' },
}

/** Points back to the note that names a source in full. */
export const noteAbove: Readonly<Record<DocumentLanguage, (note: number) => string>> = {
  en: (note) => `note ${note} above`,
  ru: (note) => `см. прим. ${note}`,
  kk: (note) => `жоғарыдағы ${note}-ескертпе`,
}

/** After the first of many authors. */
export const andOthers: Readonly<Record<DocumentLanguage, string>> = {
  en: 'and others',
  ru: 'и другие',
  kk: 'және басқалар',
}
