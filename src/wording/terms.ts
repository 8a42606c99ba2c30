import type { Language } from '../base/language.ts'
import { listWords } from './lists.ts'
import { formatNumber, numberWord, type PluralForms, plural } from './numbers.ts'

/** A length of time in its own units, as a measure or penalty has it. */
export interface StatedTerm {
  readonly years?: number | undefined
  readonly months?: number | undefined
  readonly days?: number | undefined
  readonly stated?: string | undefined
}

const units: Readonly<
  Record<'years' | 'months' | 'days', Readonly<Record<Language, PluralForms>>>
> = {
  years: {
    en: { one: 'year', other: 'years' },
    ru: { one: 'год', few: 'года', many: 'лет', other: 'года' },
    kk: { one: 'жыл', other: 'жыл' },
  },
  months: {
    en: { one: 'month', other: 'months' },
    ru: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    kk: { one: 'ай', other: 'ай' },
  },
  days: {
    en: { one: 'day', other: 'days' },
    ru: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    kk: { one: 'күн', other: 'күн' },
  },
}

/** "seven years", "one year and eight months", «7 лет», «1 жыл 8 ай»; the source's own words where no number is given. */
export function formatTerm(term: StatedTerm, language: Language): string {
  const parts = (['years', 'months', 'days'] as const).flatMap((unit) => {
    const number = term[unit]
    if (number === undefined) return []
    // In Russian and Kazakh a number word would have to agree with what stands around it; digits need not.
    const digits = language === 'en' ? numberWord(number, language) : formatNumber(number, language)
    return [`${digits} ${plural(number, units[unit][language], language)}`]
  })
  if (parts.length === 0) return term.stated ?? ''
  return language === 'en' ? listWords(parts, 'en') : parts.join(' ')
}
