/**
 * How a list or note prints its count. Names follow ST_NumberFormat (ECMA-376-1, 17.18.59); formats without
 * a case here print as decimal.
 */
export type NumberFormat = string

/**
 * 27 in `lowerLetter` is "aa", 28 "bb": Word repeats the letter. In `letterPairs` and `upperLetterPairs`,
 * which are OpenDocument's, 28 is "ab".
 */
export function numberAs(format: NumberFormat, value: number): string {
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return repeated(latin, value).toUpperCase()
    case 'lowerLetter':
      return repeated(latin, value)
    case 'letterPairs':
      return paired(value)
    case 'upperLetterPairs':
      return paired(value).toUpperCase()
    case 'russianUpper':
      return repeated(russian, value).toUpperCase()
    case 'russianLower':
      return repeated(russian, value)
    case 'chicago':
      return repeated('*†‡§', value)
    case 'ordinal':
      return `${value}${englishEnding(value)}`
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'hex':
      return value.toString(16).toUpperCase()
    case 'none':
      return ''
    default:
      return String(value)
  }
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
// ё, й, ъ and ь do not number lists in Word.
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя'

/** Beyond this a letter or numeral is not printed as one by any program, and its length would grow with it. */
const largest = 32_767

function repeated(letters: string, value: number): string {
  if (value < 1 || value > largest) return String(value)
  const letter = letters[(value - 1) % letters.length] as string
  return letter.repeat(Math.ceil(value / letters.length))
}

function paired(value: number): string {
  if (value < 1 || value > largest) return String(value)
  let text = ''
  for (let left = value; left > 0; left = Math.floor((left - 1) / latin.length)) {
    text = latin[(left - 1) % latin.length] + text
  }
  return text
}

const numerals = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
})

function roman(value: number): string {
  if (value < 1 || value > largest) return String(value)
  let left = value
  let text = ''
  for (const [numeral, worth] of numerals) {
    text += numeral.repeat(Math.floor(left / worth))
    left %= worth
  }
  return text
}

function englishEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
