const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A number for a message: a word up to twelve, figures above, with commas from 10,000. */
export function numberWord(value: number): string {
  return words[value] ?? inFigures(value)
}

/** "1,250", "84.7". */
export function inFigures(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

/** "a, b and c". */
export function inRow(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}
