import type { Token } from '../../fold/token.ts'
import type { Form, NameWord, WrittenConcept } from '../body.ts'
import { apart, spellingDistance } from '../reading/spelling.ts'

/**
 * Two spellings of one word stay within this (hundredths of a sound, per sound). In one alphabet less
 * is to be forgiven than between two: Актас is not Акташ.
 */
const near = { cyrillic: 4, latin: 4.4, across: 5, acrossLong: 7 } as const
/** Stems, of which case endings are cut, and words of two or three sounds, must be nearer. */
const nearStem = 3
const shortWord = 3
/** From so many sounds on, a word written by ear may be further off: Интерньюс, Internews. */
const longWord = 7

function limitFor(a: Token, b: Token): number {
  const length = Math.min(a.sounds.length, b.sounds.length)
  if (length <= shortWord) return near.cyrillic
  if (a.latin !== b.latin) return length >= longWord ? near.acrossLong : near.across
  return a.latin ? near.latin : near.cyrillic
}

/** Кошмамбет is a village, Кошмамбетов a man. */
const surname = /(?:[оеё]в|[oe]v)[аa]?$/
const isSurnameOfOther = (a: Token, b: Token) => surname.test(a.written) !== surname.test(b.written)

/** How far two name words are from one another, in any case of either; infinitely far when not one word. */
export function nameDistance(a: NameWord, b: NameWord): number {
  if (isSurnameOfOther(a.token, b.token)) return apart
  const whole = spellingDistance(a.token, b.token)
  if (whole <= limitFor(a.token, b.token)) return whole
  for (const x of a.stems) {
    if (spellingDistance(x, b.token) <= nearStem) return nearStem
    for (const y of b.stems) if (spellingDistance(x, y) <= nearStem) return nearStem
  }
  for (const y of b.stems) if (spellingDistance(a.token, y) <= nearStem) return nearStem
  return apart
}

export interface Matched {
  /** The pairs: index of the word in a, in b. */
  readonly pairs: readonly (readonly [number, number])[]
  /** All words of a, written as one, are all words of b: Frontline and Front Line. */
  readonly whole: boolean
  /** Mean distance, hundredths of a sound per sound. */
  readonly far: number
}

const nothing: Matched = { pairs: [], whole: false, far: 0 }

/** One-to-one, each word of a with the nearest that is left of b. */
export function matchNames(a: Form, b: Form): Matched {
  if (a.names.length === 0 || b.names.length === 0) return nothing
  if (a.names.length !== b.names.length && a.joined !== undefined && b.joined !== undefined) {
    const far = spellingDistance(a.joined, b.joined)
    if (far <= limitFor(a.joined, b.joined)) return { pairs: [], whole: true, far }
  }
  return matchWords(a.names, b.names)
}

export function matchWords(a: readonly NameWord[], b: readonly NameWord[]): Matched {
  if (a.length === 0 || b.length === 0) return nothing
  const pairs: [number, number][] = []
  const taken = new Set<number>()
  let sum = 0
  a.forEach((name, i) => {
    let best = -1
    let least = apart
    b.forEach((other, j) => {
      if (taken.has(j)) return
      const far = nameDistance(name, other)
      if (far < least) {
        least = far
        best = j
      }
    })
    if (best < 0) return
    taken.add(best)
    pairs.push([i, best])
    sum += least
  })
  return pairs.length === 0 ? nothing : { pairs, whole: false, far: sum / pairs.length }
}

export interface Shared<T> {
  readonly both: readonly T[]
  readonly onlyA: readonly T[]
  readonly onlyB: readonly T[]
}

/** Concepts of both, of a alone and of b alone; the lists of the forms are in the order of their ids. */
export function matchConcepts(a: Form, b: Form): Shared<WrittenConcept> {
  const both: WrittenConcept[] = []
  const onlyA: WrittenConcept[] = []
  const onlyB: WrittenConcept[] = []
  let i = 0
  let j = 0
  while (i < a.concepts.length || j < b.concepts.length) {
    const x = a.concepts[i]
    const y = b.concepts[j]
    if (x !== undefined && (y === undefined || x.concept.id < y.concept.id)) {
      onlyA.push(x)
      i++
    } else if (y !== undefined && (x === undefined || y.concept.id < x.concept.id)) {
      onlyB.push(y)
      j++
    } else if (x !== undefined) {
      both.push(x)
      i++
      j++
    }
  }
  return { both, onlyA, onlyB }
}

/** Of the places of each side: how many are common, and which stand alone. */
export function matchPlaces(a: Form, b: Form): Shared<readonly number[]> {
  const onlyB = [...b.places]
  const onlyA: (readonly number[])[] = []
  const both: (readonly number[])[] = []
  for (const meant of a.places) {
    const at = onlyB.findIndex((other) => other.some((place) => meant.includes(place)))
    if (at < 0) onlyA.push(meant)
    else {
      both.push(meant)
      onlyB.splice(at, 1)
    }
  }
  return { both, onlyA, onlyB }
}
