import { repairLetters } from '../../reading/homoglyphs.ts'

/** A word or a number of a name, in lower case. */
export interface Piece {
  readonly text: string
  readonly number: boolean
  /** A hyphen joins it to the piece before. */
  readonly hyphen: boolean
  /** Nothing stands between it and the piece before: `АК159/18`. */
  readonly glued: boolean
  readonly quoted: boolean
  readonly bracketed: boolean
}

/** What is read of a name: longer ones are no names. */
const longest = 600
const mostPieces = 60

const pattern =
  /(?<word>\p{L}[\p{L}\p{M}'’ʼʻ‘`´]*)|(?<number>\d+(?:[/-]\d+)*)|(?<open>[«„“‹])|(?<close>[»”‟›])|(?<quote>")|(?<left>[([])|(?<right>[)\]])|(?<hyphen>[-\u2010-\u2013])/gu
const apostrophes = /['’ʼʻ‘`´]/g
const possessive = /['’ʼ`]s?$/
/** -й, -ші, nd: what makes a number an ordinal. */
const ordinal = new Set([
  'й',
  'я',
  'ой',
  'го',
  'му',
  'м',
  'ші',
  'шы',
  'ға',
  'ге',
  'st',
  'nd',
  'rd',
  'th',
])

/** Splits a written name into words and numbers, and says which stand in quotation marks or brackets. */
export function splitName(name: string): readonly Piece[] {
  const pieces: Piece[] = []
  const text = name.slice(0, longest).normalize('NFC')
  let quoted = false
  let bracketed = false
  let last = -1
  let lastHyphen = -1
  for (const match of text.matchAll(pattern)) {
    const found = match.groups as Record<string, string | undefined>
    if (found.open !== undefined) quoted = true
    // “ opens in English and closes in German and Russian.
    if (found.open === '“' && last >= 0 && last === match.index) quoted = false
    if (found.close !== undefined) quoted = false
    if (found.quote !== undefined) quoted = !quoted
    if (found.left !== undefined) bracketed = true
    if (found.right !== undefined) bracketed = false
    if (found.hyphen !== undefined) lastHyphen = match.index
    const written = found.word ?? found.number
    if (written === undefined) continue
    const hyphen = last >= 0 && lastHyphen === last && match.index === last + 1
    const glued = last === match.index
    last = match.index + match[0].length
    const previous = pieces.at(-1)
    if (found.word !== undefined && previous?.number === true && (hyphen || glued)) {
      if (ordinal.has(written.toLowerCase())) continue
    }
    pieces.push({
      text: found.number === undefined ? plainWord(written) : written.replaceAll('-', '/'),
      number: found.number !== undefined,
      hyphen,
      glued,
      quoted,
      bracketed,
    })
    if (pieces.length === mostPieces) break
  }
  return pieces
}

function plainWord(word: string): string {
  return (
    repairLetters(word)
      .toLowerCase()
      .replace(possessive, '')
      .replace(apostrophes, '')
      .replaceAll('ё', 'е')
      // кс is read as one sound (x), қс is not: Желтоқсан is Желтоксан.
      .replaceAll('қс', 'кс')
  )
}

/** A name without the differences that never matter: case, quotation marks, spaces. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[«»„“”"‟‹›]/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
