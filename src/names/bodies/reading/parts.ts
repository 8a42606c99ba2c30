import { numberSigns, smallWords, stateWords } from '../words/small-words.ts'
import { placesNamed, placesWritten } from './gazetteer.ts'
import { type Reading, readConcept } from './glossary.ts'
import type { Piece } from './split.ts'

/** What the next words of a name are, and how many of them. */
export type Part =
  | { readonly sort: 'number'; readonly text: string; readonly length: 1 }
  | { readonly sort: 'small'; readonly text: string; readonly length: 1 }
  | { readonly sort: 'state'; readonly text: string; readonly length: 1 }
  | {
      readonly sort: 'concepts'
      readonly reading: Reading
      readonly text: string
      readonly length: number
    }
  | {
      readonly sort: 'place'
      readonly places: readonly number[]
      readonly text: string
      readonly length: number
    }
  | { readonly sort: 'code'; readonly text: string; readonly length: number }
  | { readonly sort: 'name'; readonly text: string; readonly length: number }

const longestPhrase = 4
/** ЛА-155/14, АК159/18: so few letters before a number belong to it. */
const longestCode = 3

/** Reads the pieces of a name in order; each belongs to one part. */
export function partsOf(pieces: readonly Piece[]): readonly Part[] {
  const words = pieces.map(({ text, number }) => (number ? '' : text))
  const parts: Part[] = []
  for (let at = 0; at < pieces.length; ) {
    const part = partAt(pieces, words, at)
    parts.push(part)
    at += part.length
  }
  return parts
}

function partAt(pieces: readonly Piece[], words: readonly string[], at: number): Part {
  const { text, number } = pieces[at] as Piece
  if (number) return { sort: 'number', text, length: 1 }
  if (numberSigns.has(text) && pieces[at + 1]?.number === true)
    return { sort: 'small', text, length: 1 }
  const phrase = placePhrase(words, at)
  if (phrase !== undefined) return phrase
  const compound = hyphenated(pieces, at)
  const whole = words.slice(at, at + compound).join('')
  const concepts = conceptsAt(words, at, compound)
  if (concepts !== undefined && !isPlaceHere(words, at)) return concepts
  if (smallWords.has(text)) return { sort: 'small', text, length: 1 }
  if (stateWords.has(text)) return { sort: 'state', text, length: 1 }
  const places = placesNamed(whole)
  if (places.length > 0) return { sort: 'place', places, text: whole, length: compound }
  if (compound > 1 && words.slice(at, at + compound).some(isKnownWord)) {
    // Almaty-Bishkek: two places, not one name.
    const first = placesNamed(text)
    if (first.length > 0) return { sort: 'place', places: first, text, length: 1 }
    return { sort: 'name', text, length: 1 }
  }
  const next = pieces[at + compound]
  const isCode = whole.length <= longestCode && next?.number === true && (next.hyphen || next.glued)
  return { sort: isCode ? 'code' : 'name', text: whole, length: compound }
}

/** "Central Asia", "Нур Султан": a place of two words and more, exactly as the tables have it. */
function placePhrase(words: readonly string[], at: number): Part | undefined {
  for (let length = longestPhrase; length >= 2; length--) {
    if (at + length > words.length) continue
    const text = words.slice(at, at + length).join('')
    const places = placesWritten(text)
    if (places.length > 0) return { sort: 'place', places, text, length }
  }
  return undefined
}

/** How many pieces hyphens join from here on. */
function hyphenated(pieces: readonly Piece[], at: number): number {
  let length = 1
  for (
    let next = pieces[at + 1];
    next?.hyphen === true && !next.number;
    next = pieces[at + length]
  ) {
    length++
  }
  return length
}

/** An entry of the word tables; one with a hyphen (р-н) goes before its parts. */
function conceptsAt(words: readonly string[], at: number, compound: number): Part | undefined {
  const hyphens =
    compound > 1 ? readConcept([words.slice(at, at + compound).join('-')], 0) : undefined
  const reading = hyphens ?? readConcept(words, at)
  if (reading === undefined) return undefined
  const length = hyphens === undefined ? reading.length : compound
  return { sort: 'concepts', reading, text: words.slice(at, at + length).join(''), length }
}

/** Бостандық is freedom, but beside "district" or alone it is the district. */
function isPlaceHere(words: readonly string[], at: number): boolean {
  if (placesWritten(words[at] ?? '').length === 0) return false
  const isKindOfPlace = (word: string) =>
    readConcept([word], 0)?.concepts[0]?.role === 'kind-of-place'
  return (
    words.length === 1 || isKindOfPlace(words[at + 1] ?? '') || isKindOfPlace(words[at - 1] ?? '')
  )
}

const isKnownWord = (word: string): boolean =>
  readConcept([word], 0) !== undefined || placesNamed(word).length > 0
