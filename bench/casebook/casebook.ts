import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { webDeps } from '../../src/app.ts'
import {
  type Casebook,
  createCasebook,
  currentView,
  openCasebook,
  recordAll,
  viewsOf,
} from '../../src/casebook/index.ts'
import { searchRecords } from '../../src/search/index.ts'
import { createApp } from '../../src/web/index.ts'
import { findPostgres, startCluster } from '../../test/postgres.ts'
import { pages, questions } from './asked.ts'
import { copyOf, sampleForCopies } from './permute.ts'

/**
 * A casebook made of permuted copies of the sample: entering it by the real path, then lists, facets, searches and pages
 * of persons, on SQLite or PostgreSQL.
 * Run: bin/with-node --import tsx bench/casebook/casebook.ts [persons, 100000] [sqlite|postgres] [folder to keep it in]
 */
const [wanted = '100000', engine = 'sqlite', keep] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const folder = keep ?? join(root, 'node_modules/.cache/bench/casebook')
const chunk = 2000
const rounds = 6

const sample = await sampleForCopies(root)
const personsEach = sample.filter(({ kind }) => kind === 'person').length
const copies = Math.ceil(Number(wanted) / personsEach)
const cluster = engine === 'postgres' ? startCluster(findPostgres() as string) : undefined
const opening = {
  folder: join(folder, engine),
  databaseUrl: cluster?.url,
  packsFolder: join(root, 'packs'),
  by: 'bench',
  now: () => new Date(),
}

try {
  const kept = existsSync(opening.folder) && cluster === undefined
  if (!kept) await build()
  const opened = await openCasebook(opening)
  if (!opened.ok) throw new Error(opened.fault.message)
  await measure(opened.value)
  await opened.value.close()
} finally {
  cluster?.stop()
  if (keep === undefined) rmSync(folder, { recursive: true, force: true })
}

async function build(): Promise<void> {
  rmSync(opening.folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const made = await createCasebook({
    ...opening,
    writeAs: 'bench',
    title: 'bench',
    packs: ['un', 'kz'],
  })
  if (!made.ok) throw new Error(made.fault.message)
  const casebook = made.value
  const start = performance.now()
  let written = 0
  let batch: object[] = [...sample]
  const flush = async () => {
    const offers = batch.map((input, i) => ({ where: `record ${written + i}`, input }))
    const { refused } = await recordAll(casebook, offers)
    if (refused[0]) throw new Error(`${refused[0].message} ${refused[0].where}`)
    written += batch.length
    batch = []
    if (written % 20_000 < chunk)
      console.error(`${written} records, ${Math.round((performance.now() - start) / 1000)} s`)
  }
  await flush()
  for (let number = 0; number < copies; number++) {
    batch.push(...copyOf(sample, number))
    if (batch.length >= chunk) await flush()
  }
  if (batch.length > 0) await flush()
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${engine}: ${written} records entered in ${seconds.toFixed(0)} s, ${Math.round(written / seconds)}/s, ` +
      `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB at the end`,
  )
  await casebook.close()
}

async function measure(casebook: Casebook): Promise<void> {
  const views = viewsOf(casebook)
  const app = createApp(
    webDeps(
      { casebook, views, close: async () => {} },
      {
        allowedHosts: ['localhost'],
        loopback: true,
        report: (error) => {
          throw error
        },
      },
    ),
  )
  console.log(`\n| ${engine} | first | p50 | p95 | processor, p95 |\n|---|---|---|---|---|`)
  const view = await currentView(casebook)
  for (const [name, asked] of Object.entries(questions))
    await time(name, asked, async (q) => {
      await searchRecords(view, { q, on: '2025-02-28', count: 50 })
    })
  for (const [name, addresses] of Object.entries(pages))
    await time(name, addresses, async (address) => {
      const answer = await app.request(`http://localhost${address}`, {
        headers: { host: 'localhost' },
      })
      if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
      await answer.text()
    })
  await views.close()
}

async function time(
  name: string,
  asked: readonly string[],
  ask: (one: string) => Promise<void>,
): Promise<void> {
  const taken: number[] = []
  const used: number[] = []
  let first: number | undefined
  for (let round = 0; round < rounds; round++)
    for (const one of asked) {
      const start = performance.now()
      const before = process.cpuUsage()
      await ask(one)
      const ms = performance.now() - start
      const { user, system } = process.cpuUsage(before)
      if (first === undefined) first = ms
      else {
        taken.push(ms)
        used.push((user + system) / 1000)
      }
    }
  const at = (list: readonly number[], share: number) =>
    (list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? 0).toFixed(0)
  console.log(
    `| ${name} | ${first?.toFixed(0)} ms | ${at(taken, 0.5)} ms | ${at(taken, 0.95)} ms | ${at(used, 0.95)} ms |`,
  )
}
