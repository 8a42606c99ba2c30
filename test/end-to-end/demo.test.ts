import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCasebook } from '../../src/casebook/index.ts'
import { packsFolder } from '../support/memory-casebook.ts'

const program = join(import.meta.dirname, '../../bin/factum')
const folder = mkdtempSync(join(tmpdir(), 'factum-demo-'))
const casebook = join(folder, 'casebook')
const built = join(casebook, 'documents', 'briefing-2025')
const env = { ...process.env, HOME: folder, FACTUM_CASEBOOK: casebook, DATABASE_URL: '' }

const factum = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: folder, env })
const hashes = () =>
  Object.fromEntries(
    readdirSync(built).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(built, name)))
        .digest('hex'),
    ]),
  )

let demo: ChildProcess
let address = ''
let said = ''

beforeAll(async () => {
  demo = spawn(process.execPath, [program, 'demo', '--port', '0'], { cwd: folder, env })
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? ''
      if (address !== '') resolve()
    }
    demo.stdout?.on('data', hear)
    demo.stderr?.on('data', hear)
    demo.once('exit', () => reject(new Error(`the demo ended: ${said}`)))
  })
}, 150_000)

afterAll(async () => {
  const ended = new Promise((resolve) => demo.once('exit', resolve))
  demo.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

it('one command makes the casebook, builds its paper, and answers at the address it prints', async () => {
  expect(said).toMatch(/0 refused/)
  expect(said.trim().split('\n').at(-1)).toMatch(/open this address in a browser/)
  const answer = await fetch(address)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Kazakhstan')
  expect(readdirSync(built).sort()).toEqual([
    'briefing-2025.docx',
    'briefing-2025.html',
    'briefing-2025.pdf',
    'briefing-2025.values.json',
  ])
})

it('the pages offer the files that were built', async () => {
  for (const format of ['docx', 'pdf', 'html']) {
    const answer = await fetch(`${address}/en/papers/briefing-2025.${format}`)
    expect([format, answer.status]).toEqual([format, 200])
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Buffer.from(bytes).equals(readFileSync(join(built, `briefing-2025.${format}`)))).toBe(
      true,
    )
  }
})

it('built again from the same position of the ledger, every byte is the same', () => {
  const before = hashes()
  expect(factum('build', 'briefing-2025').status).toBe(0)
  expect(hashes()).toEqual(before)
  const unchanged = factum('build', '--changed', 'briefing-2025')
  expect([unchanged.status, unchanged.stdout]).toEqual([
    0,
    'Built today, every value would be the same.\n',
  ])
})

it('while the pages are served a record can be entered; the paper then says what would differ, and why', () => {
  const term = { years: 6, months: 6 }
  const lines = factum('export').stdout.trim().split('\n')
  const measure = lines
    .map((line) => JSON.parse(line))
    .find((record) => record.handle === 'zhylanbayev-imprisonment')
  const file = join(folder, 'correction.jsonl')
  writeFileSync(file, JSON.stringify({ ...measure, term }))
  expect(factum('import', file, '--why', 'a test of corrections').status).toBe(0)
  const changed = factum('build', '--changed', 'briefing-2025')
  expect(changed.status).toBe(1)
  expect(changed.stdout).toMatch(/was:.*seven years/)
  expect(changed.stdout).toMatch(/today:.*six years and six months/)
  expect(changed.stdout).toMatch(
    new RegExp(`why:.*${measure.id} was revised \\(term\\).*a test of corrections`),
  )
})

it('a number, name or citation that cannot be resolved stops the build with line and reason, and changes no file', () => {
  const before = hashes()
  const text = join(casebook, 'documents', 'briefing-2025.md')
  const whole = readFileSync(text, 'utf8')
  const line = whole.split('\n').length
  writeFileSync(
    text,
    `${whole}\n:figure[behind-walls] people, :person[nobody], and a source.[@s999]\n`,
  )
  const stopped = factum('build', 'briefing-2025')
  writeFileSync(text, whole)
  expect(stopped.status).toBe(2)
  for (const missing of ['behind-walls', 'nobody', 's999'])
    expect(stopped.stderr).toMatch(
      new RegExp(`briefing-2025\\.md, line ${line + 1}, column \\d+: .*${missing}`),
    )
  expect(hashes()).toEqual(before)
})

it('a second writer is told which process holds the casebook, and writes nothing', async () => {
  const holder = await openCasebook({
    folder: casebook,
    databaseUrl: undefined,
    packsFolder,
    by: 'test',
    now: () => new Date(),
    writeAs: 'factum import',
  })
  if (!holder.ok) throw new Error(holder.fault.message)
  const refused = factum('rebuild')
  await holder.value.close()
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toContain('factum import')
  expect(refused.stderr).toContain(String(process.pid))
  expect(factum('rebuild').status).toBe(0)
})
