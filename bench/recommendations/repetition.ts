import { loadavg } from 'node:os'
import {
  type Comparison,
  compareDemands,
  suggestRepetitions,
} from '../../src/recommendations/repetition/index.ts'
import { print, whole } from '../names/find-report.ts'
import { atThreshold, calibrationError } from '../names/measures.ts'
import { averagePrecision } from './average-precision.ts'
import {
  type LabelledPair,
  labelledPairs,
  listRows,
  textsOf,
  textsOfLists,
} from './labelled-pairs.ts'
import { rankPeers } from './rank-peers.ts'

/**
 * Do two recommendations ask the same? Average precision on labelled pairs, beside plain text ranking, and how
 * fast proposals are made in a long list.
 *
 * Run: bin/with-node bench/recommendations/repetition.ts FOLDER [--peers FOLDER] [--list FILE.csv]…
 * FOLDER holds the texts (kazakhstan2010-numbered.csv, kazakhstan-upr-cycles-1-2.csv); in FOLDER/node_modules of
 * the peers minisearch is looked for; a list is an export of UPR Info (Mac Roman).
 */
const [folder, ...rest] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name the folder with the texts of the recommendations.')
  process.exit(2)
}
const following = (option: string) =>
  rest.flatMap((word, i) => (word === option ? [rest[i + 1] ?? ''] : []))

const sets: [LabelledPair[], ReadonlyMap<string, string>][] = [
  [labelledPairs('labelled-pairs.tsv'), textsOf(folder)],
]
const lists = following('--list')
if (lists.length > 1)
  for (const state of ['Iraq', 'Egypt'])
    sets.push([
      labelledPairs('other-states-pairs.tsv').filter(({ a }) => a.startsWith(state)),
      ofState(state),
    ])
const halves = ['tuning', 'held-out', 'second-State', 'third-State'] as const
const labels = ['same', 'narrower', 'replaces', 'different'] as const

/** The peers rank among the texts of one State, as ours would be used. */
function ofState(state: string): ReadonlyMap<string, string> {
  return new Map(
    [...textsOfLists(lists)].filter(([key]) => new RegExp(`^${state}:(7|20):`).test(key)),
  )
}

for (const [pairs, texts] of sets) await quality(pairs, texts)
for (const file of lists) proposals(file)

async function quality(pairs: readonly LabelledPair[], texts: ReadonlyMap<string, string>) {
  const parts = halves.filter((half) => pairs.some((pair) => pair.half === half))
  const compared = pairs.map(({ a, b }) =>
    compareDemands({ key: a, text: texts.get(a) ?? '' }, { key: b, text: texts.get(b) ?? '' }),
  )
  const scored = (scores: readonly number[], part: string) =>
    pairs.flatMap(({ half, label }, i) =>
      half === part ? [{ score: scores[i] ?? 0, same: label !== 'different' }] : [],
    )
  const counts = (part: string) =>
    labels.map((label) => pairs.filter((pair) => pair.half === part && pair.label === label).length)
  print('Labelled pairs', [['', ...labels], ...parts.map((part) => [part, ...counts(part)])])
  const ours = { name: 'ours', scores: compared.map(({ score }) => score) }
  print('Average precision', [
    ['', ...parts],
    ...[ours, ...(await rankPeers(pairs, texts, following('--peers')[0]))].map(
      ({ name, scores }) => [
        name,
        ...parts.map((part) => averagePrecision(scored(scores, part)).toFixed(3)),
      ],
    ),
  ])
  print('Ours at 0.5', [
    ['', 'precision', 'recall', 'F1', 'calibration error', 'same or narrower told right'],
    ...parts.map((part) => {
      const of = scored(ours.scores, part)
      const { precision, recall, f1 } = atThreshold(of, 0.5)
      const right = relationRight(pairs, compared, part)
      return [
        part,
        ...[precision, recall, f1, calibrationError(of), right].map((n) => n.toFixed(3)),
      ]
    }),
  ])
}

/** Of the pairs found that are the same or narrower: how often it says which. */
function relationRight(
  pairs: readonly LabelledPair[],
  compared: readonly Comparison[],
  part: string,
): number {
  const found = pairs.flatMap(({ half, label }, i) => {
    const relation = compared[i]?.relation
    const asked = half === part && (label === 'same' || label === 'narrower')
    return asked && relation !== 'different' ? [relation === label] : []
  })
  return found.filter(Boolean).length / found.length
}

function proposals(file: string): void {
  const demands = listRows(file).map((row, i) => ({
    key: `${i}`,
    text: row.Text ?? '',
    state: row.To ?? '',
  }))
  const report = [2000, 4000, 8000].flatMap((size) => {
    const some = demands.slice(0, size)
    if (some.length < size) return []
    return [{}, { within: ({ state }: { state: string }) => state }].map((options) => {
      const before = process.cpuUsage().user
      const found = suggestRepetitions(some, options)
      const seconds = (process.cpuUsage().user - before) / 1e6
      const how = 'within' in options ? 'within each State' : 'among all'
      return [
        whole(size),
        how,
        seconds.toFixed(2),
        whole(Math.round(size / seconds)),
        whole(found.length),
      ]
    })
  })
  print(`Proposals (load ${loadavg()[0]?.toFixed(1)})`, [
    ['rows', '', 'seconds of computing', 'rows/s', 'proposed'],
    ...report,
  ])
}
