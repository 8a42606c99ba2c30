export interface Scored {
  readonly score: number
  readonly same: boolean
}

/** Area under the ROC curve: how often a true pair scores above a false one. Ties count half. */
export function rocAuc(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score)
  let ranks = 0
  let positives = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++
    for (let k = i; k < j; k++) {
      if (!sorted[k]?.same) continue
      ranks += (i + j + 1) / 2
      positives++
    }
    i = j
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives))
}

export interface AtThreshold {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

export function atThreshold(scored: readonly Scored[], threshold: number): AtThreshold {
  let [hits, wrong, missed] = [0, 0, 0]
  for (const { score, same } of scored) {
    if (score >= threshold) same ? hits++ : wrong++
    else if (same) missed++
  }
  return {
    f1: (2 * hits) / (2 * hits + wrong + missed),
    precision: hits / (hits + wrong),
    recall: hits / (hits + missed),
  }
}

/** The best precision of any threshold that finds at least this share of the true pairs. */
export function precisionAtRecall(scored: readonly Scored[], recall: number): number {
  let best = 0
  for (const threshold of new Set(scored.map((s) => s.score))) {
    const at = atThreshold(scored, threshold)
    if (at.recall >= recall && at.precision > best) best = at.precision
  }
  return best
}

/** Expected calibration error over ten equal bins: how far, on average, a stated probability is from the share that is true. */
export function calibrationError(scored: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ score: 0, same: 0, count: 0 }))
  for (const { score, same } of scored) {
    const bin = bins[Math.min(9, Math.floor(score * 10))]
    if (bin === undefined) continue
    bin.score += score
    bin.same += same ? 1 : 0
    bin.count++
  }
  return bins.reduce((sum, { score, same }) => sum + Math.abs(score - same), 0) / scored.length
}
