import { exchange } from '../fold/nearness.ts'
import { soundCount } from '../fold/sounds.ts'
import { omissionOf, type Token } from '../fold/token.ts'

const size = 256
let above = new Int32Array(size)
let row = new Int32Array(size)

/**
 * What it costs to turn the sounds typed so far into some beginning of a word, in hundredths of a sound;
 * some number above `limit` as soon as that is passed.
 */
export function prefixDistance(typed: Token, word: Token, limit: number): number {
  const a = typed.sounds
  const b = word.sounds
  // What was typed may be heard longer than it will be written, by two sounds at most.
  const m = Math.min(b.length, a.length + 2)
  above[0] = 0
  for (let j = 0; j < m; j++) above[j + 1] = (above[j] as number) + omissionOf(word, j)
  for (let i = 0; i < a.length; i++) {
    const base = (a[i] as number) * soundCount
    const omit = omissionOf(typed, i)
    let left = (above[0] as number) + omit
    row[0] = left
    let least = left
    for (let j = 0; j < m; j++) {
      const exchanged = (above[j] as number) + (exchange[base + (b[j] as number)] as number)
      const withoutA = (above[j + 1] as number) + omit
      const withoutB = left + omissionOf(word, j)
      left = Math.min(exchanged, withoutA, withoutB)
      row[j + 1] = left
      if (left < least) least = left
    }
    if (least > limit) return least
    const spare = above
    above = row
    row = spare
  }
  let best = above[0] as number
  for (let j = 1; j <= m; j++) if ((above[j] as number) < best) best = above[j] as number
  return best
}
