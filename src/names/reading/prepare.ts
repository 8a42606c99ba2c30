import type { Sex } from '../fold/endings.ts'
import { makeToken, type Token } from '../fold/token.ts'
import { gluedAt } from './glued.ts'
import { repairLetters } from './homoglyphs.ts'
import { isShort } from './initials.ts'
import { light, parentage, titles } from './small-words.ts'
import { WordTable } from './word-table.ts'
import { comma, dot, kinds, letter, other, splitWords, tabled, type Word } from './words.ts'

/** A name ready to be compared: its words without titles, each folded into sounds. */
export interface PreparedName {
  readonly written: string
  readonly tokens: readonly Token[]
  /** How many of the words stand before the first comma; 0 where there is none. */
  readonly beforeComma: number
}

/** What one written word is, whatever name it stands in. */
interface Known {
  readonly tokens: readonly Token[]
  /** Mr, Dr, jr: no part of the name. */
  readonly title: boolean
  /** de, al, von: left out where two other words remain. */
  readonly light: boolean
  /** uly, kyzy, oglu: says that the word before is the father's name. */
  readonly parentage: { readonly sex: Sex } | undefined
}

/** Words come again and again; folding one is a hundred times dearer than looking it up. */
const known = new Map<string, Known>()
const mostKnown = 50_000

/** Makes a name ready to be compared; any text, even an empty one, has an answer. */
export function prepareName(name: string): PreparedName {
  return prepareSimple(name) ?? prepareWords(name)
}

/**
 * The same for names of plain words and single letters, with spaces, commas and full stops between: most names, in a
 * third of the time. Nothing for any other; `prepareWords` gives the same answer for these.
 */
export function prepareSimple(name: string): PreparedName | undefined {
  const length = name.length
  let count = 0
  let commaAt = 0
  let i = 0
  while (i < length) {
    let code = name.charCodeAt(i)
    if (code >= tabled) return undefined
    const kind = kinds[code] as number
    if (kind !== letter) {
      if (kind !== other && kind !== comma && kind !== dot) return undefined
      if (kind === comma && commaAt === 0) commaAt = count
      i++
      continue
    }
    const start = i
    let hash = 0
    do {
      hash = (Math.imul(hash, 31) + code) | 0
      i++
      code = i < length ? name.charCodeAt(i) : space
      if (code >= tabled) return undefined
    } while (kinds[code] === letter)
    // What is short and has a full stop behind it may be an initial of two letters, or a title.
    if (i - start > 1 && i - start <= longestStopped && kinds[code] === dot) return undefined
    const token = simple.find(name, start, i, hash) ?? learn(name.slice(start, i), hash)
    if (token === undefined || count === scratch.length) return undefined
    scratch[count++] = token
  }
  const tokens = scratch.slice(0, count)
  return { written: name, tokens, beforeComma: commaAt === count ? 0 : commaAt }
}

const space = 0x20

/** Where the words of a name are put down until it is known how many they are. */
const scratch = new Array<Token>(12).fill(makeToken(''))

/** Up to so many letters before a full stop may be an initial or a title. */
const longestStopped = 4

/** Words that are one token whatever name they stand in; no titles, particles and glued words. */
const simple = new WordTable()

function learn(word: string, hash: number): Token | undefined {
  const { tokens, title, light: small, parentage: filial } = lookUp(word, word.length === 1)
  const [token] = tokens
  // A word that was repaired is not written as it is kept.
  if (tokens.length !== 1 || title || small || filial !== undefined || token?.written !== word)
    return undefined
  simple.add(hash, token)
  return token
}

/** Makes any name ready, word by word. */
export function prepareWords(name: string): PreparedName {
  const { words, beforeComma } = splitWords(name)
  const tokens: Token[] = []
  let lights = 0
  let commaAt = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (i === beforeComma) commaAt = tokens.length
    const initial = isInitial(word)
    const entry = lookUp(word.text, initial)
    const before = tokens.length > 0 ? tokens[tokens.length - 1] : undefined
    if (
      before !== undefined &&
      !before.initial &&
      entry.parentage !== undefined &&
      !isInitialLike(word)
    ) {
      tokens[tokens.length - 1] = childOf(before, entry.parentage)
    } else if (entry.title && words.length > 1) {
    } else if (word.joined && before !== undefined && !initial && !before.initial) {
      tokens[tokens.length - 1] = joined(before, word.text)
    } else {
      for (const token of entry.tokens) tokens.push(token)
      if (entry.light) lights++
    }
  }
  if (lights > 0 && tokens.length - lights >= 2) {
    return {
      written: name,
      tokens: tokens.filter((token) => !light.has(token.lower)),
      beforeComma: commaAt,
    }
  }
  return { written: name, tokens, beforeComma: commaAt }
}

/** One letter, or a group of letters for one with a full stop (Yu., Дж.). */
function isInitial(word: Word): boolean {
  return (
    word.text.length === 1 ||
    (word.stopped && word.text.length <= longestStopped && isShort(word.text))
  )
}

/** "Kamran q" is Kamran's daughter, "I. Q." and "I. q." are two initials. */
const isInitialLike = ({ text, stopped }: Word): boolean =>
  text.length === 1 && (stopped || text !== text.toLowerCase())

function lookUp(word: string, initial: boolean): Known {
  const key = initial ? `${word}.` : word
  const found = known.get(key)
  return found ?? remember(key, describe(word, initial))
}

function remember(key: string, entry: Known): Known {
  if (known.size >= mostKnown) known.clear()
  known.set(key, entry)
  return entry
}

function describe(word: string, initial: boolean): Known {
  const lower = word.toLowerCase()
  const sex = parentage.get(lower)
  return {
    tokens: piecesOf(word, initial).map(([text, alone]) => makeToken(repairLetters(text), alone)),
    title: titles.has(lower),
    light: light.has(lower),
    parentage: parentage.has(lower) ? { sex } : undefined,
  }
}

/** ZagipaYahyanovna and ArmanTuleshovich are two words, JC two initials; McDonald is one. */
function piecesOf(
  word: string,
  initial: boolean,
): readonly (readonly [text: string, initial: boolean])[] {
  if (initial) return [[word, true]]
  if (/^[A-Z]{2}$/.test(word) && !/[AEIOUY]/.test(word)) {
    return [...word].map((letter) => [letter, true])
  }
  const at = gluedAt(word)
  if (at === 0) return [[word, false]]
  return [
    [word.slice(0, at), false],
    [word.slice(at), false],
  ]
}

function childOf(father: Token, parentage: { readonly sex: Sex }): Token {
  const key = `${father.written} ${parentage.sex}`
  const entry =
    known.get(key) ??
    remember(key, { ...plain, tokens: [makeToken(father.written, false, [], parentage)] })
  return entry.tokens[0] as Token
}

/** A name of two halves written with a hyphen: whole, and each half for itself. Al- is not a half. */
function joined(head: Token, tail: string): Token {
  const second = lookUp(tail, false).tokens[0]
  if (second === undefined) return head
  if (head.written.length <= 2 && light.has(head.lower)) return second
  const written = `${head.written}-${tail}`
  const key = `${written} `
  const found = known.get(key)
  if (found !== undefined) return found.tokens[0] as Token
  const halves = [...(head.parts.length > 0 ? head.parts : [head]), second]
  const token = makeToken(repairLetters(written), false, halves)
  return remember(key, { ...plain, tokens: [token] }).tokens[0] as Token
}

const plain = { title: false, light: false, parentage: undefined }
