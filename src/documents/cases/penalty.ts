import type { Language } from '../../base/language.ts'
import { formatNumber, formatTerm } from '../../wording/index.ts'
import type { Terms } from '../facts.ts'
import type { CaseMeasure } from './case-facts.ts'

/** A measure or penalty as a table names it: "Imprisonment, seven years", "Fine, 200,000 tenge". */
export function penaltyText(measure: CaseMeasure, terms: Terms, language: Language): string {
  const label = terms.label('measure-types', measure.type, language)
  const length = measure.term ? formatTerm(measure.term, language) : ''
  const sum = measure.amount ? amountText(measure.amount, terms, language) : ''
  return [label.replace(/ \(.*\)$/, ''), length, sum].filter((one) => one !== '').join(', ')
}

const units: Readonly<Record<string, string>> = { KZT: 'tenge', EUR: 'euro', USD: 'dollar' }

/** "200,000 tenge"; an unknown currency by its code. */
export function amountText(
  amount: { readonly value: number; readonly currency: string },
  terms: Terms,
  language: Language,
): string {
  const unit = units[amount.currency]
  return `${formatNumber(amount.value, language)} ${unit === undefined ? amount.currency : terms.label('units', unit, language)}`
}
