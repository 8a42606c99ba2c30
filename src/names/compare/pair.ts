import { type Cells, distance } from '../fold/distance.ts'
import { longestToken } from '../fold/fold.ts'
import { exchange, full } from '../fold/nearness.ts'
import { codeOf, soundCount } from '../fold/sounds.ts'
import { type Token, unshared } from '../fold/token.ts'

/** Not one word: nothing is to be gained from looking closer. */
export const apart = 100

/** A word and an initial that may be its first letter. */
export const initialFits = 12

/** What an ending adds that stands on one side only: Смағұл and Смагулов, Marat and Maratbek. */
const endingDropped = { none: 0, patronymic: 8, ov: 6, in: 6, sky: 12, element: 14 } as const

/** How far two words of names are from one another: 0 the same sounds, 100 (`apart`) different words. */
export function wordDistance(a: Token, b: Token): number {
  if (a === b) return 0
  if (a.initial || b.initial) return initialDistance(a, b)
  if (a.unread || b.unread) return letterDistance(a.lower, b.lower)
  if (a.same === b.same) return 0
  if (a.family === b.family) {
    return mayBeNear(a.consonants, b.consonants) ? stemDistance(a, a.stem, b, b.stem) : apart
  }
  let least = mayBeNear(a.allConsonants, b.allConsonants)
    ? stemDistance(a, a.length, b, b.length)
    : apart
  if (b.family !== 'none') least = Math.min(least, withoutEnding(b, a))
  if (a.family !== 'none') least = Math.min(least, withoutEnding(a, b))
  return least
}

/** The distance of a word without its ending to another that does not have it. */
function withoutEnding(word: Token, other: Token): number {
  if (!mayBeNear(word.consonants, other.allConsonants)) return apart
  return stemDistance(word, word.stem, other, other.length) + endingDropped[word.family]
}

/** Two words that differ by three consonants, counted by class, are different words and not measured. */
function mayBeNear(consonantsA: number, consonantsB: number): boolean {
  return unshared(consonantsA, consonantsB) <= 2
}

/** Words in scripts we do not read are compared letter by letter. */
function letterDistance(a: string, b: string): number {
  if (a === b) return 0
  const n = Math.min(a.length, longestToken)
  const m = Math.min(b.length, longestToken)
  let above = Array.from({ length: m + 1 }, (_, j) => j)
  for (let i = 1; i <= n; i++) {
    const row = [i]
    for (let j = 1; j <= m; j++) {
      const change = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1))
    }
    above = row
  }
  const far = ((above[m] as number) * full) / Math.sqrt(usualLength * Math.max(3, (n + m) / 2))
  return far > farthest ? apart : far
}

/** The distance of two stems for each sound they have, at least three; `apart` at most. */
export function stemDistance(a: Cells, lengthA: number, b: Cells, lengthB: number): number {
  const scale = scaleOf[lengthA + lengthB] as number
  const cost = distance(a, lengthA, b, lengthB, scale * farthest)
  const relative = cost / scale
  return relative > farthest ? apart : relative
}

/** Sounds of a usual stem: in a word of four times as many, a change weighs half as much. */
const usualLength = 7

/** By the lengths of both words together: the geometric mean of the usual length and theirs, at least three. */
const scaleOf = Float64Array.from({ length: 4 * longestToken * 3 }, (_, lengths) =>
  Math.sqrt(usualLength * Math.max(3, lengths / 2)),
)

/** Beyond it two words have nothing in common, and looking on is a waste. */
const farthest = 55

function initialDistance(a: Token, b: Token): number {
  if (a.length === 0 || b.length === 0) return apart
  const first = a.page[a.at] as number
  const second = b.page[b.at] as number
  if ((exchange[first * soundCount + second] as number) <= nearInitials) return initialFits
  // Ю. and Iu., Е. and Ye.: what follows the glide decides.
  const cost = exchange[afterGlide(a) * soundCount + afterGlide(b)] as number
  return cost <= 5 ? initialFits : apart
}

const nearInitials = 25
const glide = codeOf('j')

function afterGlide({ page, at, length }: Token): number {
  return page[page[at] === glide && length > 1 ? at + 2 : at] as number
}
