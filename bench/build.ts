import { mkdirSync, writeFileSync } from 'node:fs'
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
 * Run: bin/with-node bench/build.ts
 */
const formats = ['docx', 'pdf', 'html']
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

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

async function build(casebook: Casebook, name: string, which: readonly string[]): Promise<void> {
  const views = viewsOf(casebook)
  const built = await buildPaper(casebook, views, name, which)
  await views.close()
  if (!built.ok) throw new Error(built.fault.map((f) => `${f.where}: ${f.message}`).join('\n'))
}

try {
  const sample = await readSample(join(root, 'samples'), 'kazakhstan')
  if (!sample.ok) throw new Error(sample.fault.message)
  const kazakhstan = await newCasebook('kazakhstan')
  await copyPapers(join(sample.value.folder, 'documents'), kazakhstan.folder)
  await recordAll(kazakhstan, sample.value.offers)
  console.log('| sample briefing | first | again | bar |\n|---|---|---|---|')
  const first = await seconds(() => build(kazakhstan, 'briefing-2025', formats))
  const again = await seconds(() => build(kazakhstan, 'briefing-2025', formats))
  console.log(
    `| docx, pdf and html together | ${first.toFixed(2)} s | ${again.toFixed(2)} s | 2 s |`,
  )
  for (const format of formats)
    console.log(
      `| ${format} alone | | ${(await seconds(() => build(kazakhstan, 'briefing-2025', [format]))).toFixed(2)} s | |`,
    )
  await kazakhstan.close()

  console.log('\n| cases | docx, pdf, html | a case | against the smallest |\n|---|---|---|---|')
  let base: number | undefined
  for (const count of [125, 500, 1000, 2500, 5000]) {
    const casebook = await newCasebook(`cases-${count}`)
    const { refused } = await recordAll(casebook, manyCases(count))
    if (refused[0]) throw new Error(`${refused[0].where}: ${refused[0].message}`)
    mkdirSync(join(casebook.folder, 'documents'), { recursive: true })
    writeFileSync(join(casebook.folder, 'documents', 'cases.md'), manyCasesPaper)
    const took = await seconds(() => build(casebook, 'cases', formats))
    const each = (took / count) * 1000
    base ??= each
    console.log(
      `| ${count} | ${took.toFixed(2)} s | ${each.toFixed(2)} ms | ${(each / base).toFixed(2)} |`,
    )
    await casebook.close()
  }
} finally {
  place.remove()
}
