import { type Ending, type EndingFamily, endingOf, type Sex } from './endings.ts'
import { fold } from './fold.ts'
import { omission } from './nearness.ts'
import { codeOf, isVowel, type Sound } from './sounds.ts'

/**
 * One word of a name, ready to be compared. What comparing needs of every word stands first and is plain numbers:
 * comparing millions of words is mostly waiting for memory.
 */
export interface Token {
  /** The same number for words of the same sounds and kind of ending, and for no others; 0 for initials. */
  readonly same: number
  readonly initial: boolean
  /** "Child of": a patronymic by its ending or by a word apart. */
  readonly father: boolean
  readonly unread: boolean
  /** How many consonants of each of seven classes the stem has, four bits each. */
  readonly consonants: number
  /** The same of the whole word, ending included. */
  readonly allConsonants: number
  /** How many sounds it has, and how many of them are the stem. */
  readonly length: number
  readonly stem: number
  readonly family: EndingFamily
  /**
   * Its cells: for each sound the sound and what it costs to leave it out, from `at` on. Words share pages.
   */
  readonly page: Uint8Array
  readonly at: number
  readonly latin: boolean
  readonly sex: Sex
  readonly endsInA: boolean
  readonly endsInConsonant: boolean
  /** The given names it is a form of, and how other languages sound it; `compare/known.ts` fills them in when first asked. */
  groups: readonly number[] | undefined
  heard: readonly Token[] | undefined
  readonly written: string
  readonly lower: string
  readonly sounds: Uint8Array
  readonly ending: Ending
  /** The halves of a double name, each for itself; empty for any other. */
  readonly parts: readonly Token[]
}

/** Classes of consonants that spellings put for one another. */
const classes: readonly string[] = ['bpfvw', 'dt', 'gğkqcхhx', 'szšžǰčçцJξ', 'l', 'r', 'mnŋ']
const classOf = new Uint8Array(64)
classes.forEach((members, index) => {
  for (const s of members) classOf[codeOf(s as Sound)] = index + 1
})

/**
 * Folds one word of a name. `parts` are the halves of a double name, each for itself; `father` says that a
 * word for "child of" stood apart after it.
 */
export function makeToken(
  written: string,
  initial = false,
  parts: readonly Token[] = none,
  father?: { readonly sex: Sex },
): Token {
  const lower = written.toLowerCase().normalize('NFC')
  const { sounds, unknown } = fold(lower)
  const at = roomFor(sounds.length)
  let consonants = 0
  let allConsonants = 0
  const ending: Ending = father
    ? { family: 'patronymic', sex: father.sex, stem: sounds.length }
    : endingOf(sounds)
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i] as number
    page[at + 2 * i] = sound
    page[at + 2 * i + 1] = omission(sound, sounds[i - 1] ?? 0, sounds[i + 1] ?? 0)
    const place = classOf[sound] as number
    if (place === 0) continue
    allConsonants = oneMore(allConsonants, place)
    if (i < ending.stem) consonants = oneMore(consonants, place)
  }
  const last = sounds.at(-1) ?? 0
  const unread = sounds.length === 0 || unknown > 0
  return {
    same: initial || unread ? 0 : numberOf(sounds, ending),
    initial,
    father: ending.family === 'patronymic',
    unread,
    consonants,
    allConsonants,
    length: sounds.length,
    stem: ending.stem,
    family: ending.family,
    page,
    at,
    latin: /[a-z\u00df-\u024f]/.test(lower),
    sex: ending.sex,
    endsInA: last === codeOf('a') || last === codeOf('æ'),
    endsInConsonant: last !== 0 && isVowel[last] === 0,
    groups: undefined,
    heard: undefined,
    written,
    lower,
    sounds,
    ending,
    parts,
  }
}

const none: readonly Token[] = []

const pageSize = 1 << 16
let page = new Uint8Array(pageSize)
let used = 0

/** Where the cells of so many sounds may be written in the page; a page is freed with the last of its words. */
function roomFor(sounds: number): number {
  if (used + 2 * sounds > pageSize) {
    page = new Uint8Array(pageSize)
    used = 0
  }
  const at = used
  used += 2 * sounds
  return at
}

const numbers = new Map<string, number>()
const mostNumbers = 1_000_000
let lastNumber = 0

/** Numbers words by their sounds; a number that is no longer kept is never given again. */
function numberOf(sounds: Uint8Array, { family }: Ending): number {
  const key = `${family} ${String.fromCharCode(...sounds)}`
  const found = numbers.get(key)
  if (found !== undefined) return found
  if (numbers.size >= mostNumbers) numbers.clear()
  lastNumber++
  numbers.set(key, lastNumber)
  return lastNumber
}

/** The counts with one more of a class (1 to 7); fifteen is the most that is counted. */
function oneMore(counts: number, place: number): number {
  const shift = (place - 1) * 4
  return ((counts >>> shift) & 15) === 15 ? counts : counts + (1 << shift)
}

/** How many consonants two words do not share, by class. */
export function unshared(countsA: number, countsB: number): number {
  return differences(countsA, countsB) + differences(countsA >>> 4, countsB >>> 4)
}

const lowHalves = 0x0f0f0f0f
const ones = 0x01010101

/** The sum of the differences of the lower halves of four bytes, all at once: no branch to be guessed wrong. */
function differences(a: number, b: number): number {
  // Each byte is 16 and the difference, so none borrows from its neighbour.
  const biased = ((a & lowHalves) | (ones << 4)) - (b & lowHalves)
  const negative = ~(biased >>> 4) & ones
  // 16 - byte is the complement of its lower half, and one.
  const turned = (biased ^ Math.imul(negative, 0x0f)) & lowHalves
  return Math.imul(turned + negative, ones) >>> 24
}

/** What it costs to leave out the sound at a place of a word. */
export const omissionOf = ({ page: cells, at }: Token, place: number): number =>
  cells[at + 2 * place + 1] as number
