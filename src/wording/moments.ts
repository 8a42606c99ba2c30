import type { Moment } from '../base/date.ts'
import type { Language } from '../base/language.ts'
import { type DateForm, dateForms } from './date-forms.ts'

/** A point in time in words, in one grammatical form, without "about" and without a preposition. */
export function momentWords(moment: Moment, language: Language, form: DateForm): string {
  const forms = dateForms[language]
  const year = moment.earliest.slice(0, 4)
  const month = forms.month(Number(moment.earliest.slice(5, 7)))
  const day = Number(moment.earliest.slice(8, 10))
  switch (moment.precision) {
    case 'day':
      if (language === 'en') return `${day} ${month.name} ${year}`
      if (language === 'ru') return `${day} ${month.from} ${year} года`
      return `${year} жылғы ${day} ${month[form]}`
    case 'month':
      return inYear(month[form], year, language)
    case 'season':
      return inYear(forms.season(Number(moment.text.slice(5, 7)))[form], year, language)
    case 'year':
      return language === 'en' ? year : `${year} ${forms.year[form]}`
    case 'decade':
      return decades[language][form].replace('#', year)
    case 'century':
      return centuries[language][form].replace('#', century(Number(year), language))
  }
}

function inYear(part: string, year: string, language: Language): string {
  if (language === 'en') return `${part} ${year}`
  return language === 'ru' ? `${part} ${year} года` : `${year} жылғы ${part}`
}

type Patterns = Readonly<Record<Language, Readonly<Record<DateForm, string>>>>

const decades: Patterns = {
  en: { name: 'the #s', when: 'the #s', from: 'the #s', to: 'the #s' },
  ru: { name: '#-е годы', when: '#-е годы', from: '#-х годов', to: '#-е годы' },
  kk: { name: '#-жылдар', when: '#-жылдары', from: '#-жылдардан', to: '#-жылдарға' },
}

const centuries: Patterns = {
  en: { name: 'the # century', when: 'the # century', from: 'the # century', to: 'the # century' },
  ru: { name: '# век', when: '# веке', from: '# века', to: '# век' },
  kk: { name: '# ғасыр', when: '# ғасырда', from: '# ғасырдан', to: '# ғасырға' },
}

/** The century that begins with this year (1900 → the 20th); Russian and Kazakh write it in Roman numerals. */
function century(year: number, language: Language): string {
  const number = year / 100 + 1
  if (language !== 'en') return roman(number)
  const teen = number % 100 > 10 && number % 100 < 14
  return `${number}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th')}`
}

const roman = (number: number): string =>
  'X'.repeat(Math.floor(number / 10)) +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '')
