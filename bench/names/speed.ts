import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compareNames, prepareName, scoreNames } from '../../src/names/index.ts'
import { madePairs } from './made-pairs.ts'
import { trainingPairs } from './pairs.ts'

/**
 * How fast two names are compared, beside the best simple method: any-ascii, one-to-one alignment of words,
 * Jaro and Winkler. Both start from the raw text, in turns in one run; then names prepared once.
 * Run: FACTUM_PEERS=/a/folder/with/node_modules bin/with-node bench/names/speed.ts
 * (any-ascii 0.3.3 is looked for there; it is no dependency of the project).
 */
const pairs = (trainingPairs() ?? madePairs(4000)).map(({ a, b }) => [a, b] as const)
const turns = 12

type Ascii = (text: string) => string
const ascii = await loadAscii()

function simple(a: string, b: string, toAscii: Ascii): number {
  const [one, other] = [words(toAscii(a)), words(toAscii(b))].toSorted(
    (x, y) => x.length - y.length,
  ) as [string[], string[]]
  const free = [...other]
  let sum = 0
  for (const word of one) {
    let best = -1
    let at = 0
    free.forEach((candidate, i) => {
      const near = jaroWinkler(word, candidate)
      if (near > best) [best, at] = [near, i]
    })
    free.splice(at, 1)
    sum += best
  }
  return one.length === 0 ? 0 : sum / one.length
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []

function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const takenA = new Uint8Array(a.length)
  const takenB = new Uint8Array(b.length)
  let common = 0
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (takenB[j] || a[i] !== b[j]) continue
      takenA[i] = takenB[j] = 1
      common++
      break
    }
  }
  if (common === 0) return 0
  let moved = 0
  let k = 0
  for (let i = 0; i < a.length; i++) {
    if (!takenA[i]) continue
    while (!takenB[k]) k++
    if (a[i] !== b[k++]) moved++
  }
  const jaro = (common / a.length + common / b.length + (common - moved / 2) / common) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < a.length) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

const prepared = pairs.map(([a, b]) => [prepareName(a), prepareName(b)] as const)
const methods: readonly (readonly [string, () => void])[] = [
  ...(ascii
    ? ([
        [
          'any-ascii, alignment, Jaro-Winkler',
          () => {
            for (const [a, b] of pairs) simple(a, b, ascii)
          },
        ],
      ] as const)
    : []),
  [
    'Factum, from the raw text',
    () => {
      for (const [a, b] of pairs) scoreNames(prepareName(a), prepareName(b))
    },
  ],
  [
    'Factum, prepared names',
    () => {
      for (const [a, b] of prepared) scoreNames(a, b)
    },
  ],
  [
    'Factum, with reasons',
    () => {
      for (const [a, b] of pairs) compareNames(a, b).why.length
    },
  ],
]

const rates = new Map<string, number[]>()
for (let turn = 0; turn < turns; turn++) {
  for (const [name, work] of methods) {
    const start = performance.now()
    for (let i = 0; i < 5; i++) work()
    const rate = (5 * pairs.length * 1000) / (performance.now() - start)
    if (turn >= 2) rates.set(name, [...(rates.get(name) ?? []), rate])
  }
}
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const base = median(rates.get('any-ascii, alignment, Jaro-Winkler') ?? [Number.NaN])
if (!ascii) console.log('any-ascii is not here (FACTUM_PEERS); no ratio can be given.')
for (const [name, list] of rates) {
  console.log(
    name.padEnd(38),
    `${Math.round(median(list)).toLocaleString('en')} pairs/s`.padStart(20),
    (median(list) / base).toFixed(2).padStart(7),
  )
}

async function loadAscii(): Promise<Ascii | undefined> {
  const folder = process.env.FACTUM_PEERS
  if (folder === undefined) return undefined
  try {
    const require = createRequire(join(folder, 'package.json'))
    const module = (await import(require.resolve('any-ascii'))) as {
      default: Ascii | { default: Ascii }
    }
    return typeof module.default === 'function' ? module.default : module.default.default
  } catch {
    return undefined
  }
}
