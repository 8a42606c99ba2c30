/** What is expected of a weight before any data is seen, and how many rows' worth of evidence that is. */
export interface Expected {
  readonly weight: number
  readonly strength: number
}

export interface Row {
  readonly evidence: Float64Array
  readonly same: boolean
  /** How much the row counts. */
  readonly counts: number
}

/**
 * Logistic regression by Newton's method, its weights drawn towards what is expected of them (a normal prior
 * with that mean, as precise as its strength says). Gives the weights in the order of `expected`.
 */
export function fitLogistic(rows: readonly Row[], expected: readonly Expected[]): Float64Array {
  const size = expected.length
  const weights = Float64Array.from(expected, ({ weight }) => weight)
  for (let round = 0; round < 60; round++) {
    const system = Array.from({ length: size }, () => new Float64Array(size + 1))
    for (const { evidence, same, counts } of rows) {
      const p = probability(weights, evidence)
      for (let i = 0; i < size; i++) {
        const x = evidence[i] as number
        if (x === 0) continue
        const line = system[i] as Float64Array
        line[size] = (line[size] as number) + counts * ((same ? 1 : 0) - p) * x
        for (let j = 0; j < size; j++) {
          line[j] = (line[j] as number) + counts * p * (1 - p) * x * (evidence[j] as number)
        }
      }
    }
    expected.forEach(({ weight, strength }, i) => {
      const line = system[i] as Float64Array
      line[i] = (line[i] as number) + strength
      line[size] = (line[size] as number) - strength * ((weights[i] as number) - weight)
    })
    const step = solve(system)
    let largest = 0
    for (let i = 0; i < size; i++) {
      weights[i] = (weights[i] as number) + (step[i] as number)
      largest = Math.max(largest, Math.abs(step[i] as number))
    }
    if (largest < 1e-8) break
  }
  return weights
}

export function probability(weights: Float64Array, evidence: Float64Array): number {
  let sum = 0
  for (let i = 0; i < evidence.length; i++) sum += (weights[i] as number) * (evidence[i] as number)
  return 1 / (1 + Math.exp(-sum))
}

/** Solves a system of linear equations, each line its coefficients and its right side (Gauss and Jordan). */
function solve(lines: Float64Array[]): Float64Array {
  const size = lines.length
  for (let c = 0; c < size; c++) {
    let pivot = c
    for (let r = c + 1; r < size; r++) {
      if (Math.abs(cell(lines, r, c)) > Math.abs(cell(lines, pivot, c))) pivot = r
    }
    const [one, other] = [lines[c] as Float64Array, lines[pivot] as Float64Array]
    lines[c] = other
    lines[pivot] = one
    for (let r = 0; r < size; r++) {
      const factor = r === c ? 0 : cell(lines, r, c) / cell(lines, c, c)
      if (factor === 0) continue
      for (let k = c; k <= size; k++)
        (lines[r] as Float64Array)[k] = cell(lines, r, k) - factor * cell(lines, c, k)
    }
  }
  return Float64Array.from(lines, (line, i) => (line[size] as number) / (line[i] as number))
}

const cell = (lines: readonly Float64Array[], row: number, column: number): number =>
  (lines[row] as Float64Array)[column] as number
