import type { Language } from '../base/language.ts'
import { numberNames } from '../base/number-names.ts'
import { inThousands } from '../base/thousands.ts'

const noBreakSpace = '\u00a0'

/**
 * A number in digits, grouped as the language does: "1,204", "10 000" (from five digits on in Russian
 * and Kazakh), with the decimal mark of the language.
 */
export function formatNumber(number: number, language: Language): string {
  const [whole = '', decimals] = String(Math.abs(number)).split('.')
  const grouped =
    language !== 'en' && whole.length < 5
      ? whole
      : inThousands(whole, language === 'en' ? ',' : noBreakSpace)
  const sign = number < 0 ? '−' : ''
  return sign + grouped + (decimals === undefined ? '' : (language === 'en' ? '.' : ',') + decimals)
}

/** A number as running text has it: words under ten ("no" for none in English), digits from ten on. */
export function numberWord(number: number, language: Language): string {
  const name = number < 10 ? numberNames[language][number] : undefined
  return name ?? formatNumber(number, language)
}

/** The forms of a word after a number, by CLDR plural category; English and Kazakh need no more than two. */
export interface PluralForms {
  readonly one: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** The form that stands after `number`: "1 person", "2 persons"; «1 лицо», «2 лица», «5 лиц». */
export function plural(number: number, forms: PluralForms, language: Language): string {
  const category = pluralRules[language].select(number)
  if (category === 'one') return forms.one
  if (category === 'few') return forms.few ?? forms.other
  return category === 'many' ? (forms.many ?? forms.other) : forms.other
}

const pluralRules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
  kk: new Intl.PluralRules('kk'),
}
