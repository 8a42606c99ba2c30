import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Casebook, createCasebook, recordAll } from '../src/casebook/index.ts'
import { manyCases } from './many-cases.ts'
import { workspace } from './workspace.ts'

/**
 * Entering one event as a user does: checked, appended, and every table that follows brought up to date, in
 * one durable transaction; against a bare 4 KB write + fsync on the same disk, in turns; in casebooks of growing size.
 * Run: bin/with-node bench/recording.ts
 */
const turns = 20
const atOnce = 25
const place = workspace()
const root = join(import.meta.dirname, '..')
const raw = openSync(join(place.folder, 'raw'), 'w')
const block = Buffer.alloc(4096, 1)

let next = 0
const event = () => ({
  kind: 'event',
  version: 1,
  id: `event-new${next++}`,
  type: 'verdict',
  title: { en: 'Convicted' },
  date: '2025-01-17',
  participants: [{ who: 'person-1', role: 'accused' }],
  proceedings: ['proceeding-1'],
  outcome: 'convicted',
  topics: ['expression'],
  sources: [{ source: 'source-1a', locator: 'p. 3', grade: 2 }],
})

async function rate(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < atOnce; i++) await work()
  return (atOnce / (performance.now() - start)) * 1000
}

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

async function measure(
  casebook: Casebook,
): Promise<{ bare: number; entered: number; ratio: number }> {
  const bare: number[] = []
  const entered: number[] = []
  const ratios: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const b = await rate(() => {
      writeSync(raw, block)
      fsyncSync(raw)
    })
    const e = await rate(() => recordAll(casebook, [{ where: 'bench', input: event() }]))
    bare.push(b)
    entered.push(e)
    ratios.push(e / b)
  }
  return { bare: median(bare), entered: median(entered), ratio: median(ratios) }
}

try {
  console.log(
    '| records in the casebook | bare 4 KB write + fsync | one event entered | ratio |\n|---|---|---|---|',
  )
  for (const cases of [100, 1000, 10_000]) {
    const made = await createCasebook({
      folder: join(place.folder, `cases-${cases}`),
      databaseUrl: undefined,
      packsFolder: join(root, 'packs'),
      by: 'bench',
      now: () => new Date(),
      writeAs: 'bench',
      title: 'bench',
      packs: ['un', 'kz'],
    })
    if (!made.ok) throw new Error(made.fault.message)
    const offers = manyCases(cases)
    const { refused } = await recordAll(made.value, offers)
    if (refused[0]) throw new Error(refused[0].message)
    const { bare, entered, ratio } = await measure(made.value)
    console.log(
      `| ${offers.length.toLocaleString('en')} | ${Math.round(bare)}/s | ${Math.round(entered)}/s | ${ratio.toFixed(2)} |`,
    )
    await made.value.close()
  }
} finally {
  closeSync(raw)
  place.remove()
}
