import { sameFrom, scoreNames } from '../../src/names/compare/compare.ts'
import { evidence } from '../../src/names/compare/evidence.ts'
import { prepareName } from '../../src/names/reading/prepare.ts'
import { expected, rowOf, rowsToFit } from './fit-weights.ts'
import { fitLogistic, probability } from './logistic.ts'
import {
  atThreshold,
  calibrationError,
  precisionAtRecall,
  rocAuc,
  type Scored,
} from './measures.ts'
import { nomenklaturaPairs, type Pair, trainingPairs } from './pairs.ts'

/**
 * How well names are compared: by language and kind of pair, and every error that remains. The labelled pairs
 * are scored by weights that were fitted without the fifth of them that is scored (five times); the program's
 * own weights, fitted with all of them, are printed beside it.
 * Run: bin/with-node bench/names/quality.ts [--errors]
 */
const pairs = trainingPairs()
if (pairs === undefined) {
  console.log('The labelled pairs of real persons are not here; nothing to measure.')
  process.exit(0)
}

const heldOut = crossValidated(pairs)
const own = (list: readonly Pair[]): Scored[] =>
  list.map((pair) => ({
    score: scoreNames(prepareName(pair.a), prepareName(pair.b)),
    same: pair.same,
  }))

const kinds: readonly (readonly [string, (pair: Pair) => boolean])[] = [
  ['all', () => true],
  [
    'Kazakh parliament',
    (p) =>
      p.origin.startsWith('kz_mazhilis:kz') &&
      !p.origin.includes('|') &&
      !p.origin.includes('derived'),
  ],
  ['Kazakh parliament, all', (p) => p.origin.includes('kz_mazhilis')],
  ['Kazakh Latin alphabets', (p) => p.origin.includes('derived')],
  ['chess players', (p) => p.origin.startsWith('scid')],
  ['UK sanctions list', (p) => p.origin.startsWith('uk_list')],
  ['Wikidata', (p) => p.origin.startsWith('wikidata')],
  ['parliaments', (p) => p.origin.startsWith('ep_popolo')],
  ['initials', (p) => p.origin.includes('initial')],
  ['another order', (p) => p.origin.includes('order')],
  ['Cyrillic and Latin', (p) => cyrillic(p.a) !== cyrillic(p.b)],
  ['Latin and Latin', (p) => !cyrillic(p.a) && !cyrillic(p.b)],
  ['Cyrillic and Cyrillic', (p) => cyrillic(p.a) && cyrillic(p.b)],
  ...['KAZ', 'KGZ', 'UZB', 'TKM', 'AZE', 'RUS', 'UKR', 'BLR', 'ARM', 'GEO'].map(
    (country) => [`chess ${country}`, (p: Pair) => p.origin.startsWith(`scid:${country}`)] as const,
  ),
]

console.log(
  'pairs, held out'.padEnd(26),
  'n'.padStart(6),
  'AUC'.padStart(7),
  'F1'.padStart(6),
  'P'.padStart(6),
  'R'.padStart(6),
  'P@R.95'.padStart(7),
  'ECE'.padStart(6),
)
for (const [name, test] of kinds) {
  line(
    name,
    heldOut.filter((_, i) => test(pairs[i] as Pair)),
  )
}
line('all, own weights', own(pairs))
const nomenklatura = nomenklaturaPairs()
if (nomenklatura) line('nomenklatura, never fitted', own(nomenklatura))

if (process.argv.includes('--errors')) {
  pairs.forEach((pair, i) => {
    const { score } = heldOut[i] as Scored
    if (score >= sameFrom === pair.same) return
    const { evidence: gathered } = rowOf(pair)
    const seen = evidence
      .filter((_, k) => k > 0 && gathered[k] !== 0)
      .map((kind) => `${kind} ${gathered[evidence.indexOf(kind)]?.toFixed(1)}`)
    console.log(
      `${pair.same ? 'missed' : 'wrong '} ${score.toFixed(2)}  ${pair.a} | ${pair.b}  (${pair.origin}; ${seen.join(', ')})`,
    )
  })
}

function line(name: string, scored: readonly Scored[]): void {
  if (scored.length === 0) return
  const { f1, precision, recall } = atThreshold(scored, sameFrom)
  const numbers = [
    rocAuc(scored).toFixed(4).padStart(7),
    ...[f1, precision, recall].map((n) => n.toFixed(3).padStart(6)),
    precisionAtRecall(scored, 0.95).toFixed(3).padStart(7),
    calibrationError(scored).toFixed(3).padStart(6),
  ]
  console.log(name.padEnd(26), String(scored.length).padStart(6), ...numbers)
}

function crossValidated(list: readonly Pair[]): readonly Scored[] {
  const scored: Scored[] = []
  for (let fold = 0; fold < 5; fold++) {
    const weights = fitLogistic(rowsToFit(list.filter((_, i) => i % 5 !== fold)), expected)
    list.forEach((pair, i) => {
      if (i % 5 === fold)
        scored[i] = { score: probability(weights, rowOf(pair).evidence), same: pair.same }
    })
  }
  return scored
}

function cyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name)
}
