import type { System } from './system.ts'
import { type SystemId, systems } from './systems.ts'
import { type Entry, type Table, tableOf } from './table.ts'

/**
 * The text as the system writes it. Whatever the system has no letter for (Latin letters, digits,
 * punctuation, letters of other alphabets) stays as written. ЩЕРБАКОВ becomes SHCHERBAKOV, Щербаков
 * Shcherbakov, and Щ. alone Shch. The answer is in Unicode form NFC. Time grows with the length only.
 */
export function romanise(text: string, systemId: SystemId): string {
  const table = tableFor(systems[systemId])
  const points = [...withoutStress(text)]
  const word = points.map((_, at) => wordLetter(points, at))
  let written = ''
  for (let at = 0; at < points.length; ) {
    const point = points[at] ?? ''
    const entry = table.get(word[at] ?? '')?.find((candidate) => fits(candidate, word, at))
    written += entry === undefined ? point : inCase(entry, points, at)
    at += entry?.letters.length ?? 1
  }
  return written.normalize('NFC')
}

/** True if the text has a Cyrillic letter, and no letter, of any alphabet, that the system does not know. */
export function writesWhole(text: string, systemId: SystemId): boolean {
  const table = tableFor(systems[systemId])
  const letters = [...withoutStress(text)].filter(isOfWord)
  return letters.length > 0 && letters.every((letter) => table.has(letter.toLowerCase()))
}

const tables = new Map<System, Table>()

function tableFor(system: System): Table {
  const known = tables.get(system)
  if (known !== undefined) return known
  const made = tableOf(system)
  tables.set(system, made)
  return made
}

/** Stress marks, as dictionaries set them over vowels, are no part of a name's spelling. */
function withoutStress(text: string): string {
  const marked = /\p{Script=Cyrillic}\p{M}+/gu
  const bare = text.normalize('NFC').replace(marked, (l) => l.replace(/[\u0300\u0301]/g, ''))
  return bare.normalize('NFC')
}

const letterOrMark = /[\p{L}\p{M}]/u
const cyrillic = /\p{Script=Cyrillic}/u
const apostrophes = new Set("'’ʼ‘ʻ`´′")

/** U+02BC and U+02BB are letters to Unicode; here every apostrophe is a sign. */
function isOfWord(point: string): boolean {
  return letterOrMark.test(point) && !apostrophes.has(point)
}

/** The letter as rules see it: lower case, any apostrophe inside a Cyrillic word as `'`, and '' outside words. */
function wordLetter(points: readonly string[], at: number): string {
  const point = points[at] ?? ''
  if (isOfWord(point)) return point.toLowerCase()
  const inside = cyrillic.test(points[at - 1] ?? '') && cyrillic.test(points[at + 1] ?? '')
  return inside && apostrophes.has(point) ? "'" : ''
}

function fits(entry: Entry, word: readonly string[], at: number): boolean {
  const end = at + entry.letters.length
  return (
    entry.letters.every((letter, offset) => word[at + offset] === letter) &&
    (entry.after === undefined || entry.after.has(word[at - 1] || '^')) &&
    (entry.before === undefined || entry.before.has(word[end] || '$'))
  )
}

/** A capital is written wholly in capitals where its neighbour in the word is a capital too. */
function inCase(entry: Entry, points: readonly string[], at: number): string {
  if (!isCapital(points[at])) return entry.lower
  const neighbour = hasCase(points[at + 1]) ? points[at + 1] : points[at - 1]
  return isCapital(neighbour) ? entry.upper : entry.title
}

function isCapital(point = ''): boolean {
  return point !== point.toLowerCase()
}

function hasCase(point = ''): boolean {
  return point.toLowerCase() !== point.toUpperCase()
}
