import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { checkDraft } from '../src/checker/check.ts'
import { readDraft } from '../src/checker/readers/index.ts'
import { rules } from '../src/checker/rules/registry.ts'
import type { Draft } from '../src/checker/tree/index.ts'
import { wordsIn, wordsOf } from '../src/checker/words.ts'
import { longText } from './checker/long-text.ts'
import { peakOf } from './checker/peak.ts'
import { at, print, whole } from './names/find-report.ts'

/**
 * The draft checker: a whole run of `factum check` with its start-up, what it does a second once warm, how that
 * grows with the paper, its memory, and textlint with its English preset on the same Markdown.
 *
 * Run: FACTUM_PEERS=/a/folder/with/node_modules bin/with-node bench/checker.ts FILES…
 * Text and Markdown files are measured in every table, PDF files only for their memory. In FACTUM_PEERS textlint
 * and @textlint-rule/textlint-rule-preset-google are looked for (npm install textlint
 * @textlint-rule/textlint-rule-preset-google); they are no dependency of the program.
 */
const files = process.argv.slice(2)
const texts = files.filter((file) => ['.txt', '.md'].includes(extname(file)))
if (texts.length === 0) {
  console.error('Name the papers to measure with: bench/checker.ts paper.md report.txt long.pdf')
  process.exit(2)
}
const factum = join(import.meta.dirname, '..', 'bin', 'factum')
const words = texts.reduce((sum, file) => sum + wordsIn(readFileSync(file, 'utf8')), 0)
const load = () => loadavg()[0]?.toFixed(1) ?? ''

console.log(`${whole(words)} words in ${texts.length} files; load ${load()}`)
startUp()
await warm()
await growth()
await memory()
besideTextlint()
console.log(`\nload ${load()}`)

function startUp(): void {
  const seconds = runs(9, process.execPath, [factum, 'check', '--format', 'json', ...texts])
  print('factum check, start-up and all (at most 1.5 s for 22,000 words)', [
    ['all files, median of 9', `${at(seconds, 0.5)} s`],
    ['slowest', `${at(seconds, 0.99)} s`],
  ])
}

async function warm(): Promise<void> {
  const sources = texts.map((file) => ({ file: basename(file), bytes: readFileSync(file) }))
  const times = { read: [] as number[], check: [] as number[] }
  for (let turn = 0; turn < 40; turn++) {
    const drafts: Draft[] = []
    const reading = await computing(async () => {
      for (const { bytes, file } of sources) drafts.push(await read(bytes, file))
    })
    const checking = await computing(() => drafts.map((draft) => checkDraft(draft, rules)))
    if (turn < 10) continue
    times.read.push(reading * 1000)
    times.check.push(checking * 1000)
  }
  const rate = (ms: string) => `${whole(Math.round((words * 1000) / Number(ms)))} words/s`
  const both = times.read.map((time, i) => time + (times.check[i] ?? 0))
  print('Once warm, seconds of computing (at least 100,000 words/s)', [
    ['reading', rate(at(times.read, 0.5))],
    [`${rules.length} rules`, rate(at(times.check, 0.5))],
    ['both', rate(at(both, 0.5))],
  ])
}

async function growth(): Promise<void> {
  const text = texts.map((file) => readFileSync(file, 'utf8')).join('\n\n')
  const rows: string[][] = []
  for (const size of [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
    const bytes = new TextEncoder().encode(longText(text, size))
    let counted = 0
    const seconds = await computing(async () => {
      const draft = await read(bytes, 'long.md')
      counted = wordsOf(draft)
      checkDraft(draft, rules)
    })
    rows.push([
      whole(counted),
      `${seconds.toFixed(2)} s`,
      `${((seconds / counted) * 1e6).toFixed(1)} µs`,
    ])
  }
  print('Growth, seconds of computing: words, all, a word', rows)
}

async function memory(): Promise<void> {
  const pdfs = files.filter((file) => extname(file) === '.pdf')
  if (pdfs.length === 0) console.log('\nNo PDF is among the files; memory is not measured.')
  for (const file of pdfs) {
    const { own, child } = await peakOf(process.execPath, [factum, 'check', file])
    print(`Memory for ${basename(file)} (at most 300 MB)`, [
      ['the process that checks', `${own} MB`],
      ['the process that reads', `${child} MB`],
    ])
  }
}

function besideTextlint(): void {
  const peers = process.env.FACTUM_PEERS ?? ''
  const textlint = join(peers, 'node_modules', 'textlint', 'bin', 'textlint.js')
  if (peers === '' || !existsSync(textlint)) {
    console.log('\ntextlint is not here (FACTUM_PEERS); no ratio can be given.')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'factum-bench-'))
  const file = join(folder, 'papers.md')
  writeFileSync(file, texts.map((one) => readFileSync(one, 'utf8')).join('\n\n'))
  const preset = ['--preset', '@textlint-rule/google', '--format', 'json', file]
  const theirs = runs(3, process.execPath, [textlint, ...preset], peers)
  const ours = runs(3, process.execPath, [factum, 'check', '--format', 'json', file])
  rmSync(folder, { recursive: true })
  print(`${whole(words)} words of Markdown, start-up and all`, [
    ['factum check', `${at(ours, 0.5)} s`],
    ['textlint with its English preset', `${at(theirs, 0.5)} s`],
    ['ratio', `${(Number(at(theirs, 0.5)) / Number(at(ours, 0.5))).toFixed(1)}`],
  ])
}

async function read(bytes: Uint8Array, file: string): Promise<Draft> {
  const draft = await readDraft(bytes, file)
  if (!draft.ok) throw new Error(`${file}: ${draft.fault.message}`)
  return draft.value
}

/** Seconds of the processor: on a busy machine the clock tells nothing. */
async function computing(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Seconds by the clock of a program run again and again; the first run, which fills caches, does not count. */
function runs(count: number, program: string, argv: readonly string[], cwd?: string): number[] {
  return Array.from({ length: count + 1 }, () => {
    const start = performance.now()
    const { status } = spawnSync(program, argv, { stdio: 'ignore', cwd })
    if (status === null || status > 1) throw new Error(`${argv.join(' ')} ended with ${status}`)
    return (performance.now() - start) / 1000
  }).slice(1)
}
