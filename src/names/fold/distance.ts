import { exchange, full } from './nearness.ts'
import { soundCount } from './sounds.ts'

/** Two neighbours that changed places: one slip of the hand. */
const swapCost = full * 0.6
const row = new Int32Array(256)

/** Sounds with their costs of omission, as a token keeps them: two bytes each, from `at` on. */
export interface Cells {
  readonly page: Uint8Array
  readonly at: number
}

/**
 * What it costs to turn the first `lengthA` sounds of a into the first `lengthB` of b, in hundredths of a
 * whole sound; some number above `limit` as soon as that is passed. Equal beginnings and ends are free.
 * After Levenshtein, with a price for each exchange and each omission (`nearness.ts`).
 */
export function distance(
  a: Cells,
  lengthA: number,
  b: Cells,
  lengthB: number,
  limit: number,
): number {
  const pageA = a.page
  const pageB = b.page
  let startA = a.at
  let startB = b.at
  let endA = startA + 2 * lengthA
  let endB = startB + 2 * lengthB
  while (endA > startA && endB > startB && pageA[endA - 2] === pageB[endB - 2]) {
    endA -= 2
    endB -= 2
  }
  while (startA < endA && startB < endB && pageA[startA] === pageB[startB]) {
    startA += 2
    startB += 2
  }
  if (startA === endA) return omissions(pageB, startB, endB)
  if (startB === endB) return omissions(pageA, startA, endA)
  const costs = exchange
  const width = (endB - startB) >> 1
  if (width === 1 && endA - startA === 2) {
    return costs[(pageA[startA] as number) * soundCount + (pageB[startB] as number)] as number
  }
  let total = 0
  row[0] = 0
  for (let j = 1; j <= width; j++) {
    total += pageB[startB + 2 * j - 1] as number
    row[j] = total
  }
  for (let i = startA; i < endA; i += 2) {
    const base = (pageA[i] as number) * soundCount
    const omit = pageA[i + 1] as number
    let before = row[0] as number
    let left = before + omit
    row[0] = left
    let least = left
    for (let j = 1, at = startB; j <= width; j++, at += 2) {
      const above = row[j] as number
      const exchanged = before + (costs[base + (pageB[at] as number)] as number)
      left = Math.min(exchanged, above + omit, left + (pageB[at + 1] as number))
      row[j] = left
      before = above
      least = Math.min(least, left)
    }
    if (least > limit) return least
  }
  const found = row[width] as number
  const swapped =
    found > swapCost &&
    width === 2 &&
    endA - startA === 4 &&
    pageA[startA] === pageB[startB + 2] &&
    pageA[startA + 2] === pageB[startB]
  return swapped ? swapCost : found
}

function omissions(page: Uint8Array, start: number, end: number): number {
  let sum = 0
  for (let i = start + 1; i < end; i += 2) sum += page[i] as number
  return sum
}
