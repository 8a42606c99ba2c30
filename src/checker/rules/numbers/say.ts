import { numberNames } from '../../../base/number-names.ts'
import { inThousands } from '../../../base/thousands.ts'

/** A number for a message: a word up to twelve, figures above, with commas from 10,000. */
export function numberWord(value: number): string {
  const name = value <= 12 ? numberNames.en[value] : undefined
  return name ?? inFigures(value)
}

/** "1,250", "84.7": commas between thousands and at most two decimals. */
export function inFigures(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.')
  return inThousands(whole) + (decimals === undefined ? '' : `.${decimals}`)
}

/** "a, b and c". */
export function inRow(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}
