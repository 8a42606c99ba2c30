import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bestView } from '../../src/recommendations/repetition/compare.ts'
import { type Feature, features } from '../../src/recommendations/repetition/features.ts'
import { usualRarity } from '../../src/recommendations/repetition/rarity.ts'
import { readDemand } from '../../src/recommendations/repetition/read-demand.ts'
import { type Expected, fitLogistic, type Row } from '../names/logistic.ts'
import { type LabelledPair, labelledPairs, textsOf, textsOfLists } from './labelled-pairs.ts'

/**
 * Fits the weights of src/recommendations/repetition/weights.ts on all labelled pairs but the held-out half.
 * Which clauses are compared depends on the weights: so it starts from those that stand. Run it a few times.
 * Run: bin/with-node bench/recommendations/fit-weights.ts FOLDER-WITH-THE-TEXTS LISTS-OF-UPR-INFO…
 */

/** What is known of a kind of evidence before any data: a few pairs must not unlearn it. */
const known: Partial<Record<Feature, Expected>> = {
  base: { weight: -5, strength: 0.3 },
  common: { weight: 4, strength: 0.3 },
  covered: { weight: 3, strength: 0.3 },
  sameAct: { weight: 1, strength: 1 },
  otherAct: { weight: -1, strength: 1 },
  // Joining a treaty and doing what it says are two demands.
  joinsAlone: { weight: -3, strength: 1 },
  sameInstrument: { weight: 1, strength: 1 },
  // To join another treaty is another demand, whatever the words in common.
  otherInstrument: { weight: -4, strength: 1 },
  sameArticle: { weight: 1, strength: 1 },
  otherArticle: { weight: -1.5, strength: 1 },
  part: { weight: -0.5, strength: 1 },
  // "especially women and children" is no demand of its own.
  scantPart: { weight: -2, strength: 1 },
  groupsAlone: { weight: -2, strength: 1 },
  amount: { weight: 1, strength: 0.3 },
}
const unknown: Expected = { weight: 0, strength: 0.3 }

const [folder = '', ...lists] = process.argv.slice(2)
const texts = new Map([...textsOf(folder), ...textsOfLists(lists)])
const rowOf = ({ a, b, label }: LabelledPair): Row => {
  const [one, other] = [a, b].map((key) => readDemand({ key, text: texts.get(key) ?? '' }))
  if (one === undefined || other === undefined) throw new Error(`no text for ${a} and ${b}`)
  const { measured } = bestView(one, other, usualRarity)
  return {
    evidence: Float64Array.from(features, (feature) => measured[feature]),
    same: label !== 'different',
    counts: 1,
  }
}
const tuning = ['labelled-pairs.tsv', 'other-states-pairs.tsv']
  .flatMap(labelledPairs)
  .filter(({ half }) => half !== 'held-out')
const fitted = fitLogistic(
  tuning.map(rowOf),
  features.map((feature) => known[feature] ?? unknown),
)
const text = `import type { Feature } from './features.ts'

/**
 * How much each kind of evidence is worth, in units of log-odds. Written by bench/recommendations/fit-weights.ts
 * from ${tuning.length} labelled pairs; not to be edited by hand.
 */
export const weights: Readonly<Record<Feature, number>> = {
${features.map((name, i) => `  ${name}: ${Number((fitted[i] as number).toFixed(2))},`).join('\n')}
}
`
writeFileSync(join(import.meta.dirname, '../../src/recommendations/repetition/weights.ts'), text)
