import { type Bound, type Moment, parseDate, type StatedDate } from '../base/date.ts'
import type { Language } from '../base/language.ts'
import { dateForms } from './date-forms.ts'
import { momentWords } from './moments.ts'

/**
 * A date as a paper prints it, with the precision it was stated in and no more: "17 January 2025",
 * "January 2025", "autumn 2023", "about 2019", "5–7 January 2022", "since May 2020".
 * @param edtf a date or interval that the record schema has accepted
 * @throws TypeError on a broken date
 */
export function formatDate(edtf: string, language: Language): string {
  return words(edtf, language, (moment) => {
    const word = momentWords(
      moment,
      language,
      moment.approximate && language === 'ru' ? 'from' : 'name',
    )
    return moment.approximate ? `${about[language]} ${word}` : word
  })
}

/**
 * The same with the preposition or case that says when: "on 17 January 2025", "in autumn 2023",
 * "by 16 October 2020", «в январе 2025 года», «2025 жылғы қаңтарда».
 * @throws TypeError on a broken date
 */
export function formatWhen(edtf: string, language: Language): string {
  return words(edtf, language, (moment) => when[language](moment), true)
}

const about: Record<Language, string> = { en: 'about', ru: 'около', kk: 'шамамен' }
const doubt: Record<Language, string> = {
  en: '(date uncertain)',
  ru: '(дата не подтверждена)',
  kk: '(күні расталмаған)',
}

const when: Record<Language, (moment: Moment) => string> = {
  en: (moment) =>
    `${moment.precision === 'day' ? 'on' : 'in'}${moment.approximate ? ' or about' : ''} ${momentWords(moment, 'en', 'when')}`,
  ru: (moment) => {
    if (moment.approximate) return `около ${momentWords(moment, 'ru', 'from')}`
    const word = momentWords(moment, 'ru', 'when')
    return moment.precision === 'day' || moment.precision === 'season' ? word : `в ${word}`
  },
  kk: (moment) => `${moment.approximate ? 'шамамен ' : ''}${momentWords(moment, 'kk', 'when')}`,
}

function words(
  edtf: string,
  language: Language,
  single: (moment: Moment) => string,
  adverb = false,
): string {
  const parsed = parseDate(edtf)
  if (!parsed.ok) throw new TypeError(parsed.fault.message)
  const date = parsed.value
  const text =
    !date.interval && isMoment(date.start) ? single(date.start) : interval(date, language, adverb)
  return [date.start, date.end].some((end) => isMoment(end) && end.uncertain)
    ? `${text} ${doubt[language]}`
    : text
}

const isMoment = (bound: Bound): bound is Moment => typeof bound !== 'string'

function interval({ start, end }: StatedDate, language: Language, adverb: boolean): string {
  if (isMoment(start) && isMoment(end)) return range(start, end, language, adverb)
  if (isMoment(start)) {
    const from = momentWords(start, language, 'from')
    if (language === 'en') return end === 'open' ? `since ${from}` : `from ${from} (end not known)`
    const since = language === 'ru' ? `с ${from}` : `${from} бастап`
    return end === 'open'
      ? since
      : `${since} ${language === 'ru' ? '(конец неизвестен)' : '(соңы белгісіз)'}`
  }
  if (!isMoment(end)) throw new TypeError('an interval without any day')
  // An unknown beginning: it had happened by then. An open one: it went on until then.
  if (language === 'en')
    return `${start === 'open' ? 'until' : 'by'} ${momentWords(end, 'en', 'to')}`
  if (language === 'ru')
    return start === 'open'
      ? `до ${momentWords(end, 'ru', 'from')}`
      : `не позднее ${momentWords(end, 'ru', 'from')}`
  return `${momentWords(end, 'kk', 'to')} ${start === 'open' ? 'дейін' : 'қарай'}`
}

function range(start: Moment, end: Moment, language: Language, adverb: boolean): string {
  const sameMonth =
    start.precision === 'day' &&
    end.precision === 'day' &&
    start.text.slice(0, 7) === end.text.slice(0, 7)
  const first = String(Number(start.earliest.slice(8, 10)))
  if (sameMonth && language === 'kk') {
    const month = dateForms.kk.month(Number(end.earliest.slice(5, 7)))[adverb ? 'when' : 'name']
    return `${end.earliest.slice(0, 4)} жылғы ${first}–${Number(end.earliest.slice(8, 10))} ${month}`
  }
  if (sameMonth) {
    const last = momentWords(end, language, 'to')
    if (!adverb) return `${first}–${last}`
    return language === 'en' ? `from ${first} to ${last}` : `с ${first} по ${last}`
  }
  const sameYear =
    start.precision === 'month' &&
    end.precision === 'month' &&
    start.text.slice(0, 4) === end.text.slice(0, 4)
  if (sameYear) return months(start, end, language, adverb)
  if (!adverb)
    return `${momentWords(start, language, 'name')} – ${momentWords(end, language, 'name')}`
  const from = momentWords(start, language, 'from')
  const to = momentWords(end, language, 'to')
  if (language === 'en') return `from ${from} to ${to}`
  return language === 'ru' ? `с ${from} по ${to}` : `${from} ${to} дейін`
}

/** Months of one year: the year is said once. */
function months(start: Moment, end: Moment, language: Language, adverb: boolean): string {
  const forms = dateForms[language].month
  const first = forms(Number(start.earliest.slice(5, 7)))
  const last = forms(Number(end.earliest.slice(5, 7)))
  const year = end.earliest.slice(0, 4)
  if (language === 'kk')
    return `${year} жылғы ${adverb ? `${first.from} ${last.to} дейін` : `${first.name}–${last.name}`}`
  const words = !adverb
    ? `${first.name}–${last.name}`
    : language === 'en'
      ? `from ${first.from} to ${last.to}`
      : `с ${first.from} по ${last.to}`
  return `${words} ${year}${language === 'ru' ? ' года' : ''}`
}
