const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "¹⁰⁸" → "108". */
export function noteNumber(run: string): string {
  return [...run].map((digit) => DIGITS.indexOf(digit)).join('')
}

/** Superscript digits are the mark of a note, except the exponent of a unit of area or volume ("12 km²"). */
export function superscriptRun(before: string, run: string): 'mark' | 'exponent' {
  if (run !== '²' && run !== '³') return 'mark'
  return /(?:^|[\d\s(/])(?:k|c|d|m)?m$|(?:^|[\d\s(/])(?:к|с|д|м)?м$|\bft$/u.test(before.slice(-5))
    ? 'exponent'
    : 'mark'
}
