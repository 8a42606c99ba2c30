import { formatNumber } from '../../wording/index.ts'
import type { DocumentLanguage } from '../tree.ts'

/** What stands with a number; each takes the number and the word or digits it is printed with. */
interface Qualifiers {
  readonly atLeast: (number: number, word: string) => string
  readonly moreThan: (number: number, word: string) => string
  readonly upTo: (number: number, word: string) => string
  readonly about: (number: number, word: string) => string
  readonly range: (low: string, high: string) => string
  /** A part of a whole. */
  readonly of: (part: string, whole: string) => string
}

export const qualifiers: Readonly<Record<DocumentLanguage, Qualifiers>> = {
  en: {
    atLeast: (_, word) => `at least ${word}`,
    moreThan: (_, word) => `more than ${word}`,
    upTo: (_, word) => `up to ${word}`,
    about: (_, word) => `about ${word}`,
    range: (low, high) => `${low} to ${high}`,
    of: (part, whole) => `${part} of ${whole}`,
  },
  // In Russian what follows these words stands in the genitive, which digits leave open.
  ru: {
    atLeast: (number) => `не менее ${formatNumber(number, 'ru')}`,
    moreThan: (number) => `более ${formatNumber(number, 'ru')}`,
    upTo: (number) => `до ${formatNumber(number, 'ru')}`,
    about: (number) => `около ${formatNumber(number, 'ru')}`,
    range: (low, high) => `${low}–${high}`,
    of: (part, whole) => `${part} из ${whole}`,
  },
  kk: {
    atLeast: (_, word) => `кемінде ${word}`,
    moreThan: (number) => `${formatNumber(number, 'kk')}-${ablative(number)} астам`,
    upTo: (_, word) => `көп дегенде ${word}`,
    about: (_, word) => `шамамен ${word}`,
    range: (low, high) => `${low}–${high}`,
    of: (part, whole) => `${part}/${whole}`,
  },
}

/** The ablative ending of a number written in digits: it follows the last word the number is read with. */
function ablative(number: number): string {
  if (number % 10 !== 0) return units[number % 10] ?? 'ден'
  if (number % 100 !== 0) return tens[(number % 100) / 10] ?? 'дан'
  return number % 1000 === 0 ? 'нан' : 'ден'
}

// бір екі үш төрт бес алты жеті сегіз тоғыз; он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан
const units = ['', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан']
const tens = ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан']
