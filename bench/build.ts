import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import {
  buildPaper,
  type Casebook,
  copyPapers,
  createCasebook,
  readSample,
  recordAll,
  viewsOf,
} from '../src/casebook/index.ts'
import { manyCases, manyCasesPaper } from './many-cases.ts'
import { workspace } from './workspace.ts'

/**
 * Building papers. First the sample briefing, as after start-up: programs loaded, nothing built yet.
 * Then papers of 125 to 5,000 generated cases with an annex: what one case costs must not grow with their number.
 * The largest takes minutes and some gigabytes of memory; sizes can be given to measure fewer. Tables go to the
 * standard output, what is being measured to the error output.
 * Run: bin/with-node bench/build.ts [sizes …]
 */
const formats = ['docx', 'pdf', 'html']
const sizes =
  process.argv.length > 2 ? process.argv.slice(2).map(Number) : [125, 500, 1000, 2500, 5000]
const root = join(import.meta.dirname, '..')
const place = workspace()

async function newCasebook(name: string): Promise<Casebook> {
  const made = await createCasebook({
    folder: join(place.folder, name),
    databaseUrl: undefined,
    packsFolder: join(root, 'packs'),
    by: 'bench',
    now: () => new Date(),
    writeAs: 'bench',
    title: name,
    packs: ['un', 'kz'],
  })
  if (!made.ok) throw new Error(made.fault.message)
  return made.value
}

/** Seconds by the clock, and seconds of computing: only these mean something while others use the machine. */
interface Took {
  readonly clock: number
  readonly computing: number
}

async function taken(work: () => Promise<unknown>): Promise<Took> {
  const start = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: (performance.now() - start) / 1000, computing: (user + system) / 1e6 }
}

async function build(casebook: Casebook, name: string, which: readonly string[]): Promise<void> {
  const views = viewsOf(casebook)
  const built = await buildPaper(casebook, views, name, which)
  await views.close()
  if (!built.ok) throw new Error(built.fault.map((f) => `${f.where}: ${f.message}`).join('\n'))
}

const seconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} s`
const row = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)
const both = ({ clock, computing }: Took) => `${seconds(clock)} (${seconds(computing)})`

async function sampleBriefing(): Promise<void> {
  const sample = await readSample(join(root, 'samples'), 'kazakhstan')
  if (!sample.ok) throw new Error(sample.fault.message)
  const casebook = await newCasebook('kazakhstan')
  await copyPapers(join(sample.value.folder, 'documents'), casebook.folder)
  await recordAll(casebook, sample.value.offers)
  row('sample briefing', 'first', 'again', 'bar')
  row('---', '---', '---', '---')
  const all = () => taken(() => build(casebook, 'briefing-2025', formats))
  row('docx, pdf and html together', both(await all()), both(await all()), '2 s')
  for (const format of formats)
    row(
      `${format} alone`,
      '',
      both(await taken(() => build(casebook, 'briefing-2025', [format]))),
      '',
    )
  await casebook.close()
}

async function generatedCases(): Promise<void> {
  row(
    'cases',
    'recording',
    'html',
    'docx',
    'pdf',
    'all three, a case',
    'against the smallest',
    'memory',
  )
  row('---', '---', '---', '---', '---', '---', '---', '---')
  let smallest: number | undefined
  for (const count of sizes) {
    const casebook = await newCasebook(`cases-${count}`)
    const recording = await taken(async () => {
      const { refused } = await recordAll(casebook, manyCases(count))
      if (refused[0]) throw new Error(`${refused[0].where}: ${refused[0].message}`)
    })
    mkdirSync(join(casebook.folder, 'documents'), { recursive: true })
    writeFileSync(join(casebook.folder, 'documents', 'cases.md'), manyCasesPaper)
    const took: Took[] = []
    for (const format of ['html', 'docx', 'pdf']) {
      console.error(`${count} cases: ${format}`)
      took.push(await taken(() => build(casebook, 'cases', [format])))
    }
    const each = (took.reduce((sum, { computing }) => sum + computing, 0) / count) * 1000
    smallest ??= each
    row(
      count.toLocaleString('en'),
      ...[recording, ...took].map(({ computing }) => seconds(computing)),
      `${each.toFixed(1)} ms`,
      (each / smallest).toFixed(2),
      `${(process.memoryUsage().rss / 1e9).toFixed(1)} GB`,
    )
    await casebook.close()
  }
}

try {
  console.log(`Load of the machine before: ${loadavg()[0]?.toFixed(1)}\n`)
  await sampleBriefing()
  console.log('\nSeconds of computing:\n')
  await generatedCases()
} finally {
  place.remove()
}
