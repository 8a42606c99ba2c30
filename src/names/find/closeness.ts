/** From this distance on a word speaks neither for nor against a name. */
const neutral = 45
/** What each word costs that only the name has: of equals the name with fewer other words is meant. */
const wordLeft = 0.02
/** A word of the query for which the name has no word left counts so much of one that differs. */
const absent = 0.4

const mostNameWords = 12
const cost = new Float64Array(8 * mostNameWords)

/**
 * How well a name answers a query, 0 … 1: the words of the query paired one to one with those of the name,
 * nearest pairs first, each counted by its weight.
 *
 * @param far the distance (0 … 100) of word i of the query from word j of the name
 */
export function closeness(
  weights: readonly number[],
  nameWords: number,
  far: (i: number, j: number) => number,
): number {
  const n = weights.length
  const m = Math.min(nameWords, mostNameWords)
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) cost[i * m + j] = far(i, j)
  let total = 0
  let sum = 0
  for (const weight of weights) total += weight
  let usedI = 0
  let usedJ = 0
  let pairs = 0
  for (;;) {
    let best = neutral
    let at = -1
    for (let i = 0; i < n; i++) {
      if (usedI & (1 << i)) continue
      for (let j = 0; j < m; j++) {
        if (usedJ & (1 << j)) continue
        const d = cost[i * m + j] as number
        if (d < best) {
          best = d
          at = i * m + j
        }
      }
    }
    if (at < 0) break
    const i = Math.floor(at / m)
    usedI |= 1 << i
    usedJ |= 1 << (at % m)
    pairs++
    sum += (weights[i] as number) * (1 - best / neutral)
  }
  // Where the name has words left, the rest of the query differs from them; where not, it is only absent.
  let spare = m - pairs
  for (let i = 0; i < n; i++) {
    if (usedI & (1 << i)) continue
    if (spare > 0) spare--
    else total -= (weights[i] as number) * (1 - absent)
  }
  if (pairs === 0 || total <= 0) return 0
  return Math.max(0, sum / total - wordLeft * (m - pairs))
}
