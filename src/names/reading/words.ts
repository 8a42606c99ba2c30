import { hyphenedTitles } from './small-words.ts'

/** What a character is in a name. */
export const other = 0
export const letter = 1
/** Inside a word it belongs to the word; it begins none: an apostrophe, a prime. */
const mark = 2
const hyphen = 3
export const comma = 4
export const dot = 5
/** Between two letters it belongs to the word, a letter misread (Sech1n); elsewhere to none. */
const digit = 6
/** Written and not seen: soft hyphen, zero-width space, direction marks. */
const invisible = 7

const marks = "'`´ʹʺ‘’‛′″‵՚׳ꞌ＇"
const hyphens = '-֊־‐‑‒–−﹣－'
const commas = ',،、，'
const dots = '.．。'

/** Most characters of names stand below this code; their kinds are looked up, not worked out. */
export const tabled = 0x600
export const kinds = Uint8Array.from({ length: tabled }, (_, code) => kindByProperty(code))

function kindByProperty(code: number): number {
  const text = String.fromCodePoint(code)
  if (marks.includes(text)) return mark
  if (hyphens.includes(text)) return hyphen
  if (commas.includes(text)) return comma
  if (dots.includes(text)) return dot
  if (/[\p{L}\p{M}]/u.test(text)) return letter
  if (/\p{Nd}/u.test(text)) return digit
  return /\p{Cf}|\u034f/u.test(text) ? invisible : other
}

function kindAt(name: string, at: number): number {
  const code = name.charCodeAt(at)
  if (code < tabled) return kinds[code] as number
  // The second half of a character above U+FFFF is of the kind of the whole.
  const low = code >= 0xdc00 && code <= 0xdfff && at > 0
  const start = low && isHighHalf(name.charCodeAt(at - 1)) ? at - 1 : at
  return kindByProperty(name.codePointAt(start) as number)
}

const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

export interface Word {
  /** The letters of the word, without invisible characters. */
  readonly text: string
  /** Where it stands in the name: `name.slice(at, end)` is the word as written. */
  readonly at: number
  readonly end: number
  /** A full stop follows: an initial or a title. */
  readonly stopped: boolean
  /** A hyphen joins it to the word before. */
  readonly joined: boolean
}

export interface Words {
  readonly words: readonly Word[]
  /** Words before the first comma; 0 when there is none. */
  readonly beforeComma: number
}

/**
 * Splits a written name in one pass. Apostrophes stay inside their words, hyphens part them; г-н and
 * д-р stay whole. Code units that are no letters stand between words and are found by `at` and `end`.
 */
export function splitWords(name: string): Words {
  const words: Word[] = []
  const length = name.length
  let beforeComma = 0
  let start = -1
  let joined = false
  let unseen = false
  for (let i = 0; i <= length; i++) {
    const code = i < length ? name.charCodeAt(i) : 0x20
    const kind = code < tabled ? (kinds[code] as number) : kindAt(name, i)
    if (kind === letter) {
      if (start < 0) start = i
      continue
    }
    if (start < 0) {
      if (kind !== hyphen && kind !== invisible) joined = false
    } else {
      if (kind === mark) continue
      if (kind === invisible) {
        unseen = true
        continue
      }
      if (kind === digit && i + 1 < length && kindAt(name, i + 1) === letter) continue
      if (kind === hyphen && i - start <= 2 && isHyphenedTitle(name, start, i)) continue
      const written = name.slice(start, i)
      const text = unseen ? written.replace(/\p{Cf}|\u034f/gu, '') : written
      words.push({ text, at: start, end: i, stopped: kind === dot, joined })
      start = -1
      unseen = false
      joined = kind === hyphen
    }
    if (kind === comma && beforeComma === 0) beforeComma = words.length
  }
  return { words, beforeComma }
}

/** Whether the short word before this hyphen and the one behind it are one title: г-н, г-жа, д-р. */
function isHyphenedTitle(name: string, start: number, at: number): boolean {
  let end = at + 1
  while (end - at <= 4 && end < name.length && kindAt(name, end) === letter) end++
  return hyphenedTitles.has(`${name.slice(start, at)}-${name.slice(at + 1, end)}`.toLowerCase())
}
