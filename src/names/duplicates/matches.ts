import { Candidates, isVague } from './candidates.ts'
import { limits } from './limits.ts'
import type { LeftOut, Progress } from './proposal.ts'
import { scoreNames } from './scoring.ts'
import { Shapes } from './shapes.ts'
import type { Spelling } from './spellings.ts'

/** Two spellings whose score reaches the threshold. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly score: number
}

export interface Matches {
  readonly matches: readonly Match[]
  /** Spellings that were too vague, and how many names they fit. */
  readonly vague: ReadonlyMap<number, number>
  readonly common: readonly LeftOut[]
}

const stepSize = 500

/** Compares the spellings that are worth comparing. */
export function* findMatches(
  spellings: readonly Spelling[],
  threshold: number,
): Generator<Progress, Matches> {
  const candidates = new Candidates(spellings)
  yield* candidates.fill()
  const shapes = new Shapes(spellings)
  const matches: Match[] = []
  const fits = new Map<number, number>()
  for (let a = 0; a < spellings.length; a++) {
    if (a % stepSize === 0) yield { stage: 'comparing', done: a, of: spellings.length }
    const own = spellings[a] as Spelling
    const others = candidates.of(a)
    for (const b of others) {
      if (!shapes.alike(a, b)) continue
      const other = spellings[b] as Spelling
      const score = scoreNames(own.name, other.name)
      if (score < threshold) continue
      matches.push({ a, b, score })
      if (isVague(own) && !isVague(other)) fits.set(a, (fits.get(a) ?? 0) + 1)
    }
  }
  const unclear = new Map([...fits].filter(([, count]) => count > limits.vagueFits))
  const kept = matches.filter(({ a, b }) => !unclear.has(a) || isVague(spellings[b] as Spelling))
  const vague = new Map([...candidates.tooVague(), ...unclear])
  return { matches: kept, vague, common: [...candidates.tooCommon()] }
}
