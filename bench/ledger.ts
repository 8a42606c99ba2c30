import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { verifyLedger } from '../src/ledger/index.ts'
import { type SampleLedger, sampleLedger } from './sample-ledger.ts'
import { workspace } from './workspace.ts'

/**
 * Measures the ledger against the disk it stands on: `node bench/ledger.ts [--quick]`.
 *
 * The bare write and the append take turns of a hundred, so that whatever else the machine does meets both;
 * the ratio is taken turn by turn and its median printed.
 */
const quick = process.argv.includes('--quick')
const turns = quick ? 8 : 40
const perTurn = 100

const place = workspace()

async function singles(sample: SampleLedger): Promise<void> {
  const growing = openSync(join(place.folder, 'bare-growing'), 'w')
  const inPlace = openSync(join(place.folder, 'bare-in-place'), 'w')
  const page = Buffer.alloc(4096, 1)
  for (let i = 0; i < perTurn; i++) writeSync(inPlace, page)
  fsyncSync(inPlace)
  const rates = { growing: [] as number[], inPlace: [] as number[], append: [] as number[] }
  for (let turn = 0; turn <= turns; turn++) {
    const measured = {
      growing: await rate(perTurn, () => {
        writeSync(growing, page)
        fsyncSync(growing)
      }),
      append: await rate(perTurn, () => sample.append(1)),
      inPlace: await rate(perTurn, (i) => {
        writeSync(inPlace, page, 0, page.length, i * page.length)
        fsyncSync(inPlace)
      }),
    }
    // The first turn warms up.
    if (turn > 0) for (const key of keys(rates)) rates[key].push(measured[key])
  }
  closeSync(growing)
  closeSync(inPlace)
  const ratio = median(rates.append.map((r, i) => r / (rates.growing[i] as number)))
  const ratioInPlace = median(rates.append.map((r, i) => r / (rates.inPlace[i] as number)))
  print('Durable single appends', [
    ['bare 4 KB write + fsync, file growing', `${whole(median(rates.growing))}/s`],
    ['bare 4 KB write + fsync, file of fixed size', `${whole(median(rates.inPlace))}/s`],
    ['append, commit and checkpoint file', `${whole(median(rates.append))}/s`],
    ['ratio to the growing file (bar 0.5)', ratio.toFixed(2)],
    ['ratio to the file of fixed size', ratioInPlace.toFixed(2)],
  ])
}

/** What an append costs when the ledger already holds so many entries. */
async function sizes(sample: SampleLedger): Promise<void> {
  const rows: [string, string, string][] = []
  const steps = quick ? [1000, 10_000, 50_000] : [1000, 10_000, 100_000, 1_000_000]
  let size = 0
  for (const target of steps) {
    const start = performance.now()
    const before = size
    for (; size < target; size += 1000) await sample.append(1000)
    const perSecond = ((size - before) / (performance.now() - start)) * 1000
    const single = median(await repeat(10, () => rate(perTurn, () => sample.append(1))))
    size += 10 * perTurn
    rows.push([whole(target), `${whole(perSecond)}/s`, `${whole(1e6 / single)} µs`])
  }
  print('Cost by size', [['entries', 'in batches of 1,000', 'one durable append'], ...rows])
}

async function verifying({ door, ledger }: SampleLedger): Promise<void> {
  const { verifierKey } = ledger.signer
  let size = 0
  const start = performance.now()
  const findings = await verifyLedger(door.db, ledger.casebook, { verifierKey }, (_, of) => {
    size = of
  })
  const perSecond = (size / (performance.now() - start)) * 1000
  print('Verify', [
    ['entries', whole(size)],
    ['rate (bar 50,000/s)', `${whole(perSecond)}/s`],
    ['findings', String(findings.length)],
  ])
}

async function rate(times: number, action: (i: number) => unknown): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < times; i++) {
    const done = action(i)
    if (done instanceof Promise) await done
  }
  return (times / (performance.now() - start)) * 1000
}

async function repeat<T>(times: number, action: () => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let i = 0; i < times; i++) results.push(await action())
  return results
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T)[]
const whole = (n: number) => Math.round(n).toLocaleString('en')

function print(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}

const sampleIn = async (name: string): Promise<SampleLedger> => {
  const folder = join(place.folder, name)
  mkdirSync(folder)
  return sampleLedger({ engine: 'sqlite', file: join(folder, 'casebook.db') }, folder)
}

try {
  const small = await sampleIn('small')
  await singles(small)
  await small.door.close()
  const large = await sampleIn('large')
  await sizes(large)
  await verifying(large)
  await large.door.close()
} finally {
  place.remove()
}
