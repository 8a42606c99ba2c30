import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Evidence, evidence } from '../../src/names/compare/evidence.ts'
import { gather } from '../../src/names/compare/gather.ts'
import { prepareName } from '../../src/names/reading/prepare.ts'
import { type Expected, fitLogistic, type Row } from './logistic.ts'
import { madePairs } from './made-pairs.ts'
import { type Pair, trainingPairs } from './pairs.ts'

/**
 * Fits the weights of src/names/compare/weights.ts anew and writes that file. From the CC0 words alone, and
 * from the labelled pairs of real persons too where they are at hand.
 * Run: bin/with-node bench/names/fit-weights.ts [--made-only] [--print]
 */

/** What is known of a kind of evidence before any data: rows of one file must not unlearn it. */
const known: Partial<Record<Evidence, Expected>> = {
  // Another father is another person; lists that label such a pair "same" are in error.
  patronymicDiffers: { weight: -7, strength: 3 },
  initialsDiffer: { weight: -6, strength: 3 },
  sexDiffers: { weight: -3, strength: 1 },
  // A surname alone is many persons' name.
  bareWord: { weight: -1.5, strength: 3 },
  // Initials alone, or beside another surname, say nothing.
  noWhole: { weight: -4, strength: 3 },
  wholeWordLeft: { weight: -6, strength: 3 },
  keptApart: { weight: -3, strength: 3 },
  shortForm: { weight: -1, strength: 3 },
  cognate: { weight: -2, strength: 3 },
}
const unknown: Expected = { weight: 0, strength: 0.3 }
export const expected: readonly Expected[] = evidence.map((name) => known[name] ?? unknown)

export function rowOf({ a, b, same }: Pair, counts = 1): Row {
  const gathered = new Float64Array(evidence.length)
  const add = (kind: number, amount: number) => {
    gathered[kind] = (gathered[kind] as number) + amount
  }
  gather(prepareName(a), prepareName(b), { add })
  return { evidence: gathered, same, counts }
}

/** Made pairs are many and alike: each counts for less than a pair of real persons. */
export const madeCounts = 0.02
export const madeCount = 8000

export function rowsToFit(real: readonly Pair[] | undefined): readonly Row[] {
  return [
    ...madePairs(madeCount).map((pair) => rowOf(pair, real ? madeCounts : 1)),
    ...(real ?? []).map((pair) => rowOf(pair)),
  ]
}

if (import.meta.main) {
  const real = process.argv.includes('--made-only') ? undefined : trainingPairs()
  const weights = fitLogistic(rowsToFit(real), expected)
  const lines = evidence.map(
    (name, i) => `  ${name}: ${Number((weights[i] as number).toFixed(3))},`,
  )
  const from = real
    ? `${madeCount} pairs made of CC0 words and ${real.length} labelled pairs of real persons`
    : `${madeCount} pairs made of CC0 words`
  const text = `import type { Evidence } from './evidence.ts'

/**
 * How much each kind of evidence is worth, in units of log-odds. Written by bench/names/fit-weights.ts from
 * ${from}; not to be edited by hand.
 */
export const weights: Readonly<Record<Evidence, number>> = {
${lines.join('\n')}
}
`
  if (process.argv.includes('--print')) console.log(text)
  else writeFileSync(join(import.meta.dirname, '../../src/names/compare/weights.ts'), text)
  console.log(`Fitted from ${from}.`)
}
