import { existsSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Duplicates, findDuplicates, type NamedEntry } from '../src/names/duplicates/index.ts'
import { compareNames } from '../src/names/index.ts'
import { type Pair, pairFolder, trainingPairs } from './names/pairs.ts'

/**
 * The same person twice in a whole casebook: `node bench/names-duplicates.ts [--quick] [--sizes]`.
 *
 * Both names of every pair of one person are put among 380,415 real names, and it is asked whether the pair
 * is proposed at the program's own threshold. With `--sizes` instead lists of 10,000 to 1,000,000 names made
 * of the parts of the real ones, and the exponent with which the time grows (the largest needs
 * `--max-old-space-size=8000`). Seconds are of computing, on one core, and by the clock.
 */
const quick = process.argv.includes('--quick')
const list = join(pairFolder, 'scid_all_players.tsv.gz')
const pairs = trainingPairs()?.filter((pair) => pair.same)
if (!existsSync(list) || pairs === undefined) {
  console.error(`This measurement needs the list of names ${list} and train.tsv beside it.`)
  process.exit(2)
}
const real = gunzipSync(readFileSync(list))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] as string)
  .filter((_, i) => !quick || i % 10 === 0)

load()
if (process.argv.includes('--sizes')) growth()
else recall(pairs)
load()

function recall(samePairs: readonly Pair[]): void {
  const listed = real.map((name, i): NamedEntry => ({ id: `listed ${i}`, name }))
  const paired = samePairs.flatMap(({ a, b }, i): NamedEntry[] => [
    { id: `pair ${i} a`, name: a },
    { id: `pair ${i} b`, name: b },
  ])
  const { duplicates, seconds, clock, megabytes } = timed([...listed, ...paired])
  const proposed = proposedPairs(duplicates, samePairs.length)
  const largest = duplicates.clusters.reduce(
    (most, { members }) => Math.max(most, members.length),
    0,
  )
  print(`The same person among ${whole(listed.length + paired.length)} names`, [
    ['computing', `${seconds.toFixed(0)} s`],
    ['by the clock (at most 240 s)', `${clock.toFixed(0)} s`],
    ['memory', `${megabytes} MB`],
    ['clusters', whole(duplicates.clusters.length)],
    ['largest', String(largest)],
    ...leftOut(duplicates),
  ])
  const origin = (pair: Pair) => pair.origin.split(':')[0] as string
  const part = (name: string, of: (pair: Pair) => boolean): string[] => {
    const own = samePairs.map((pair, i) => ({ pair, i })).filter(({ pair }) => of(pair))
    const same = own.filter(({ pair }) => compareNames(pair.a, pair.b).same)
    const found = own.filter(({ i }) => proposed.has(i))
    const foundSame = same.filter(({ i }) => proposed.has(i))
    return [
      name,
      whole(own.length),
      ratio(same.length, own.length),
      ratio(found.length, own.length),
      ratio(foundSame.length, same.length),
    ]
  }
  print('Pairs of one person', [
    ['', 'pairs', 'same by compare', 'proposed (at least .97)', 'proposed of the same'],
    part('all', () => true),
    ...[...new Set(samePairs.map(origin))].map((name) => part(name, (p) => origin(p) === name)),
    part('with initials', ({ origin: from }) => from.includes('initial')),
    part('without initials', ({ origin: from }) => !from.includes('initial')),
  ])
}

/** The numbers of the pairs both of whose names stand in one cluster. */
function proposedPairs({ clusters }: Duplicates, count: number): Set<number> {
  const clustersOf = new Map<string, number[]>()
  clusters.forEach(({ members }, number) => {
    for (const id of members) clustersOf.set(id, [...(clustersOf.get(id) ?? []), number])
  })
  const found = new Set<number>()
  for (let i = 0; i < count; i++) {
    const ofB = new Set(clustersOf.get(`pair ${i} b`))
    if (clustersOf.get(`pair ${i} a`)?.some((cluster) => ofB.has(cluster))) found.add(i)
  }
  return found
}

function growth(): void {
  const parts = real.map((name) => name.split(/,(.*)/s).map((part) => part.trim()))
  const surnames = parts.map(([first]) => first as string)
  const given = parts.flatMap(([, second]) => (second ? [second] : []))
  const random = seeded(20261121)
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] as string
  const rows = [['names', 'computing', 'a name', 'clock', 'memory', 'clusters', 'exponent so far']]
  const sizes = quick ? [10_000, 30_000, 100_000] : [10_000, 100_000, 1_000_000]
  let first: number | undefined
  for (const size of sizes) {
    const names = Array.from({ length: size }, (_, i): NamedEntry => {
      return { id: String(i), name: `${one(surnames)}, ${one(given)}` }
    })
    const { duplicates, seconds, clock, megabytes } = timed(names)
    first ??= seconds
    const exponent = Math.log(seconds / first) / Math.log(size / (sizes[0] as number))
    rows.push([
      whole(size),
      `${seconds.toFixed(1)} s`,
      `${((seconds / size) * 1e6).toFixed(0)} µs`,
      `${clock.toFixed(1)} s`,
      `${megabytes} MB`,
      whole(duplicates.clusters.length),
      size === sizes[0] ? '' : exponent.toFixed(2),
    ])
    console.log(rows.at(-1)?.join('  '), leftOut(duplicates).flat().join(' '))
  }
  print('Growth', rows)
}

/** What was left out, by reason. */
function leftOut({ notCompared }: Duplicates): string[][] {
  const of = (reason: string) => notCompared.filter((left) => left.reason === reason)
  const pairsLeft = notCompared.reduce(
    (sum, left) => sum + (left.reason === 'too-common' ? left.pairs : 0),
    0,
  )
  return [
    ['no word', whole(of('no-word').length)],
    ['too vague', whole(of('too-vague').length)],
    ['too common', `${whole(of('too-common').length)} (at most ${whole(pairsLeft)} pairs)`],
  ]
}

function timed(entries: readonly NamedEntry[]) {
  const before = process.cpuUsage()
  const start = performance.now()
  const duplicates = findDuplicates(entries)
  const clock = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const megabytes = Math.round(process.memoryUsage().rss / 1e6)
  return { duplicates, clock, seconds: (user + system) / 1e6, megabytes }
}

/** A linear congruential generator (Numerical Recipes): the same names in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function load(): void {
  console.log(
    `load ${loadavg()
      .map((n) => n.toFixed(1))
      .join(' ')}`,
  )
}

function whole(n: number): string {
  return Math.round(n).toLocaleString('en')
}

function ratio(part: number, of: number): string {
  return of === 0 ? '–' : (part / of).toFixed(4)
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`)
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  )
  for (const row of rows) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
}
