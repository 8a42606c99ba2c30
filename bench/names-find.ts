import { existsSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createNameIndex, type NameIndex } from '../src/names/find/index.ts'
import { type Peer, peers } from './names/find-peers.ts'
import {
  at,
  measured,
  print,
  ratio,
  seeded,
  type Times,
  timed,
  whole,
} from './names/find-report.ts'
import { type Pair, pairFolder, trainingPairs } from './names/pairs.ts'

/**
 * Finding a name among many: `node --expose-gc bench/names-find.ts [--quick] [--million] [--peers FOLDER]`.
 *
 * 380,415 real names with the second spelling of every pair of one person, asked for by the first spelling; then a
 * million made of the parts of the real ones, typed letter by letter (`--million`: only that). In FOLDER/node_modules fuse.js, uFuzzy,
 * MiniSearch and any-ascii are looked for; pg_trgm is asked where PostgreSQL is installed.
 */
const quick = process.argv.includes('--quick')
const folder = process.argv.includes('--peers')
  ? process.argv[process.argv.indexOf('--peers') + 1]
  : undefined
const listed = join(pairFolder, 'scid_all_players.tsv.gz')
const pairs = trainingPairs()?.filter((pair) => pair.same)
if (!existsSync(listed) || pairs === undefined) {
  console.error(`This measurement needs the list of names ${listed} and train.tsv beside it.`)
  process.exit(2)
}
const real = gunzipSync(readFileSync(listed))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] as string)
const random = seeded(20261121)

print('Load before', [
  [
    loadavg()
      .map((n) => n.toFixed(1))
      .join(' '),
  ],
])
if (!process.argv.includes('--million')) await otherSpelling(pairs)
aMillion(quick ? 100_000 : 1_000_000)
print('Load after', [
  [
    loadavg()
      .map((n) => n.toFixed(1))
      .join(' '),
  ],
])

async function otherSpelling(samePairs: readonly Pair[]): Promise<void> {
  const names = [...real, ...samePairs.map((pair) => pair.b)]
  const { index, seconds, megabytes } = built(names)
  const times: number[] = []
  const results = samePairs.map((pair) => {
    const found = timed(times, () => index.find(pair.a))
    return { pair, hit: found.some(({ name }) => name === pair.b), rivals: rivals(index, pair) }
  })
  const part = (name: string, of: typeof results) => [
    name,
    of.length,
    ratio(of.filter((r) => r.hit).length, of.length),
  ]
  const origin = (pair: Pair) => pair.origin.split(':')[0] as string
  const initials = results.filter(({ pair }) => pair.origin.includes('initial'))
  print(
    `The other spelling among ${whole(names.length)} names (index ${seconds.toFixed(1)} s, ${megabytes} MB)`,
    [
      ['pairs', 'n', 'recall@10'],
      part('all', results),
      ...[...new Set(samePairs.map(origin))].map((name) =>
        part(
          name,
          results.filter(({ pair }) => origin(pair) === name),
        ),
      ),
      part('with initials', initials),
      part(
        'with initials, more than ten names of that surname and initial',
        initials.filter((r) => r.rivals > 10),
      ),
      part(
        'without initials',
        results.filter(({ pair }) => !pair.origin.includes('initial')),
      ),
    ],
  )
  console.log(`a query: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`)
  await beside(names, samePairs, index)
}

/** How many other names answer the query with initials as well as the one that is meant. */
function rivals(index: NameIndex, pair: Pair): number {
  if (!pair.origin.includes('initial')) return 0
  const [short, full] = pair.a.length < pair.b.length ? [pair.a, pair.b] : [pair.b, pair.a]
  const found = index.find(short, { limit: 100 })
  const meant = found.find(({ name }) => name === full || name === short)?.score ?? 1
  return found.filter(({ score }) => score >= meant).length
}

async function beside(
  names: readonly string[],
  samePairs: readonly Pair[],
  index: NameIndex,
): Promise<void> {
  const rows: (string | number)[][] = [
    [
      'beside',
      'queries',
      'prepared in',
      'recall@10',
      'ours on these',
      'a query, median',
      'p95',
      'times ours',
    ],
  ]
  const list: Peer[] = await peers(folder)
  for (const peer of list) {
    const start = performance.now()
    await peer.prepare(names)
    const seconds = (performance.now() - start) / 1000
    const step = Math.ceil((quick ? 10 : 1) / peer.share)
    const asked = samePairs.filter((_, k) => k % step === 0)
    const [times, own]: [number[], number[]] = [[], []]
    let [hits, ownHits] = [0, 0]
    for (const pair of asked) {
      // In turns, so that whatever else the machine does meets both.
      if (timed(own, () => index.find(pair.a)).some(({ name }) => name === pair.b)) ownHits++
      const began = performance.now()
      const found = await peer.find(pair.a)
      times.push(performance.now() - began)
      if (found.some((place) => names[place] === pair.b)) hits++
    }
    await peer.close?.()
    rows.push([
      peer.name,
      asked.length,
      `${seconds.toFixed(1)} s`,
      ratio(hits, asked.length),
      ratio(ownHits, asked.length),
      `${at(times, 0.5)} ms`,
      `${at(times, 0.95)} ms`,
      (Number(at(times, 0.5)) / Number(at(own, 0.5))).toFixed(1),
    ])
  }
  print('Beside', rows)
}

function aMillion(count: number): void {
  const parts = real.map((name) => name.split(/,(.*)/s).map((part) => part.trim()))
  const surnames = parts.map(([first]) => first as string)
  const given = parts.flatMap(([, second]) => (second ? [second] : []))
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string
  const names = Array.from({ length: count }, () => `${one(surnames)}, ${one(given)}`)
  const { index, seconds, processor, megabytes } = built(names)
  const kinds = new Map<string, Times>()
  const asked = (kind: string): Times => {
    const times = kinds.get(kind) ?? { wall: [], processor: [] }
    kinds.set(kind, times)
    return times
  }
  for (let i = 0; i < (quick ? 40 : 200); i++) {
    const [surname, rest] = one(names).toLowerCase().split(', ') as [string, string]
    const text = i % 2 === 0 ? `${surname} ${rest}` : `${rest} ${surname}`
    // The first name warms up.
    const to = (kind: string) => asked(i === 0 ? 'warming up' : kind)
    for (let length = 1; length <= Math.min(24, text.length); length++) {
      const typed = text.slice(0, length)
      const kind = typed.includes(' ')
        ? 'second word and on'
        : length < 4
          ? `${length} letters`
          : 'first word'
      const [both, own] = [to('ten suggestions while typing (bar p95 15 ms)'), to(`… ${kind}`)]
      measured([both, own], () => index.find(typed, { typing: true }))
    }
    measured([to('a whole name')], () => index.find(text))
  }
  kinds.delete('warming up')
  print(`${whole(count)} names`, [
    [
      'index (bar 90 s, 1 GB)',
      `${seconds.toFixed(1)} s`,
      `${processor.toFixed(1)} s of the processor`,
      `${megabytes} MB`,
    ],
    ['', 'median', 'p95', 'p99', 'processor time, median', 'p95'],
    ...[...kinds].map(([kind, times]) => [
      kind,
      ...[0.5, 0.95, 0.99].map((q) => `${at(times.wall, q)} ms`),
      ...[0.5, 0.95].map((q) => `${at(times.processor, q)} ms`),
    ]),
  ])
}

/** The index of a list, the time it took and the memory that it holds beyond the names themselves. */
function built(names: readonly string[]): {
  index: NameIndex
  seconds: number
  processor: number
  megabytes: number
} {
  globalThis.gc?.()
  const before = memory()
  const start = performance.now()
  const startOfWork = process.cpuUsage()
  const index = createNameIndex(entries(names))
  const seconds = (performance.now() - start) / 1000
  const work = process.cpuUsage(startOfWork)
  globalThis.gc?.()
  return {
    index,
    seconds,
    processor: (work.user + work.system) / 1e6,
    megabytes: Math.round((memory() - before) / 1e6),
  }
}

function* entries(names: readonly string[]) {
  for (const [place, name] of names.entries()) yield { id: String(place), name }
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
