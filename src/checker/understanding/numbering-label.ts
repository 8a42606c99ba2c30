/** One way to read a printed label: "(i)" is the ninth letter or the first roman number. */
export interface Reading {
  readonly family: 'number' | 'letter' | 'roman'
  /** "2.1" → [2, 1]; "(c)" → [3]. */
  readonly path: readonly number[]
  /** What stands around the number: "#.", "(#)", "#)", "#". Capitals are part of the form: "A." is "@." */
  readonly form: string
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
// Lists leave out ё, й, ъ, ы and ь; so do these, and a list that has one is not read.
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя'
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** How a label can be read; nothing for bullets and words. */
export function readLabel(label: string): readonly Reading[] {
  const found = /^(\(?)([\d.]{1,16}\d|\d|[ivxlc]{1,7}|[a-z]|[а-я])(\)\.?|\.|)$/iu.exec(label.trim())
  if (found === null) return []
  const [, open = '', core = '', close = ''] = found
  if (/^\d/.test(core)) {
    return [{ family: 'number', path: core.split('.').map(Number), form: `${open}#${close}` }]
  }
  const low = core.toLowerCase()
  const form = `${open}${core === low ? '#' : '@'}${close}`
  const readings: Reading[] = []
  const letter = low.length === 1 ? Math.max(LATIN.indexOf(low), CYRILLIC.indexOf(low)) + 1 : 0
  if (letter > 0) readings.push({ family: 'letter', path: [letter], form })
  const roman = /^[ivxlc]+$/.test(low) ? romanValue(low) : 0
  if (roman > 0 && toRoman(roman) === low) readings.push({ family: 'roman', path: [roman], form })
  return readings
}

export function romanValue(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN_VALUES[text[i]?.toLowerCase() ?? ''] ?? 0
    const next = ROMAN_VALUES[text[i + 1]?.toLowerCase() ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return sum
}

export function toRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
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
  let left = value
  let text = ''
  for (const [size, digits] of steps) {
    for (; left >= size; left -= size) text += digits
  }
  return text
}

/** The label that a value would have in the form of another one: 4 like "(c)" is "(d)". */
export function labelLike({ family, path, form }: Reading, value: number): string {
  const core =
    family === 'number'
      ? [...path.slice(0, -1), value].join('.')
      : family === 'roman'
        ? toRoman(value)
        : (LATIN[value - 1] ?? '?')
  return form.replace('#', core).replace('@', core.toUpperCase())
}
