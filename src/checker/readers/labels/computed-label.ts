/** What a list prints before its nth item, as HTML's `type` names the styles. */
export function computedLabel(n: number, type: string): string {
  if (type === 'a' || type === 'A') return `${inCase(letters(n), type)}.`
  if (type === 'i' || type === 'I') return `${inCase(roman(n), type)}.`
  return `${n}.`
}

const inCase = (text: string, like: string): string =>
  like === like.toUpperCase() ? text.toUpperCase() : text

/** 1 → a, 26 → z, 27 → aa; what has no letter stays a number. */
function letters(n: number): string {
  if (n < 1) return String(n)
  let out = ''
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    out = String.fromCharCode(97 + ((rest - 1) % 26)) + out
  }
  return out
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** As browsers do, 1–3999; beyond that a number. */
function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let out = ''
  let rest = n
  for (const [value, numeral] of NUMERALS) {
    while (rest >= value) {
      out += numeral
      rest -= value
    }
  }
  return out
}
