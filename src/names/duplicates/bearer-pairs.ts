import { limits } from './limits.ts'
import type { Match } from './matches.ts'
import type { LeftOut } from './proposal.ts'
import { scoreNames } from './scoring.ts'
import type { Casebook, Spelling } from './spellings.ts'

/** Two bearers that may be one person, by the two of their spellings that fit best. */
export interface BearerPair {
  readonly a: number
  readonly b: number
  readonly score: number
  /** The spelling of a and the spelling of b. */
  readonly spellings: readonly [number, number]
}

/** How well a spelling fits itself: less than 1 where it is vague. */
export const selfScore = ({ name }: Spelling): number => scoreNames(name, name)

/** What fits among spellings, said of those who bear them; each pair once, a before b. */
export function pairBearers(
  { spellings, bearers }: Casebook,
  matches: readonly Match[],
  threshold: number,
): BearerPair[] {
  const best = new Map<number, BearerPair>()
  const note = (x: number, y: number, score: number, ofX: number, ofY: number): void => {
    if (x === y) return
    const pair: BearerPair =
      x < y
        ? { a: x, b: y, score, spellings: [ofX, ofY] }
        : { a: y, b: x, score, spellings: [ofY, ofX] }
    const key = pair.a * bearers.length + pair.b
    const before = best.get(key)
    if (before === undefined || isBetter(pair, before)) best.set(key, pair)
  }
  for (const { a, b, score } of matches)
    for (const x of nearest(spellings[a]))
      for (const y of nearest(spellings[b])) note(x, y, score, a, b)
  spellings.forEach((spelling, number) => {
    if (spelling.bearers.length < 2) return
    const score = selfScore(spelling)
    if (score < threshold) return
    const own = nearest(spelling)
    for (const x of own) for (const y of own) if (x < y) note(x, y, score, number, number)
  })
  return [...best.values()]
}

const nearest = (spelling: Spelling | undefined): readonly number[] =>
  spelling === undefined ? [] : spelling.bearers.slice(0, limits.nearest)

function isBetter(pair: BearerPair, before: BearerPair): boolean {
  if (pair.score !== before.score) return pair.score > before.score
  const [a, b] = pair.spellings
  const [c, d] = before.spellings
  return a < c || (a === c && b < d)
}

/** Names that more entries bear, each with other names beside, than are paired with one another. */
export function* sharedByTooMany(spellings: readonly Spelling[]): Generator<LeftOut> {
  for (const { name, bearers } of spellings) {
    const over = bearers.length - limits.nearest
    if (over <= 0) continue
    const pairs = over * limits.nearest + (over * (over - 1)) / 2
    yield { reason: 'too-common', name: name.written, names: bearers.length, pairs }
  }
}
