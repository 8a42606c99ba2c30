import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCasebook, currentView } from '../src/casebook/index.ts'
import {
  fileAt,
  importerFor,
  keepImport,
  makeWorkspace,
  type PlanCounts,
  planImport,
} from '../src/intake/index.ts'
import { findPostgres, startCluster } from '../test/postgres.ts'
import { workspace } from './workspace.ts'

// How long importing a list of 100,000 rows takes and how much memory: a person, a detention and a source in each row,
// names made by permuting those of the sample. Then the same list again, which changes nothing. One process an engine.
// node bench/import.ts [ROWS]

const [, , size = '100000', engine, folder = '', url] = process.argv
const rows = Number(size)
if (engine === undefined) await both()
else await measure(engine, folder, url)

async function both(): Promise<void> {
  const { spawnSync } = await import('node:child_process')
  const run = (name: string, inFolder: string, database = '') =>
    spawnSync(
      process.execPath,
      [import.meta.filename, String(rows), name, inFolder, database].filter((arg) => arg !== ''),
      { stdio: 'inherit' },
    )
  const { folder: home, remove } = workspace()
  try {
    console.log(
      `| ${rows.toLocaleString('en')} rows | preview | entering | records | again | most memory |`,
    )
    console.log('|---|---|---|---|---|---|')
    run('SQLite', join(home, 'sqlite'))
    const server = findPostgres()
    if (server === undefined) return
    const cluster = startCluster(server)
    try {
      run('PostgreSQL', join(home, 'postgres'), cluster.url)
    } finally {
      cluster.stop()
    }
  } finally {
    remove()
  }
}

async function measure(name: string, casebookFolder: string, databaseUrl?: string): Promise<void> {
  const made = await createCasebook({
    folder: casebookFolder,
    databaseUrl,
    packsFolder: join(import.meta.dirname, '../packs'),
    by: 'bench',
    now: () => new Date(),
    title: 'Bench',
    packs: ['un', 'kz'],
    writeAs: 'bench',
  })
  if (!made.ok) throw new Error(made.fault.message)
  const casebook = made.value
  const path = join(casebookFolder, 'list.csv')
  await writeFile(path, list(rows))
  const { signal } = new AbortController()
  const once = async (): Promise<{ counts: PlanCounts; planned: Taken; kept: Taken }> => {
    const file = await fileAt(path)
    const workspace = await makeWorkspace(casebookFolder)
    if (!file.ok || !workspace.ok) throw new Error('cannot be')
    const importer = importerFor(file.value)
    const staging = await workspace.value.openPlan()
    if (!importer.ok || !staging.ok) throw new Error('cannot be')
    let since = taken()
    const counts = await planImport({
      view: await currentView(casebook),
      importer: importer.value,
      file: file.value,
      options: {},
      staging: staging.value,
      signal,
      progress: () => undefined,
    })
    const planned = taken(since)
    since = taken()
    const kept = await keepImport(casebook, {
      staging: staging.value,
      importer: importer.value.name,
      run: workspace.value.id,
      signal,
      progress: () => undefined,
    })
    if (!kept.ok) throw new Error(kept.fault.message)
    const entered = taken(since)
    await staging.value.close()
    await workspace.value.remove()
    return { counts, planned, kept: entered }
  }
  const first = await once()
  const second = await once()
  if (second.counts.new + second.counts.changed > 0)
    throw new Error('Importing again changed something')
  console.log(
    `| ${name} | ${said(first.planned)} | ${said(first.kept)} | ${first.counts.new.toLocaleString('en')} | ${said(second.planned)} | ${Math.round(process.resourceUsage().maxRSS / 1024)} MB |`,
  )
  await casebook.close()
  await rm(path)
}

/** Seconds by the clock, and of computing. */
interface Taken {
  readonly clock: number
  readonly computing: number
}

function taken(since: Taken = { clock: 0, computing: 0 }): Taken {
  const { user, system } = process.cpuUsage()
  return {
    clock: performance.now() / 1000 - since.clock,
    computing: (user + system) / 1e6 - since.computing,
  }
}

function said({ clock, computing }: Taken): string {
  return `${clock.toFixed(1)} s (${computing.toFixed(1)} s)`
}

function list(count: number): string {
  const given =
    'Marat Duman Asel Aigerim Yerlan Botagoz Galym Dulat Sanavar Max Aset Dauren Timur Zhanar Bolat'.split(
      ' ',
    )
  const family =
    'Zhylanbayev Mukhametkarim Abishev Agadil Zakirova Bokayev Imanbay Mamay Toktarova Khassenov Tuleu Nurbek Kozlov Esenov'.split(
      ' ',
    )
  const lines = ['no;name;date of birth;date of detention;source']
  for (let i = 0; i < count; i++) {
    const name = `${given[i % given.length]} ${family[(i * 7) % family.length]}${letters(i)}`
    const day = (n: number) => String((n % 28) + 1).padStart(2, '0')
    lines.push(
      `${i + 1};${name};${day(i)}.0${(i % 9) + 1}.${1950 + (i % 55)};${day(i * 3)}.1${i % 3}.${2015 + (i % 10)};https://example.org/${Math.floor(i / 5)}`,
    )
  }
  return lines.join('\n')
}

/** A number as letters: names differ, as those of people do. */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 20))
  return n < 20 ? last : letters(Math.floor(n / 20)) + last
}
