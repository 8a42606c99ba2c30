import { makeToken, type Token } from '../../fold/token.ts'
import { abroad } from '../places/countries.ts'
import { regionsAndDistricts } from '../places/regions.ts'
import type { PlaceRow } from '../places/row.ts'
import { towns } from '../places/towns.ts'
import { stemsOf } from './endings.ts'
import { spellingDistance } from './spelling.ts'

/** Every place of the tables; a place is known by its index here. */
export const places: readonly PlaceRow[] = [...towns, ...regionsAndDistricts, ...abroad]

const exact = new Map<string, readonly number[]>()
const spellings: { readonly token: Token; readonly stem: Token; readonly place: number }[] = []

/** As a name is looked up: one word, lower case, no ё. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}]/gu, '')

places.forEach((row, place) => {
  for (const name of row.names.split(', ')) {
    const key = plain(name)
    const before = exact.get(key) ?? []
    if (!before.includes(place)) exact.set(key, [...before, place])
    if (key.length < 4) continue
    const stem = stemsOf(key).at(-1) ?? key
    spellings.push({ token: makeToken(key, false), stem: makeToken(stem, false), place })
  }
})

/** Spellings of one place stay within this (hundredths of a sound, per sound); stems within less. */
const near = 5
const nearStem = 3
const nothing: readonly number[] = []

/** The places that words written as one may mean, exactly as the tables have it; none for none. */
export function placesWritten(word: string): readonly number[] {
  return exact.get(word) ?? nothing
}

/** The places that a word may mean in any spelling and case. */
export function placesNamed(word: string): readonly number[] {
  const written = exact.get(word)
  if (written !== undefined) return written
  if (word.length < 4) return nothing
  const before = kept.get(word)
  if (before !== undefined) return before
  const found = placesNear(word)
  if (kept.size >= keptAtMost) kept.clear()
  kept.set(word, found)
  return found
}

const kept = new Map<string, readonly number[]>()
const keptAtMost = 20_000

function placesNear(word: string): readonly number[] {
  const whole = nearest(makeToken(word, false), near, 'token')
  if (whole.length > 0) return whole
  const found = new Set<number>()
  for (const stem of stemsOf(word)) {
    if (stem.length < 3) continue
    const writtenStem = exact.get(stem)
    for (const place of writtenStem ?? nearest(makeToken(stem, false), nearStem, 'stem')) {
      found.add(place)
    }
  }
  return found.size === 0 ? nothing : [...found]
}

function nearest(token: Token, limit: number, against: 'token' | 'stem'): readonly number[] {
  let best = limit + 0.001
  let found = new Set<number>()
  for (const spelling of spellings) {
    const whole = spellingDistance(token, spelling.token)
    const far =
      against === 'token' ? whole : Math.min(whole, spellingDistance(token, spelling.stem))
    if (far < best) {
      best = far
      found = new Set([spelling.place])
    } else if (far === best) found.add(spelling.place)
  }
  return found.size === 0 ? nothing : [...found]
}
