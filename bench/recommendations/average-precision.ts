import type { Scored } from '../names/measures.ts'

/**
 * Precision at each true pair, going down from the highest score, averaged over all true pairs. Of equal
 * scores the false ones are counted first, so that a measure that gives one score to all gains nothing.
 */
export function averagePrecision(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((x, y) => y.score - x.score || Number(x.same) - Number(y.same))
  let [hits, sum] = [0, 0]
  for (const [i, { same }] of sorted.entries()) {
    if (!same) continue
    hits++
    sum += hits / (i + 1)
  }
  return hits === 0 ? 0 : sum / hits
}
